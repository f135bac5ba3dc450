import { createHash, createHmac } from 'node:crypto';
import { explainCall } from '../../../protocol/explain/explain-call.ts';
import type { ExplainOptions, Explanation } from '../../../protocol/explain/explanation.ts';
import type { RecordedAnswer, RecordedCall } from '../../../protocol/explain/recorded-call.ts';

/** The key of every call here. */
export const key = 'demo-access-key-0001';

/** When every call here was made. */
export const madeAt = 1_680_508_066_618;

/** Base64 of an HMAC-SHA256. */
export const base64 = (hmacKey: string, text: string | Buffer): string =>
  createHmac('sha256', hmacKey).update(text).digest('base64');

/** Lower-case hex of an HMAC-SHA256. */
export const hex = (hmacKey: string, text: string | Buffer): string =>
  createHmac('sha256', hmacKey).update(text).digest('hex');

/** Lower-case hex of a SHA-256. */
export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** The nonce of the guide's sample. */
export const nonce = '50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA';

/** A body as KooGallery sends it. */
export const body =
  '{"activity":"releaseInstance","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","testFlag":"1"}';

/** Explains a call with the key, right after it was made. */
export function explain(call: RecordedCall, options: Partial<ExplainOptions> = {}): Explanation {
  return explainCall(call, { accessKey: key, now: madeAt, ...options });
}

/** The causes of a call, without the notes. */
export function causesOf(call: RecordedCall, options: Partial<ExplainOptions> = {}): string[] {
  return explain(call, options)
    .causes.filter(({ weight }) => weight === 'cause')
    .map(({ code }) => code);
}

/** The notes about a call. */
export function notesOf(call: RecordedCall, options: Partial<ExplainOptions> = {}): string[] {
  return explain(call, options)
    .causes.filter(({ weight }) => weight === 'note')
    .map(({ code }) => code);
}

/** What a test wants of a call of SaaS V2.0 otherwise. */
export interface V2Wish {
  /** Sent. */
  body?: string | Buffer;
  timestamp?: string;
  nonce?: string;
  /** The signature; computed by the rule of the guide unless given. */
  signature?: string;
  /** What the sender signs, in place of what is sent. */
  signed?: { body?: string | Buffer; timestamp?: string; nonce?: string; key?: string };
}

/** A call of SaaS V2.0, signed by hand after the guide. */
export function v2(wish: V2Wish = {}): RecordedCall {
  const sent = { body, timestamp: String(madeAt), nonce, ...wish };
  const signed = { key, body: sent.body, timestamp: sent.timestamp, nonce: sent.nonce, ...wish.signed };
  const inner = hex(signed.key, signed.body);
  const signature =
    wish.signature ?? hex(signed.key, signed.key + signed.nonce + signed.timestamp + inner).toUpperCase();
  const query = `signature=${signature}&timestamp=${sent.timestamp}&nonce=${sent.nonce}`;
  return {
    method: 'POST',
    url: `https://isv.example.com/produce/saas?${query}`,
    headers: [['Content-Type', 'application/json;charset=utf8']],
    body: Buffer.from(sent.body),
    receivedAt: madeAt + 20,
  };
}

/** A signature of SaaS V2.0 over a canonical string of one's own. */
export const v2Signature = (canonical: string, hmacKey = key): string =>
  hex(hmacKey, canonical).toUpperCase();

/** The parameters of a SaaS V1.0 call, sorted. */
export const parameters: readonly [string, string][] = [
  ['activity', 'expireInstance'],
  ['customerName', '测试 a+b'],
  ['email', ''],
  ['instanceId', 'huaiweitest123456'],
  ['testFlag', '1'],
  ['timeStamp', '20230403074746618'],
];

/** Parameters as they are signed. */
export const joined = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name}=${value}`).join('&');

/** A call of SaaS V1.0 with a token of one's own; the time in the key is that of `parameters`. */
export function v1(
  token: string = base64(`${key}20230403074746618`, joined(parameters)),
  pairs: readonly (readonly [string, string])[] = parameters,
  encode: (text: string) => string = encodeURIComponent,
): RecordedCall {
  const query = pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&');
  return {
    method: 'GET',
    url: `https://isv.example.com/produce/v1?${query}&authToken=${encodeURIComponent(token)}`,
    headers: [],
    body: null,
    receivedAt: madeAt,
  };
}

/** A right answer of SaaS V1.0 and how it may be otherwise. */
export function answer(
  text = '{"resultCode":"000000","resultMsg":"success."}',
  wish: { status?: number; headers?: [string, string][]; signature?: string; type?: string } = {},
): RecordedAnswer {
  const { status = 200, signature = base64(key, text), type = 'application/json' } = wish;
  const headers = wish.headers ?? [['Body-Sign', `sign_type="HMAC-SHA256", signature="${signature}"`]];
  return { status, headers: [['Content-Type', type], ...headers], body: Buffer.from(text) };
}
