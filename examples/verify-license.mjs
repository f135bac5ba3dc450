// Checks a license of plugins/license-demo without a network, and without anything but Node: what a merchant puts into
// his own software. Copy `verifyLicense`; build the public key in, so that nobody can exchange it.
//
//   node verify-license.mjs license.lic public-key.pem [device fingerprint]
//
// Exit code 0: valid, 1: not valid, 2: wrong usage.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const armour = /^-----BEGIN KOOBRIDGE LICENSE-----(.+)-----END KOOBRIDGE LICENSE-----$/s;
const form = /^(KOOLIC1\.([\w-]+))\.([\w-]{86})$/;
const base64Key = /^[A-Za-z0-9+/=\s]+$/;

/** Whether a license, the content of a file or the string, holds on this device (null: none) at this moment (a Date). */
export function verifyLicense(license, publicKey, { fingerprint, now }) {
  const key = readPublicKey(publicKey);
  const text = license.trim();
  // Mail and editors break lines in their own way; white space is no part of a license.
  const [, signed, claimsPart, signature] =
    form.exec((armour.exec(text)?.[1] ?? text).replace(/\s/g, '')) ?? [];
  if (signed === undefined) return notValid('NOT_A_LICENSE', 'It is not a license of the form KOOLIC1.');
  const claims = readClaims(claimsPart);

  const bytes = Buffer.from(signature, 'base64url');
  // The last character has bits that decoding drops: one license has one spelling.
  const isSpeltRight = bytes.toString('base64url') === signature;
  if (!isSpeltRight || !verify(null, Buffer.from(signed), key, bytes)) return wrongSignature(claims, key);
  if (claims === null)
    return notValid('NOT_A_LICENSE', 'It is signed, but it does not say what a license says.');

  if (claims.deviceHash !== null) {
    if (fingerprint === null)
      return notValid(
        'OTHER_DEVICE',
        'It is bound to a device, and no device fingerprint was given.',
        claims,
      );
    if (sha256(fingerprint) !== claims.deviceHash)
      return notValid('OTHER_DEVICE', 'It is bound to another device.', claims);
  }
  if (now < new Date(claims.notBefore))
    return notValid('NOT_YET_VALID', `It is not valid before ${claims.notBefore}.`, claims);
  if (claims.expiresAt !== null && now >= new Date(claims.expiresAt))
    return notValid('EXPIRED', `It expired at ${claims.expiresAt}.`, claims);

  const period = claims.expiresAt === null ? 'without end' : `until ${claims.expiresAt}`;
  // Software that is sold refuses a sandbox license here: nobody paid for it.
  const note = claims.sandbox ? ' It is a sandbox license, made for a test.' : '';
  return { valid: true, code: 'VALID', sentence: `It is valid ${period}.${note}`, claims };
}

function notValid(code, sentence, claims = null) {
  return { valid: false, code, sentence, claims };
}

/** What the claims say of the key is not proven here; it only helps to find the right one. */
function wrongSignature(claims, key) {
  const given = sha256(key.export({ type: 'spki', format: 'der' }));
  if (claims === null || claims.keyFingerprint === given)
    return notValid('WRONG_SIGNATURE', 'Its signature is wrong: it was changed after it was issued.');
  return notValid(
    'WRONG_SIGNATURE',
    `Its signature is wrong: it names the key "${claims.keyId}" with fingerprint ${claims.keyFingerprint}, and the key given has ${given}.`,
  );
}

/** PEM, or the base64 of the SPKI bytes. @throws TypeError for anything else. */
function readPublicKey(text) {
  if (text.includes('PRIVATE KEY')) throw new TypeError('This is a private key. Give the public one.');
  const problem = 'This is no Ed25519 public key, as PEM or as the base64 of its SPKI bytes.';
  try {
    const key = base64Key.test(text)
      ? createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })
      : createPublicKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw new TypeError(problem, { cause });
  }
  throw new TypeError(problem);
}

function readClaims(part) {
  try {
    const claims = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isClaims(claims) ? claims : null;
  } catch {
    return null;
  }
}

/** A time that cannot be read compares as neither before nor after, so it must not get as far as that. */
function isClaims(claims) {
  const isText = (value) => typeof value === 'string';
  const isTime = (value) => isText(value) && !Number.isNaN(Date.parse(value));
  const isNullOr = (is, value) => value === null || is(value);
  return (
    typeof claims === 'object' &&
    claims !== null &&
    [claims.licenseId, claims.instanceId, claims.keyId, claims.keyFingerprint].every(isText) &&
    isNullOr(isText, claims.productId) &&
    isNullOr(isText, claims.deviceHash) &&
    isTime(claims.notBefore) &&
    isNullOr(isTime, claims.expiresAt) &&
    typeof claims.seats === 'number' &&
    typeof claims.sandbox === 'boolean'
  );
}

function sha256(data) {
  return createHash('sha256').update(data).digest('base64url');
}

function main([licensePath, keyPath, fingerprint = null]) {
  if (licensePath === undefined || keyPath === undefined) {
    process.stderr.write(
      'usage: node verify-license.mjs <license file> <public key file> [device fingerprint]\n',
    );
    return 2;
  }
  try {
    const [license, publicKey] = [licensePath, keyPath].map((path) => readFileSync(path, 'utf8'));
    const { valid, sentence } = verifyLicense(license, publicKey, { fingerprint, now: new Date() });
    process.stdout.write(`${sentence}\n`);
    return valid ? 0 : 1;
  } catch (error) {
    process.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
}

// Run, not imported.
const script = process.argv[1];
if (script !== undefined && existsSync(script) && realpathSync(script) === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2));
