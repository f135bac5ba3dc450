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
  return those(kept, headers);
}

const proving = ['authtoken', 'x-sign', 'x-timestamp', 'x-nonce'] as const;

/** The headers that prove a call of the linked kit genuine; never journalled, since a token without nonce can be used again. */
export function provingHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return those(proving, headers);
}

function those(names: readonly string[], headers: IncomingHttpHeaders): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (value !== undefined) result[name] = String(value);
  }
  return result;
}
