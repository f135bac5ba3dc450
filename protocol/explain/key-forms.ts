import { hash } from 'node:crypto';
import type { Found } from './explanation.ts';

/** Another key that may have been used in place of ours. */
export interface KeyForm extends Found {
  key: string;
}

/** The keys that may have been used in place of this one; none equals it. */
export function keyForms(accessKey: string, otherKeys: readonly string[] = []): KeyForm[] {
  const trimmed = accessKey.trim();
  const blanks = [trimmed, `${trimmed}\n`, `${trimmed}\r\n`, `${trimmed} `, ` ${trimmed}`, `"${trimmed}"`];
  const changed: [how: string, key: string][] = [
    ['lower case', accessKey.toLowerCase()],
    ['upper case', accessKey.toUpperCase()],
    ['decoded from Base64', Buffer.from(accessKey, 'base64').toString('utf8')],
    ['written as Base64', Buffer.from(accessKey, 'utf8').toString('base64')],
    ['its SHA-256 in hex', hash('sha256', accessKey, 'hex')],
    ['its MD5 in hex', hash('md5', accessKey, 'hex')],
  ];
  return [
    ...otherKeys.map((key, index): KeyForm => ({ code: 'other-key', facts: { number: index + 1 }, key })),
    ...blanks.map((key): KeyForm => ({ code: 'blank-in-key', key })),
    ...changed.map(([how, key]): KeyForm => ({ code: 'key-changed', facts: { how }, key })),
    { code: 'key-empty', key: '' } satisfies KeyForm,
  ].filter(({ key }) => key !== accessKey);
}
