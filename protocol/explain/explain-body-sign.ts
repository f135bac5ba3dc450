import { BODY_SIGN_HEADER } from '../body-sign.ts';
import { bodyForms } from './body-forms.ts';
import { explainSignature, type SignatureFindings } from './explain-signature.ts';
import type { Found, TransportName } from './explanation.ts';
import { keyForms } from './key-forms.ts';
import type { RecordedAnswer } from './recorded-call.ts';
import type { Hypothesis } from './search.ts';
import { type Algorithm, algorithms, type Signing } from './signing.ts';

/** A way to sign an answer (R12). */
interface BodySignModel {
  accessKey: string;
  otherKeys: readonly string[];
  /** The time of the call. */
  timestamp: string;
  body: Buffer;
  hmacKey: 'key' | 'key, time' | 'time, key' | 'none';
  algorithm: Algorithm;
}

/** What the answer's signature is held to. */
export interface BodySignOptions {
  accessKey: string | null;
  otherKeys?: readonly string[];
  timestamp: string;
  transport: TransportName | null;
}

/** Looks at the header, how it is written, then whether it belongs to the body; findings without texts when it cannot be computed. */
export function explainBodySign(
  { headers, body }: RecordedAnswer,
  { accessKey, otherKeys = [], timestamp, transport }: BodySignOptions,
): Partial<SignatureFindings> & { found: Found[] } {
  const named = headers.filter(([name]) => name.toLowerCase() === BODY_SIGN_HEADER.toLowerCase());
  const [header] = named;
  // Only V1.0 is known to need it; the newer pages contradict each other (R12).
  const isNeeded = transport === 'query' || transport === 'kit-v1';
  if (header === undefined) return { found: [{ code: isNeeded ? 'body-sign-missing' : 'body-sign-absent' }] };
  const { found, signature } = readHeader(header[1]);
  const before = [...headerFound(header[0], named.length), ...found];
  if (signature === null || accessKey === null) return { found: before };
  const findings = explainSignature<BodySignModel>({
    given: signature,
    encoding: 'base64',
    model: { accessKey, otherKeys, timestamp, body, hmacKey: 'key', algorithm: 'sha256' },
    write,
    hypotheses,
    keys: [accessKey, ...otherKeys],
  });
  return { ...findings, found: [...before, ...findings.found] };
}

function headerFound(name: string, count: number): Found[] {
  const repeated: Found[] = count > 1 ? [{ code: 'body-sign-repeated', facts: { count } }] : [];
  if (name === BODY_SIGN_HEADER) return repeated;
  return [...repeated, { code: 'body-sign-header-case', facts: { name } }];
}

function readHeader(value: string): { found: Found[]; signature: string | null } {
  const read = /^\s*sign_type\s*=\s*("?)([^",]*)\1\s*,\s*signature\s*=(\s*)("?)([^"]*)\4\s*$/.exec(value);
  if (read === null) return { found: [{ code: 'body-sign-format' }], signature: null };
  const [, quote, type, blank, secondQuote, signature = ''] = read;
  if (type !== 'HMAC-SHA256' || signature === '')
    return { found: [{ code: 'body-sign-type' }], signature: null };
  if (quote === '' || secondQuote === '') return { found: [{ code: 'body-sign-no-quotes' }], signature };
  return { found: blank === '' ? [] : [{ code: 'body-sign-blank' }], signature };
}

function write({ accessKey, timestamp, body, hmacKey, algorithm }: BodySignModel): Signing {
  const keys = {
    key: accessKey,
    'key, time': accessKey + timestamp,
    'time, key': timestamp + accessKey,
    none: null,
  };
  return { algorithm, hmacKey: keys[hmacKey], message: body, body };
}

const hypotheses: readonly Hypothesis<BodySignModel>[] = [
  (model) =>
    (['key, time', 'time, key'] as const).map((hmacKey) => ({
      code: 'key-and-timestamp-in-body-sign',
      model: { ...model, hmacKey },
    })),
  (model) => bodyForms(model.body).map(({ body, ...found }) => ({ ...found, model: { ...model, body } })),
  (model) =>
    keyForms(model.accessKey, model.otherKeys).map(({ key, ...found }) => ({
      ...found,
      model: { ...model, accessKey: key },
    })),
  (model) => [{ code: 'plain-sha256-outside', model: { ...model, hmacKey: 'none' } }],
  (model) =>
    algorithms.map((algorithm) => ({
      code: 'wrong-algorithm',
      facts: { algorithm },
      model: { ...model, algorithm },
    })),
];
