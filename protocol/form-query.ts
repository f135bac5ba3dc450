import { percentEncode } from './percent-encode.ts';

/** Decoded parameters of a query, in the order they came, each name once. */
export type Parameters = ReadonlyMap<string, string>;

/**
 * Decodes the raw text behind the `?` exactly once by the rules of HTML forms: `+` is a blank, `%XX` are bytes of UTF-8.
 * Of a repeated name the first value counts, as for a Java servlet; empty values stay; what is no escape stays as it is.
 */
export function parseFormQuery(query: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const [name = ''] = pair.split('=', 1);
    const decodedName = decodeForm(name);
    if (!parameters.has(decodedName)) parameters.set(decodedName, decodeForm(pair.slice(name.length + 1)));
  }
  return parameters;
}

/**
 * Writes parameters so that `parseFormQuery` and any other reader gives them back: a blank is `%20`, a plus `%2B`.
 * @throws URIError for half a surrogate pair.
 */
export function encodeFormQuery(parameters: Iterable<[string, string]>): string {
  return Array.from(parameters, ([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join(
    '&',
  );
}

function decodeForm(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
