import { createHmac, hash } from 'node:crypto';
import { bodyForms } from './body-forms.ts';
import { keyForms } from './key-forms.ts';
import type { Hypothesis, Variant } from './search.ts';
import { type Algorithm, algorithms, type Signing } from './signing.ts';

/** How the body stands in the canonical string. */
type Payload = 'hmac' | 'HMAC' | 'hmac-base64' | 'sha256' | 'SHA256' | 'itself' | 'nothing';

type Part = 'key' | 'nonce' | 'timestamp' | 'payload';

/** A way to sign a call of SaaS V2.0 and its family, or of the linked kit V2.0 (R5, R8). */
export interface SignedBodyModel {
  accessKey: string;
  otherKeys: readonly string[];
  nonce: string;
  timestamp: string;
  body: Buffer;
  payload: Payload;
  parts: readonly Part[];
  separator: string;
  hmacKey: 'key' | 'none' | 'key and timestamp';
  algorithm: Algorithm;
}

/** The rule of the guides; the linked kit takes the body itself where the others take its HMAC. */
export function signedBodyModel(
  call: Pick<SignedBodyModel, 'accessKey' | 'otherKeys' | 'nonce' | 'timestamp' | 'body'>,
  transport: 'json-body' | 'kit-v2',
): SignedBodyModel {
  return {
    ...call,
    payload: transport === 'kit-v2' ? 'itself' : 'hmac',
    parts: ['key', 'nonce', 'timestamp', 'payload'],
    separator: '',
    hmacKey: 'key',
    algorithm: 'sha256',
  };
}

/** What is signed in this way. */
export function writeSignedBody(model: SignedBodyModel): Signing {
  const { accessKey, nonce, timestamp, body, parts, separator } = model;
  const texts = { key: Buffer.from(accessKey), nonce: Buffer.from(nonce), timestamp: Buffer.from(timestamp) };
  const all = parts.map((part) => (part === 'payload' ? payloadOf(model) : texts[part]));
  const message = Buffer.concat(
    all.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from(separator), part])),
  );
  const keys = { key: accessKey, none: null, 'key and timestamp': accessKey + timestamp };
  return { algorithm: model.algorithm, hmacKey: keys[model.hmacKey], message, body };
}

function payloadOf({ payload, accessKey, body }: SignedBodyModel): Buffer {
  if (payload === 'itself') return body;
  if (payload === 'nothing') return Buffer.alloc(0);
  return Buffer.from(digestText(payload, accessKey, body), 'latin1');
}

function digestText(payload: Payload, accessKey: string, body: Buffer): string {
  if (payload === 'sha256') return hash('sha256', body, 'hex');
  if (payload === 'SHA256') return hash('sha256', body, 'hex').toUpperCase();
  const inner = createHmac('sha256', accessKey).update(body);
  if (payload === 'hmac-base64') return inner.digest('base64');
  return payload === 'HMAC' ? inner.digest('hex').toUpperCase() : inner.digest('hex');
}

/** The mistakes that senders make, the likelier first. */
export const signedBodyHypotheses: readonly Hypothesis<SignedBodyModel>[] = [
  (model) => keyForms(model.accessKey, model.otherKeys).map(keyVariant(model)),
  (model) => bodyForms(model.body).map(({ body, ...found }) => ({ ...found, model: { ...model, body } })),
  payloads,
  timestamps,
  nonces,
  orders,
  (model) => [
    { code: 'plain-sha256-outside', model: { ...model, hmacKey: 'none' } },
    { code: 'timestamp-in-key', model: { ...model, hmacKey: 'key and timestamp' } },
  ],
  (model) =>
    algorithms.map((algorithm) => ({
      code: 'wrong-algorithm',
      facts: { algorithm },
      model: { ...model, algorithm },
    })),
];

function keyVariant(model: SignedBodyModel) {
  return ({ key, ...found }: ReturnType<typeof keyForms>[number]): Variant<SignedBodyModel> => ({
    ...found,
    model: { ...model, accessKey: key },
  });
}

function payloads(model: SignedBodyModel): Variant<SignedBodyModel>[] {
  const all: [Payload, Variant<SignedBodyModel>['code']][] = [
    ['hmac', 'digest-inside'],
    ['sha256', 'plain-sha256-inside'],
    ['itself', 'body-itself-inside'],
    ['HMAC', 'inner-upper-case'],
    ['hmac-base64', 'inner-base64'],
    ['SHA256', 'plain-sha256-inside'],
    ['nothing', 'body-left-out'],
  ];
  return all
    .filter(([payload]) => payload !== model.payload)
    .map(([payload, code]) => ({ code, model: { ...model, payload } }));
}

function timestamps(model: SignedBodyModel): Variant<SignedBodyModel>[] {
  const { timestamp } = model;
  if (/^\d{13}$/.test(timestamp)) {
    return [{ code: 'seconds-signed', model: { ...model, timestamp: timestamp.slice(0, 10) } }];
  }
  if (!/^\d{10}$/.test(timestamp)) return [];
  return [{ code: 'milliseconds-signed', model: { ...model, timestamp: `${timestamp}000` } }];
}

function nonces(model: SignedBodyModel): Variant<SignedBodyModel>[] {
  const { nonce } = model;
  const forms: [Variant<SignedBodyModel>['code'], string][] = [
    ['plus-became-blank', nonce.replaceAll(' ', '+')],
    ['decoded-twice', decoded(nonce)],
    ['not-decoded', encodeURIComponent(nonce)],
    ['nonce-case', nonce.toLowerCase()],
    ['nonce-case', nonce.toUpperCase()],
  ];
  return forms
    .filter(([, each]) => each !== nonce)
    .map(([code, each]) => ({ code, model: { ...model, nonce: each } }));
}

function orders(model: SignedBodyModel): Variant<SignedBodyModel>[] {
  const orders: [Variant<SignedBodyModel>['code'], Part[]][] = [
    ['nonce-timestamp-swapped', ['key', 'timestamp', 'nonce', 'payload']],
    ['key-left-out', ['nonce', 'timestamp', 'payload']],
    ['key-left-out', ['timestamp', 'nonce', 'payload']],
    ['parts-in-other-order', ['nonce', 'timestamp', 'key', 'payload']],
    ['parts-in-other-order', ['nonce', 'timestamp', 'payload', 'key']],
    ['parts-in-other-order', ['timestamp', 'nonce', 'key', 'payload']],
    ['parts-in-other-order', ['nonce', 'key', 'timestamp', 'payload']],
    ['parts-in-other-order', ['timestamp', 'key', 'nonce', 'payload']],
    ['parts-in-other-order', ['payload', 'key', 'nonce', 'timestamp']],
    ['nonce-left-out', ['key', 'timestamp', 'payload']],
    ['timestamp-left-out', ['key', 'nonce', 'payload']],
    ['only-body-signed', ['payload']],
  ];
  const reordered = orders.map(([code, parts]) => ({ code, model: { ...model, parts } }));
  const separated = ['\n', '&', '|', ',', ':', ' ', '.'].map((separator) => ({
    code: 'separator-added' as const,
    facts: { separator: JSON.stringify(separator) },
    model: { ...model, separator },
  }));
  const bodyOnly: SignedBodyModel = { ...model, parts: ['payload'], payload: 'itself' };
  return [...reordered, { code: 'only-body-signed', model: bodyOnly }, ...separated];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
