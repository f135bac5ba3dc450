/** What a test may send otherwise than KooGallery does. A `null` is left out. */
export interface CallOptions {
  nonce?: string | null;
  /** In the form of the guide: Unix time, or `timeStamp` of the older ones. */
  timestamp?: string | null;
  /** Signature or token. */
  signature?: string | null;
  /** Sent, and signed, in place of the JSON of the fields. */
  rawBody?: string | Buffer;
  /** Added to the usual headers, or in their place. */
  headers?: Record<string, string>;
  method?: string;
  /** How long to wait for the whole answer. */
  timeLimitMs?: number;
}

/** A call ready to be sent. */
export interface ComposedCall {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** Null for a call without a body. */
  body: Buffer | null;
}

/** What was given, or what is usual; null says that it is left out. */
export function givenOr(given: string | null | undefined, usual: () => string): string | null {
  return given === undefined ? usual() : given;
}

/** An address with more in its query; null values are left out. */
export function withQuery(url: string, query: string): string {
  if (query === '') return url;
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

/** The usual headers of a JSON call, then the given ones; names in lower case. */
export function jsonHeaders(...more: Record<string, string | null>[]): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'application/json;charset=utf8',
  };
  for (const [name, value] of more.flatMap((each) => Object.entries(each))) {
    if (value !== null) headers[name.toLowerCase()] = value;
  }
  return headers;
}
