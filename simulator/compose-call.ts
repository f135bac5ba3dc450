import { randomBytes, randomUUID } from 'node:crypto';
import { encodeQuery } from '../protocol/percent-encode.ts';
import { signRequest } from '../protocol/request-signature.ts';
import type { Endpoint, Scene } from './endpoint.ts';

/** What a test may send otherwise than KooGallery does. A `null` is left out of the query string. */
export interface CallOptions {
  nonce?: string | null;
  timestamp?: string | null;
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
  body: Buffer;
}

/**
 * Writes a call as KooGallery does: compact JSON with ascending keys, a timestamp in milliseconds, a nonce of 64
 * upper-case hex digits, an upper-case signature, and with `newInstance` a `businessId` of its own.
 */
export function composeCall(
  endpoint: Endpoint,
  scene: Scene,
  fields: Record<string, unknown>,
  options: CallOptions,
  now: number,
): ComposedCall {
  const body = Buffer.from(options.rawBody ?? sceneBody(scene, fields));
  const nonce = options.nonce === undefined ? randomBytes(32).toString('hex').toUpperCase() : options.nonce;
  const timestamp = options.timestamp === undefined ? String(now) : options.timestamp;
  const { accessKey } = endpoint;
  const signature =
    options.signature === undefined
      ? signRequest({ accessKey, nonce: nonce ?? '', timestamp: timestamp ?? '', body })
      : options.signature;
  return {
    method: options.method ?? 'POST',
    url: withQuery(endpoint.url, { signature, timestamp, nonce }),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json;charset=utf8',
      ...lowerCaseNames(options.headers ?? {}),
    },
    body,
  };
}

function sceneBody(scene: Scene, fields: Record<string, unknown>): string {
  const own = scene === 'newInstance' ? { businessId: randomUUID() } : {};
  const entries = Object.entries({ activity: scene, ...own, ...fields });
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function withQuery(url: string, parameters: Record<string, string | null>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
  const query = encodeQuery(Object.fromEntries(given));
  if (query === '') return url;
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
