/** Path and query parameters of a request's target. */
export interface Target {
  path: string;
  query: ReadonlyMap<string, string>;
}

/**
 * Splits a request's target. A `+` stays a `+`: nonce and signature count exactly as they stand, and a form's rule for
 * blanks would change them. A parameter named twice counts the first time.
 */
export function parseTarget(url: string): Target {
  const mark = url.indexOf('?');
  if (mark < 0) return { path: url, query: new Map() };
  const query = new Map<string, string>();
  for (const pair of url.slice(mark + 1).split('&')) {
    const equals = pair.indexOf('=');
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals));
    if (name !== '' && !query.has(name)) query.set(name, equals < 0 ? '' : decoded(pair.slice(equals + 1)));
  }
  return { path: url.slice(0, mark), query };
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
