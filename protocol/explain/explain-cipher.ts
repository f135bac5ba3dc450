import { createDecipheriv, hash } from 'node:crypto';
import { ClientSecretUnreadable, decryptClientSecret } from '../client-secret.ts';
import { type AesBits, aesBitsOf, decryptField } from '../sensitive-field.ts';
import type { ExplainOptions, Found } from './explanation.ts';
import type { Recognised } from './recognise-call.ts';

const longestCipherText = 128;

/** What is wrong with the encrypted fields of a request: phone and e-mail in SaaS V1.0, the kit's client secret. */
export function explainRequestCipher({ guide, message }: Recognised, options: ExplainOptions): Found[] {
  const { accessKey, aesBits, kitPrivateKey } = options;
  if (typeof message?.clientSecret === 'string' && kitPrivateKey !== undefined) {
    return opens(kitPrivateKey, message.clientSecret) ? [] : [{ code: 'client-secret-unreadable' }];
  }
  if (guide !== 'saas-v1' || accessKey === null) return [];
  return ['mobilePhone', 'email'].flatMap((field) => {
    const value = message?.[field];
    if (typeof value !== 'string' || value === '') return [];
    return readable(accessKey, field, value.replaceAll(' ', '+'), aesBits ?? null);
  });
}

/** What is wrong with the account data of a SaaS V1.0 answer (R14). */
export function explainAnswerCipher(answer: Record<string, unknown>, { accessKey }: ExplainOptions): Found[] {
  const { encryptType } = answer;
  const type: Found[] =
    encryptType === undefined || encryptType === null || typeof encryptType === 'string'
      ? []
      : [{ code: 'encrypt-type-not-text', facts: { type: typeof encryptType } }];
  const bits = aesBitsOf(encryptType === undefined || encryptType === null ? undefined : String(encryptType));
  return [...type, ...accountsOf(answer).flatMap((account) => accountFindings(account, accessKey, bits))];
}

function accountFindings([field, value]: [string, string], accessKey: string | null, bits: AesBits): Found[] {
  const long: Found[] =
    value.length > longestCipherText
      ? [{ code: 'cipher-too-long', facts: { field, length: value.length } }]
      : [];
  if (!/^[0-9A-Za-z]{16}[A-Za-z0-9+/]{22,}={0,2}$/.test(value)) {
    return [...long, { code: 'not-encrypted', facts: { field } }];
  }
  return accessKey === null ? long : [...long, ...readable(accessKey, field, value, bits)];
}

function accountsOf({ appInfo, info }: Record<string, unknown>): [string, string][] {
  const listed: unknown[] = Array.isArray(info) ? info.map((each) => each?.appInfo) : [];
  return [appInfo, ...listed].flatMap((account) =>
    ['userName', 'password'].flatMap((name): [string, string][] => {
      const value = (account as Record<string, unknown> | null | undefined)?.[name];
      return typeof value === 'string' && value !== '' ? [[`appInfo.${name}`, value]] : [];
    }),
  );
}

/** @param bits the size that is due; null when either is fine */
function readable(accessKey: string, field: string, value: string, bits: AesBits | null): Found[] {
  const sizes = ([256, 128] as const).filter((size) => decryptField(accessKey, size, value) !== null);
  const [is] = sizes;
  if (is === undefined) return [wrongKey(accessKey, field, value)];
  if (bits === null || sizes.includes(bits)) return [];
  return [{ code: 'wrong-aes-size', facts: { field, is, should: bits === 128 ? 'AES-128' : 'AES-256' } }];
}

function wrongKey(accessKey: string, field: string, value: string): Found {
  const sha1 = (data: Buffer) => Buffer.from(hash('sha1', data, 'hex'), 'hex');
  const key = Buffer.from(accessKey, 'utf8');
  const twice = sha1(sha1(key));
  const tries: [how: string, key: Buffer][] = [
    ['the bytes of the access key', padded(key, 16)],
    ['the bytes of the access key', padded(key, 32)],
    ['SHA1(SHA1(key)) filled with zeros', padded(twice, 32)],
    ['SHA1(key)', padded(sha1(key), 16)],
    ['MD5(key)', Buffer.from(hash('md5', key, 'hex'), 'hex')],
    ['SHA256(key)', Buffer.from(hash('sha256', key, 'hex'), 'hex')],
  ];
  const how = tries.find(([, each]) => decrypts(each, value))?.[0];
  return how === undefined
    ? { code: 'cipher-unreadable', facts: { field } }
    : { code: 'wrong-aes-key', facts: { field, how } };
}

function padded(bytes: Buffer, length: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(length)]).subarray(0, length);
}

function decrypts(key: Buffer, value: string): boolean {
  try {
    const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, Buffer.from(value.slice(0, 16)));
    const plain = Buffer.concat([decipher.update(value.slice(16), 'base64'), decipher.final()]);
    // Wrong keys leave right padding once in 256 times, and then no text.
    return !plain.toString('utf8').includes('\ufffd');
  } catch {
    return false;
  }
}

function opens(privateKey: string, cipherText: string): boolean {
  try {
    decryptClientSecret(privateKey, cipherText);
    return true;
  } catch (error) {
    if (error instanceof ClientSecretUnreadable) return false;
    throw error;
  }
}
