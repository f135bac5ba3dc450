/** One thing that is wrong with a configuration. Never holds a secret. */
export interface ConfigProblem {
  /** The file as a person would write it, or `environment`. */
  file: string;
  /** From 1; null when the problem has no place in the file. */
  line: number | null;
  column: number | null;
  /** The key, like `endpoints[0].guide`; empty for the file as a whole. */
  path: string;
  /** What is wrong, a sentence. */
  message: string;
  /** What to do, a sentence. */
  advice: string;
}

/** The configuration cannot be used. */
export class ConfigError extends Error {
  readonly problems: ConfigProblem[];

  constructor(problems: ConfigProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** One line: `koobridge.yaml:12:11 endpoints[0].guide: "saas-v3" is not a guide. Write one of: ...` */
export function formatProblem(problem: ConfigProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}:${problem.column}`;
  const path = problem.path === '' ? '' : ` ${problem.path}`;
  return `${place}${path}: ${problem.message} ${problem.advice}`.trimEnd();
}

/** A path into the configuration, as a person writes it: `endpoints[0].keys.basic`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
