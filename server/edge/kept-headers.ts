import type { IncomingHttpHeaders } from 'node:http';

const kept = [
  'content-type',
  'content-length',
  'content-encoding',
  'accept',
  'user-agent',
  'x-forwarded-for',
  'via',
] as const;

/** The headers worth keeping in the journal; none of them carries a secret. */
export function keptHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of kept) {
    const value = headers[name];
    if (value !== undefined) result[name] = String(value);
  }
  return result;
}
