import { kitAuthToken } from '../../protocol/auth-token.ts';
import type { Endpoint, Scene } from '../endpoint.ts';
import { type CallOptions, type ComposedCall, givenOr, jsonHeaders } from './composed-call.ts';
import { kitFields, kitUrl } from './kit-body.ts';

/** A call of the linked kit V1.0: a JSON body, with the token in the header authToken. */
export function composeKitToken(
  endpoint: Endpoint,
  scene: Scene,
  given: Record<string, unknown>,
  options: CallOptions,
  now: number,
): ComposedCall {
  const fields = kitFields(endpoint, given, options, now);
  const authToken = givenOr(options.signature, () => kitAuthToken(endpoint.accessKey, fields));
  return {
    method: options.method ?? 'POST',
    url: kitUrl(endpoint, scene),
    headers: jsonHeaders({ authToken }, options.headers ?? {}),
    body: Buffer.from(options.rawBody ?? JSON.stringify(fields)),
  };
}
