/**
 * Milliseconds that a `Retry-After` header asks for: seconds, or an HTTP date; null for anything else.
 * @param now milliseconds since 1970, by the clock of whoever answers
 */
export function retryAfterMs(header: string | string[] | undefined, now: number): number | null {
  const text = (Array.isArray(header) ? header[0] : header)?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Without the day's name in front, JavaScript takes nearly any number for a date.
  const time = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}
