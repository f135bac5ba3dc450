import { decodeBase64 } from './decode-base64.ts';

/** One entry of `saasExtendParams`. */
export interface ExtendParam {
  name: string;
  value: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads `saasExtendParams`: Base64 of a JSON array of names and values in UTF-8 (page
 * zh-cn_topic_0000001297828992), decoded from the query once. Entries without a name are dropped, a value that is no
 * string becomes its JSON text, a missing one or null the empty text. Null when it is not such a list.
 */
export function parseExtendParams(base64: string): ExtendParam[] | null {
  // R9: '+' arrives as a blank when the sender does not escape it.
  const bytes = decodeBase64(base64.replaceAll(' ', '+'));
  if (bytes === null) return null;
  try {
    const list: unknown = JSON.parse(utf8.decode(bytes));
    return Array.isArray(list) ? list.flatMap(namedParam) : null;
  } catch {
    return null;
  }
}

/** Writes `saasExtendParams` as `parseExtendParams` reads it; the query still has to be percent-encoded. */
export function writeExtendParams(params: readonly ExtendParam[]): string {
  const list = params.map(({ name, value }) => ({ name, value }));
  return Buffer.from(JSON.stringify(list), 'utf8').toString('base64');
}

function namedParam(entry: unknown): ExtendParam[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { name, value } = entry as { name?: unknown; value?: unknown };
  if (typeof name !== 'string' || name === '') return [];
  return [{ name, value: textOf(value) }];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
