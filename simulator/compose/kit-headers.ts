import { signKitRequest } from '../../protocol/kit-signature.ts';
import type { Endpoint, Scene } from '../endpoint.ts';
import { type CallOptions, type ComposedCall, givenOr, jsonHeaders } from './composed-call.ts';
import { kitFields, kitUrl } from './kit-body.ts';
import { newNonce } from './signed-body.ts';

/** A call of the linked kit V2.0: a JSON body, signed in the headers x-sign, x-timestamp and x-nonce. */
export function composeKitHeaders(
  endpoint: Endpoint,
  scene: Scene,
  given: Record<string, unknown>,
  options: CallOptions,
  now: number,
): ComposedCall {
  const { timestamp: _unixTime, ...rest } = options;
  const body = Buffer.from(options.rawBody ?? JSON.stringify(kitFields(endpoint, given, rest, now)));
  const nonce = givenOr(options.nonce, newNonce);
  const timestamp = givenOr(options.timestamp, () => String(now));
  const { accessKey } = endpoint;
  const sign = givenOr(options.signature, () =>
    signKitRequest({ accessKey, nonce: nonce ?? '', timestamp: timestamp ?? '', body }),
  );
  return {
    method: options.method ?? 'POST',
    url: kitUrl(endpoint, scene),
    headers: jsonHeaders(
      { 'x-sign': sign, 'x-timestamp': timestamp, 'x-nonce': nonce },
      options.headers ?? {},
    ),
    body,
  };
}
