import { createCipheriv, createDecipheriv } from 'node:crypto';
import { decodeBase64 } from './decode-base64.ts';
import { hmacSha256 } from './hmac-sha256.ts';
import { sha1prngKey } from './java-sha1prng.ts';

/** The size of the AES key: what the seller chose for the product, or what an answer's `encryptType` says. */
export type AesBits = 128 | 256;

/** The most bytes of UTF-8 whose encrypted value still fits the 128 characters of the guide (R14). */
export const longestSensitiveText = 79;

const ivLength = 16;
const ivAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The value of an encrypted field: the iv in clear, then Base64 of AES-CBC with PKCS5 padding (page
 * zh-cn_topic_0070649061). How long the text may be is for the caller to say: see `longestSensitiveText`.
 * @throws RangeError when the iv is not 16 digits and letters.
 */
export function encryptField(accessKey: string, bits: AesBits, plain: string, iv: string): string {
  if (!/^[0-9A-Za-z]{16}$/.test(iv)) throw new RangeError(`the iv is not ${ivLength} digits and letters`);
  const cipher = createCipheriv(`aes-${bits}-cbc`, aesKey(accessKey, bits), Buffer.from(iv, 'latin1'));
  return iv + Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]).toString('base64');
}

/** The text of an encrypted field; null for what is no such value or was encrypted under another key or size. */
export function decryptField(accessKey: string, bits: AesBits, value: string): string | null {
  if (value.length <= ivLength) return null;
  const iv = Buffer.from(value.slice(0, ivLength), 'utf8');
  const cipherText = decodeBase64(value.slice(ivLength));
  if (iv.length !== ivLength || cipherText === null) return null;
  try {
    const decipher = createDecipheriv(`aes-${bits}-cbc`, aesKey(accessKey, bits), iv);
    return utf8.decode(Buffer.concat([decipher.update(cipherText), decipher.final()]));
  } catch {
    return null;
  }
}

/**
 * 16 digits and letters that depend on the key and every part of the context alone. With the field's name and text in
 * the context, a repeated answer is the same byte for byte (R15) and yet no two texts share an iv.
 */
export function derivedIv(accessKey: string, ...context: string[]): string {
  const parts = context.map((part) => `${Buffer.byteLength(part, 'utf8')}:${part}`);
  // The word in front keeps these digests apart from every signature made with the same key.
  let rest = BigInt(`0x${hmacSha256(accessKey, `iv|${parts.join('')}`, 'hex')}`);
  let iv = '';
  while (iv.length < ivLength) {
    iv += ivAlphabet.charAt(Number(rest % 62n));
    rest /= 62n;
  }
  return iv;
}

/** The `encryptType` of an answer whose fields are encrypted with this size of key. */
export function encryptTypeOf(bits: AesBits): '1' | '2' {
  return bits === 128 ? '2' : '1';
}

/** The size of key an `encryptType` stands for; absent or unknown means the guide's default of 256. */
export function aesBitsOf(encryptType: string | undefined): AesBits {
  return encryptType === '2' ? 128 : 256;
}

function aesKey(accessKey: string, bits: AesBits): Buffer {
  return sha1prngKey(Buffer.from(accessKey, 'utf8'), bits);
}
