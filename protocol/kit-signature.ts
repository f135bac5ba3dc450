import { timingSafeEqual } from 'node:crypto';
import { hmacSha256 } from './hmac-sha256.ts';

/** What goes into the `x-sign` header of a kit V2 call. */
export interface KitRequestToSign {
  accessKey: string;
  /** The `x-nonce` header. */
  nonce: string;
  /** The `x-timestamp` header. */
  timestamp: string;
  /** The exact bytes of the body. */
  body: Uint8Array;
}

/** A kit V2 call whose `x-sign` header is in question. */
export interface KitRequestToVerify {
  /** The keys that are valid now: several during a rotation (R10). */
  accessKeys: readonly string[];
  nonce: string;
  timestamp: string;
  /** The `x-sign` header: hex digits, upper or lower case. */
  signature: string;
  body: Uint8Array;
}

/** Whose key signed the call. */
export type KitVerdict = { ok: true; accessKey: string; keyIndex: number } | { ok: false; reason: string };

/**
 * The `x-sign` header in the upper-case hex digits of the printed samples: the HMAC runs over accessKey + nonce +
 * timestamp + the body itself, where the basic interfaces take the body's digest (R8, page zh-cn_topic_0070649476).
 */
export function signKitRequest(request: KitRequestToSign): string {
  return signature(request).toUpperCase();
}

/** Checks an `x-sign` header against each valid key (R8). The reason of a refusal names no key (R11). */
export function verifyKitSignature(request: KitRequestToVerify): KitVerdict {
  const { accessKeys, nonce, timestamp, body } = request;
  if (accessKeys.length === 0) return refused('no access key is configured for this kind of call');
  if (!/^[0-9a-f]{64}$/i.test(request.signature)) return refused('x-sign is not 64 hex digits');
  const given = Buffer.from(request.signature.toLowerCase(), 'latin1');

  for (const [keyIndex, accessKey] of accessKeys.entries()) {
    const expected = Buffer.from(signature({ accessKey, nonce, timestamp, body }), 'latin1');
    if (timingSafeEqual(expected, given)) return { ok: true, accessKey, keyIndex };
  }
  const keys = accessKeys.length === 1 ? 'the access key' : `any of the ${accessKeys.length} access keys`;
  return refused(
    `x-sign does not match ${keys}: compare the key bound to the linked interfaces in the console`,
  );
}

function signature({ accessKey, nonce, timestamp, body }: KitRequestToSign): string {
  const signed = Buffer.concat([Buffer.from(accessKey + nonce + timestamp, 'utf8'), body]);
  return hmacSha256(accessKey, signed, 'hex');
}

function refused(reason: string): KitVerdict {
  return { ok: false, reason };
}
