/** A header as it was written; the name's case counts. */
export type Header = readonly [name: string, value: string];

/** A call that somebody kept: from the journal, a curl line, a HAR entry or a text. */
export interface RecordedCall {
  method: string;
  /** As it was sent, percent-escapes included: an address, or path and query. */
  url: string;
  headers: readonly Header[];
  /** The exact bytes; null when there was no body. */
  body: Buffer | null;
  answer?: RecordedAnswer;
  /** When the server got it, milliseconds since 1970. */
  receivedAt?: number;
  /** How long the answer took, in milliseconds. */
  tookMs?: number;
  /** Whether it is known that no answer came. */
  unanswered?: boolean;
  /** What the record does not hold, so that it cannot be computed again. */
  lost?: readonly Lost[];
  /** What the server noted when it refused the call. */
  refused?: string;
}

/** An answer that somebody kept. */
export interface RecordedAnswer {
  status: number;
  headers: readonly Header[];
  body: Buffer;
}

/** What a record may have lost: masked, cut, or never kept. */
export type Lost = 'proof' | 'parameters' | 'body' | 'answer';

/** The value of the first header of this name, whatever its case; null when there is none. */
export function headerOf(headers: readonly Header[], name: string): string | null {
  const wanted = name.toLowerCase();
  return headers.find(([each]) => each.toLowerCase() === wanted)?.[1] ?? null;
}

/** The raw text behind the `?`, without a fragment. */
export function rawQueryOf({ url }: Pick<RecordedCall, 'url'>): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : (url.slice(mark + 1).split('#', 1)[0] ?? '');
}

/** The path of an address, or of path and query. */
export function pathOf({ url }: Pick<RecordedCall, 'url'>): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '';
}

/** A text as a JSON object; null when it is none. */
export function jsonObject(bytes: Buffer | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(String(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
