import { timingSafeEqual } from 'node:crypto';
import { hmacSha256 } from './hmac-sha256.ts';

/** The header's name; KooGallery compares it with regard to case. */
export const BODY_SIGN_HEADER = 'Body-Sign';

/** Whether the header belongs to the bytes. */
export type BodySignVerdict = { ok: true } | { ok: false; reason: string };

/** The value of the `Body-Sign` header for exactly these bytes, under the key that verified the request (R12). */
export function bodySign(accessKey: string, body: Buffer | string): string {
  return `sign_type="HMAC-SHA256", signature="${hmacSha256(accessKey, body, 'base64')}"`;
}

/** The base64 signature of a `Body-Sign` value, or null when the value is not written to the letter. */
export function parseBodySign(header: string): string | null {
  const match = /^sign_type="HMAC-SHA256", signature="([A-Za-z0-9+/]{43}=)"$/.exec(header);
  return match?.[1] ?? null;
}

/** Checks a `Body-Sign` value against the bytes it came with. */
export function verifyBodySign(accessKey: string, header: string, body: Buffer): BodySignVerdict {
  const given = parseBodySign(header);
  if (given === null) {
    return { ok: false, reason: 'Body-Sign is not written as sign_type="HMAC-SHA256", signature="<base64>"' };
  }
  const expected = Buffer.from(hmacSha256(accessKey, body, 'base64'), 'latin1');
  if (timingSafeEqual(expected, Buffer.from(given, 'latin1'))) return { ok: true };
  return { ok: false, reason: 'Body-Sign does not belong to the bytes of the body under this key' };
}
