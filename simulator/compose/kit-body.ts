import { encryptClientSecret } from '../../protocol/client-secret.ts';
import { formatKitTime } from '../../protocol/kit-time.ts';
import type { Endpoint, Scene } from '../endpoint.ts';
import { sceneFacts } from '../scene-facts.ts';
import { type CallOptions, givenOr } from './composed-call.ts';

/** What both generations of the linked kit send: JSON with a `timeStamp` in UTC+8; a `clientSecret` is given in clear. */
export function kitFields(
  { kitPublicKey }: Endpoint,
  fields: Record<string, unknown>,
  { timestamp }: CallOptions,
  now: number,
): Record<string, unknown> {
  const timeStamp = givenOr(timestamp, () => formatKitTime(new Date(now)));
  const { clientSecret } = fields;
  const secret =
    kitPublicKey !== undefined && typeof clientSecret === 'string'
      ? { clientSecret: encryptClientSecret(kitPublicKey, clientSecret, 'sha256') }
      : {};
  return { testFlag: 0, ...(timeStamp === null ? {} : { timeStamp }), ...fields, ...secret };
}

/** The production address with the kit's sub-path. */
export function kitUrl({ url, guide }: Endpoint, scene: Scene): string {
  return `${url}${sceneFacts(guide, scene).subPath ?? ''}`;
}
