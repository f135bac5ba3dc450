import { timingSafeEqual } from 'node:crypto';
import { hmacSha256 } from './hmac-sha256.ts';

/** What goes into the signature of a usage push. */
export interface UsagePushToSign {
  /** The access key of the basic interfaces, not the secret key of the account. */
  accessKey: string;
  /** Milliseconds since 1970, as in the header `ts`. */
  ts: string;
  /** As in the header `nonce`. */
  nonce: string;
  /** The very body that is sent, see `sortedJson`. */
  body: string;
}

/** The header `signature` of a usage push: Base64 of the HMAC-SHA256 (R26, page zh-cn_topic_0070649410). */
export function signUsagePush({ accessKey, ts, nonce, body }: UsagePushToSign): string {
  return hmacSha256(accessKey, `ts=${ts}&nonce=${nonce}&body=${body}`, 'base64');
}

/** Whether a usage push was signed with this key. */
export function verifyUsagePush(push: UsagePushToSign, signature: string): boolean {
  const expected = Buffer.from(signUsagePush(push), 'latin1');
  const given = Buffer.from(signature, 'latin1');
  return given.length === expected.length && timingSafeEqual(expected, given);
}
