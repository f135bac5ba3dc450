import { stringify } from 'yaml';

/**
 * The entry of a field that the contract does not know, as far as it can be guessed: type and length. What only the guide
 * tells is left open in remarks, and the lint refuses the contract until it is there.
 * @param sample JSON of a value, maybe cut
 * @param longest characters of the longest text that was seen
 */
export function propertyLines(name: string, sample: string | null, longest: number): string[] {
  return [`${yamlText(name)}:`, ...indented(fieldLines(readSample(sample), longest))];
}

/** A length that a guide might print: a power of two that has room for `longest` characters. */
export function likelyLength(longest: number, atLeast: number): number {
  let length = atLeast;
  while (length < longest) length *= 2;
  return length;
}

/** A value as YAML, in quotes when it would be read as something else. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trim();
}

const shortestGuess = 64;

const lookedUp = '# x-source: { page: ..., date: ... } to be looked up: the page of the guide, and its date';

function fieldLines(value: unknown, longest: number): string[] {
  const isSimple = typeof value !== 'object';
  return [
    '# description: to be written',
    ...typeLines(value, longest),
    ...(isSimple ? ['# example: to be made up'] : []),
    lookedUp,
  ];
}

function typeLines(value: unknown, longest: number): string[] {
  if (Array.isArray(value)) return listLines(value);
  if (typeof value === 'object' && value !== null) return objectLines(value);
  if (typeof value === 'number') return [`type: ${Number.isInteger(value) ? 'integer' : 'number'}`];
  if (typeof value === 'boolean') return ['type: boolean'];
  const seen = longest === 0 ? '' : `; the longest so far has ${longest}`;
  return ['type: string', `maxLength: ${likelyLength(longest, shortestGuess)} # a guess${seen}`];
}

function objectLines(members: object): string[] {
  const known = Object.entries(members).filter(([name]) => name !== '*');
  return [
    'type: object',
    '# required: [...] or x-nothing-mandatory: to be looked up',
    ...(known.length === 0 ? ['properties: {}'] : ['properties:']),
    ...indented(known.flatMap(([name, value]) => [`${yamlText(name)}:`, ...indented(fieldLines(value, 0))])),
  ];
}

function listLines([first]: unknown[]): string[] {
  if (first === undefined) return ['type: array', 'items: {} # to be looked up'];
  return ['type: array', 'items:', ...indented(typeLines(first, 0))];
}

/** A cut sample cannot be read any more; how it begins still tells what it was. */
function readSample(sample: string | null): unknown {
  try {
    return JSON.parse(sample ?? '""');
  } catch {
    if (sample?.startsWith('{')) return {};
    return sample?.startsWith('[') ? [] : '';
  }
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
