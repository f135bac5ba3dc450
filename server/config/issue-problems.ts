import type { z } from 'zod';
import { type ConfigProblem, formatPath } from './config-error.ts';
import { nearestWord } from './nearest-word.ts';
import type { YamlFile } from './read-yaml.ts';
import { schemaFacts } from './schema-facts.ts';

type Issue = z.core.$ZodIssue;
type Told = Pick<ConfigProblem, 'message' | 'advice'>;

/** Says what the schema found in the words of the file. Values are shown only where a list of words is allowed. */
export function issueProblems(issue: Issue, file: YamlFile): ConfigProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt(file, [...issue.path, key], 'key', unknownKey(key, issue.path)));
  }
  return [problemAt(file, issue.path, 'value', told(issue, file))];
}

/** A problem of a path, with the path's place. */
export function problemAt(
  file: YamlFile,
  path: readonly PropertyKey[],
  of: 'value' | 'key',
  { message, advice }: Told,
): ConfigProblem {
  return { file: file.name, ...file.locate(path, of), path: formatPath(path), message, advice };
}

function unknownKey(key: string, around: readonly PropertyKey[]): Told {
  const { keys } = schemaFacts(around);
  const near = nearestWord(key, keys);
  const advice = near ? `Did you mean "${near}"?` : `Write one of: ${keys.join(', ')}.`;
  return { message: 'There is no such key.', advice };
}

function told(issue: Exclude<Issue, { code: 'unrecognized_keys' }>, file: YamlFile): Told {
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? 'file');
  const { meaning } = schemaFacts(issue.path);
  const explained = meaning === null ? '' : `What belongs here: ${lowerFirst(meaning)}`;
  const written = file.written(issue.path);
  switch (issue.code) {
    case 'invalid_value': {
      const advice = `Write one of: ${issue.values.join(', ')}.`;
      if (written === null || written === 'null') return { message: 'It is missing.', advice };
      return { message: `"${written}" is not a ${key}.`, advice };
    }
    case 'invalid_type':
      if (isMissing(issue.path, file)) return { message: 'It is missing.', advice: explained };
      return { message: `It must be ${kindOf(issue.expected)}.`, advice: explained };
    case 'too_small':
    case 'too_big':
      return { message: sizeMessage(issue), advice: explained };
    case 'invalid_format':
    case 'custom':
      return { message: `It ${issue.message}`, advice: explained };
    default:
      return { message: 'It cannot be used.', advice: explained };
  }
}

function isMissing(path: readonly PropertyKey[], file: YamlFile): boolean {
  let value = file.value;
  for (const part of path) value = (value as Record<PropertyKey, unknown>)?.[part];
  return value === undefined || value === null;
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'text; put it in quotes when it looks like a number',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a map of keys and values',
    record: 'a map of keys and values',
    array: 'a list',
  };
  return kinds[expected] ?? expected;
}

function sizeMessage(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const least = issue.code === 'too_small';
  const limit = String(least ? issue.minimum : issue.maximum);
  const word = least ? 'at least' : 'at most';
  if (issue.origin === 'array')
    return `It must have ${word} ${limit} ${limit === '1' ? 'entry' : 'entries'}.`;
  if (issue.origin === 'string')
    return `It must have ${word} ${limit} ${limit === '1' ? 'character' : 'characters'}.`;
  return `It must be ${word} ${limit}.`;
}

function lowerFirst(text: string): string {
  // Names and abbreviations keep their capitals: "Secret key" becomes "secret key"; "KooGallery" and "TCP port" stay.
  return /^[A-Z][a-z]*[ ,]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
