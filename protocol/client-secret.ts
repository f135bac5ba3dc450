import {
  constants,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { decodeBase64 } from './decode-base64.ts';
import { type OaepDigest, oaepMessage } from './oaep-message.ts';

/** The smallest RSA key KooGallery takes (page zh-cn_topic_0070649438). */
const fewestBits = 3072;

/** Digest and mask digest of OAEP, likeliest first: the pages name neither. The second pair is Java's default. */
const paddings: readonly [OaepDigest, OaepDigest][] = [
  ['sha256', 'sha256'],
  ['sha256', 'sha1'],
  ['sha1', 'sha1'],
];

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A `clientSecret` that this private key does not open. The message holds neither the key nor the cipher text. */
export class ClientSecretUnreadable extends Error {
  override readonly name = 'ClientSecretUnreadable';
}

/**
 * Decrypts the `clientSecret` of applicationSync (page zh-cn_topic_0070649434): RSA-OAEP with SHA-256 or SHA-1, the
 * mask made with the same digest or, for SHA-256, with SHA-1. The cipher text is hex or Base64, standard or URL-safe,
 * with blanks where a `+` was not escaped; line breaks do no harm.
 * @throws ClientSecretUnreadable when the key is no RSA private key or the text was not encrypted for it.
 */
export function decryptClientSecret(privateKeyPem: string | KeyObject, cipherText: string): string {
  const key = rsaPrivateKey(privateKeyPem);
  const block = openedBlock(key, cipherBytes(cipherText, modulusBytes(key)));
  for (const [digest, maskDigest] of paddings) {
    const message = oaepMessage(block, digest, maskDigest);
    if (message !== null) return textOf(message);
  }
  throw new ClientSecretUnreadable(
    'the clientSecret was not encrypted for this private key: compare the public key of the application credential',
  );
}

/**
 * Encrypts a `clientSecret` as KooGallery does, one digest for both uses in OAEP; standard Base64.
 * @throws Error of node:crypto when the key is no RSA key or the text is too long for it.
 */
export function encryptClientSecret(publicKeyPem: string, plain: string, digest: OaepDigest): string {
  const key = createPublicKey(publicKeyPem);
  const options = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: digest };
  return publicEncrypt(options, Buffer.from(plain, 'utf8')).toString('base64');
}

/** What is wrong with a private key for `decryptClientSecret`, in words that quote none of it; null when it is fine. */
export function rsaKeyProblem(privateKeyPem: string): string | null {
  if (!privateKeyPem.includes('-----BEGIN '))
    return 'it is not PEM: the first line is -----BEGIN PRIVATE KEY-----';
  if (!privateKeyPem.includes('PRIVATE KEY-----'))
    return 'it holds no private key; the public one is for the console';
  if (privateKeyPem.includes('ENCRYPTED')) return 'it is protected by a passphrase: write it without one';
  const key = readPrivateKey(privateKeyPem);
  if (key === null) return 'it is PEM, but no private key can be read from it';
  if (key.asymmetricKeyType !== 'rsa') return `it is a key of the kind ${key.asymmetricKeyType}, not RSA`;
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  return bits < fewestBits ? `it has ${bits} bits, KooGallery asks for ${fewestBits} or more` : null;
}

function rsaPrivateKey(key: string | KeyObject): KeyObject {
  const read = typeof key === 'string' ? readPrivateKey(key) : key;
  if (read?.type === 'private' && read.asymmetricKeyType === 'rsa') return read;
  throw new ClientSecretUnreadable('the private key configured for the linked kit is no RSA private key');
}

function readPrivateKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

function modulusBytes(key: KeyObject): number {
  return Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
}

/** Hex digits are Base64 characters too: the length, which is the modulus's, tells which of them it is. */
function cipherBytes(cipherText: string, length: number): Buffer {
  const compact = cipherText.replace(/[\r\n]/g, '');
  if (compact.length === 2 * length && /^[0-9a-f]*$/i.test(compact)) return Buffer.from(compact, 'hex');
  const bytes = decodeBase64(compact.replace(/[ -]/g, '+').replaceAll('_', '/'));
  if (bytes?.length === length) return bytes;
  throw new ClientSecretUnreadable(
    `the clientSecret is not the Base64 or hex text of ${length} bytes that a key of this size makes`,
  );
}

function openedBlock(key: KeyObject, cipherText: Buffer): Buffer {
  try {
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, cipherText);
  } catch (cause) {
    throw new ClientSecretUnreadable('the clientSecret is no cipher text of this private key', { cause });
  }
}

function textOf(message: Buffer): string {
  try {
    return utf8.decode(message);
  } catch {
    throw new ClientSecretUnreadable('the clientSecret is not UTF-8 text once decrypted');
  }
}
