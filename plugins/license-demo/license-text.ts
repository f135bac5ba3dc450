import { type KeyObject, sign } from 'node:crypto';
import type { LicenseClaims } from './claims.ts';

const form = 'KOOLIC1';
const lineLength = 64;

/**
 * One line: `KOOLIC1.<claims>.<signature>`, both base64url; the claims are JSON, the signature is Ed25519 over all that
 * stands before the second dot. Equal claims and key give equal text (RFC 8032).
 */
export function licenseText(claims: LicenseClaims, privateKey: KeyObject): string {
  const signed = `${form}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** The same license as a file: lines of 64 characters between a first and a last line, each with LF at its end. */
export function licenseFile(text: string): Uint8Array {
  const lines = text.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  const all = ['-----BEGIN KOOBRIDGE LICENSE-----', ...lines, '-----END KOOBRIDGE LICENSE-----', ''];
  return new TextEncoder().encode(all.join('\n'));
}
