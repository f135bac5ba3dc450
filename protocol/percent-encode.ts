/** Percent-encodes everything but letters, digits and `-_.~` (RFC 3986), so a blank is `%20`. @throws URIError for half a surrogate pair. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A query string whose values arrive as they were, whoever reads them: `+` never stands for a blank. */
export function encodeQuery(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}
