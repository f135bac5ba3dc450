import { createHash, createHmac } from 'node:crypto';
import type { SignedText } from './explanation.ts';

/** The hashes that senders take, the right one first. */
export const algorithms = ['sha256', 'sha1', 'sha512', 'md5'] as const;

/** One of them. */
export type Algorithm = (typeof algorithms)[number];

/** Everything that makes a signature. */
export interface Signing {
  algorithm: Algorithm;
  /** The HMAC's key; null for a plain hash. */
  hmacKey: string | null;
  /** What is hashed. */
  message: Buffer;
  /** The body's part in it, when the bytes of a body matter. */
  body: Buffer | null;
}

/** A signature as it was received, decoded. */
export interface Digest {
  bytes: Buffer;
  encoding: 'hex' | 'base64' | 'base64url' | 'base64 of hex';
}

/** The bytes of a signature. */
export function digestOf({ algorithm, hmacKey, message }: Signing): Buffer {
  const hash = hmacKey === null ? createHash(algorithm) : createHmac(algorithm, hmacKey);
  return hash.update(message).digest();
}

/** The bytes of a received signature; null for what is neither hex nor Base64 of a known hash. */
export function readDigest(text: string): Digest | null {
  if (/^[0-9a-f]+$/i.test(text) && isDigestLength(text.length / 2)) {
    return { bytes: Buffer.from(text, 'hex'), encoding: 'hex' };
  }
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  const inner = bytes.toString('latin1');
  if (/^[0-9a-f]+$/i.test(inner) && isDigestLength(inner.length / 2)) {
    return { bytes: Buffer.from(inner, 'hex'), encoding: 'base64 of hex' };
  }
  if (!isDigestLength(bytes.length)) return null;
  return { bytes, encoding: /[-_]/.test(text) ? 'base64url' : 'base64' };
}

function isDigestLength(bytes: number): boolean {
  return [16, 20, 32, 64].includes(bytes);
}

/** What was signed, to be shown: every known key is `****`. */
export function shown(signing: Signing, encoding: string, keys: readonly string[]): SignedText {
  const { algorithm, hmacKey, message } = signing;
  const name = algorithm.toUpperCase();
  return {
    text: withoutKeys(message.toString('utf8'), keys),
    hmacKey: hmacKey === null ? null : withoutKeys(hmacKey, keys),
    algorithm: `${hmacKey === null ? name : `HMAC-${name}`}, ${encoding}`,
  };
}

/** A text with `****` in place of each key. */
export function withoutKeys(text: string, keys: readonly string[]): string {
  const longestFirst = keys.filter((key) => key !== '').toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, key) => rest.replaceAll(key, '****'), text);
}
