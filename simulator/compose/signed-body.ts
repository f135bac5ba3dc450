import { randomBytes, randomUUID } from 'node:crypto';
import { encodeQuery } from '../../protocol/percent-encode.ts';
import { signRequest } from '../../protocol/request-signature.ts';
import type { Endpoint, Scene } from '../endpoint.ts';
import { type CallOptions, type ComposedCall, givenOr, jsonHeaders, withQuery } from './composed-call.ts';

/**
 * A call of SaaS V2.0 and its family: compact JSON with ascending keys, a timestamp in milliseconds, a nonce of 64
 * upper-case hex digits, an upper-case signature, and with `newInstance` a `businessId` of its own.
 */
export function composeSignedBody(
  endpoint: Endpoint,
  scene: Scene,
  fields: Record<string, unknown>,
  options: CallOptions,
  now: number,
): ComposedCall {
  const body = Buffer.from(options.rawBody ?? sceneBody(scene, fields));
  const nonce = givenOr(options.nonce, newNonce);
  const timestamp = givenOr(options.timestamp, () => String(now));
  const { accessKey } = endpoint;
  const signature = givenOr(options.signature, () =>
    signRequest({ accessKey, nonce: nonce ?? '', timestamp: timestamp ?? '', body }),
  );
  const given = Object.entries({ signature, timestamp, nonce }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return {
    method: options.method ?? 'POST',
    url: withQuery(endpoint.url, encodeQuery(Object.fromEntries(given))),
    headers: jsonHeaders(options.headers ?? {}),
    body,
  };
}

/** 64 upper-case hex digits. */
export function newNonce(): string {
  return randomBytes(32).toString('hex').toUpperCase();
}

function sceneBody(scene: Scene, fields: Record<string, unknown>): string {
  const own = scene === 'newInstance' ? { businessId: randomUUID() } : {};
  const entries = Object.entries({ activity: scene, ...own, ...fields });
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
