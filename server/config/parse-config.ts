import { ConfigError, type ConfigProblem } from './config-error.ts';
import { ruleProblems } from './config-rules.ts';
import { issueProblems, problemAt } from './issue-problems.ts';
import { linkedKitProblems } from './linked-kit-key.ts';
import { loginProblems } from './login-rules.ts';
import type { YamlFile } from './read-yaml.ts';
import { type ConfigFile, configSchema } from './schema.ts';

/**
 * Checks a file against the schema and the rules.
 * @param folderOf where relative paths of a configuration start
 * @throws ConfigError with everything that is wrong, in the order of the file.
 */
export function parseConfig(file: YamlFile, folderOf: (config: ConfigFile) => string): ConfigFile {
  const parsed = parse(file);
  if (!parsed.success) throw inOrder(parsed.error.issues.flatMap((issue) => issueProblems(issue, file)));
  const problems = [
    ...ruleProblems(parsed.data),
    ...linkedKitProblems(parsed.data, folderOf(parsed.data)),
    ...loginProblems(parsed.data),
  ];
  if (problems.length > 0)
    throw inOrder(problems.map((problem) => problemAt(file, problem.path, 'value', problem)));
  return parsed.data;
}

/** What comes from the environment is text; where the schema wants a number or a yes, the text is read as one. */
function parse(file: YamlFile) {
  const first = configSchema.safeParse(file.value);
  if (first.success) return first;
  let isChanged = false;
  for (const { code, path } of first.error.issues) {
    if (code !== 'invalid_type' || !file.isSubstituted(path)) continue;
    const around = path.slice(0, -1).reduce<unknown>((value, part) => childOf(value, part), file.value);
    const key = path.at(-1);
    const value = key === undefined ? undefined : typed(childOf(around, key));
    if (key === undefined || value === undefined) continue;
    Object.assign(around as object, { [key]: value });
    isChanged = true;
  }
  return isChanged ? configSchema.safeParse(file.value) : first;
}

function childOf(value: unknown, part: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown>)[part];
}

function typed(value: unknown): number | boolean | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function inOrder(problems: ConfigProblem[]): ConfigError {
  return new ConfigError(
    problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}
