import { Agent, request } from 'undici';
import { signAkSk } from '../protocol/ak-sk.ts';

/** Who we are for the open APIs. */
export interface AccessKeys {
  ak: string;
  sk: string;
}

/** An HTTP answer as it came. */
export interface RawAnswer {
  status: number;
  /** Of the `Date` header, milliseconds since 1970; null without a readable one. */
  serverTime: number | null;
  text: string;
}

const largestAnswer = 1024 * 1024;

/** Connections to KooGallery, kept open between calls; certificates are checked whatever the environment says (R24). */
export function createConnections(timeoutMs: number): Agent {
  return new Agent({
    connections: 16,
    connect: { timeout: Math.min(timeoutMs, 5000), rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: largestAnswer,
  });
}

/** Sends a signed GET. @throws whatever undici throws when there is no whole answer. */
export async function signedGet(
  connections: Agent,
  url: string,
  keys: AccessKeys,
  date: Date,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const headers = { 'content-type': 'application/json' };
  const signature = signAkSk({ method: 'GET', url, headers, body: '', date, ...keys });
  const answer = await request(url, {
    method: 'GET',
    headers: { ...headers, ...signature },
    dispatcher: connections,
    signal,
  });
  const serverTime = Date.parse(String(answer.headers.date));
  return {
    status: answer.statusCode,
    serverTime: Number.isNaN(serverTime) ? null : serverTime,
    text: await answer.body.text(),
  };
}
