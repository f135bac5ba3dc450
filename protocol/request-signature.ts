import { timingSafeEqual } from 'node:crypto';
import { hmacSha256 } from './hmac-sha256.ts';
import { sortedBody } from './sorted-body.ts';

/** What goes into the signature of a call. */
export interface RequestToSign {
  accessKey: string;
  /** As it stands in the query string. */
  nonce: string;
  /** As it stands in the query string. */
  timestamp: string;
  /** The exact bytes of the body; text counts as UTF-8. */
  body: Buffer | string;
}

/** A call whose signature is in question. */
export interface RequestToVerify {
  /** The keys that are valid now: several during a rotation (R10). */
  accessKeys: readonly string[];
  nonce: string;
  timestamp: string;
  /** Hex digits, upper or lower case. */
  signature: string;
  body: Buffer;
}

/** Whose key signed the call, and which form of the body: as it came, or sorted anew (R5). */
export type RequestVerdict =
  | { ok: true; accessKey: string; keyIndex: number; form: 'raw' | 'sorted' }
  | { ok: false; reason: string };

const SIGNATURE_LENGTH = 64;

/** The signature of a call in the upper-case hex digits KooGallery sends (R5). */
export function signRequest(request: RequestToSign): string {
  return signature(request).toUpperCase();
}

/**
 * Checks a call's signature against each valid key: over the bytes that came, then over the body written anew with
 * its top-level keys sorted, as Huawei's own sample hashes it (R5). The reason of a refusal holds no secret (R11).
 */
export function verifyRequestSignature(request: RequestToVerify): RequestVerdict {
  const { accessKeys, nonce, timestamp, body } = request;
  if (accessKeys.length === 0) return refused('no access key is configured for this kind of call');
  if (!/^[0-9a-f]{64}$/i.test(request.signature)) {
    return refused(`the signature is not ${SIGNATURE_LENGTH} hex digits`);
  }
  const given = Buffer.from(request.signature.toLowerCase(), 'latin1');

  const raw = keyThatSigned(accessKeys, given, nonce, timestamp, body);
  if (raw !== null) return { ok: true, ...raw, form: 'raw' };

  const sorted = sortedBody(body);
  if (sorted !== null) {
    const signer = keyThatSigned(accessKeys, given, nonce, timestamp, sorted);
    if (signer !== null) return { ok: true, ...signer, form: 'sorted' };
  }
  const keys = accessKeys.length === 1 ? 'the access key' : `any of the ${accessKeys.length} access keys`;
  return refused(`the signature does not match ${keys}: compare the key bound to the address in the console`);
}

function keyThatSigned(
  accessKeys: readonly string[],
  given: Buffer,
  nonce: string,
  timestamp: string,
  body: Buffer | string,
): { accessKey: string; keyIndex: number } | null {
  for (const [keyIndex, accessKey] of accessKeys.entries()) {
    const expected = Buffer.from(signature({ accessKey, nonce, timestamp, body }), 'latin1');
    if (timingSafeEqual(expected, given)) return { accessKey, keyIndex };
  }
  return null;
}

function signature({ accessKey, nonce, timestamp, body }: RequestToSign): string {
  const inner = hmacSha256(accessKey, body, 'hex');
  return hmacSha256(accessKey, accessKey + nonce + timestamp + inner, 'hex');
}

function refused(reason: string): RequestVerdict {
  return { ok: false, reason };
}
