import { isBlank } from '../kit-parameters.ts';
import { percentEncode } from '../percent-encode.ts';
import { narrowBytes } from './charset.ts';
import type { Algorithm, Signing } from './signing.ts';

/** A parameter as it was sent, in the order it came. */
export type Sent = readonly [name: string, value: string];

/** How the values of a query are read before they are signed. */
export type Decoding =
  | 'once'
  | 'not'
  | 'twice'
  | 'plus kept'
  | 'blanks as plus'
  | 'encoded anew'
  | 'form-encoded anew';

/** A way to sign a call of SaaS V1.0, License 1.0 or the linked kit V1.0 (R9). */
export interface TokenModel {
  accessKey: string;
  otherKeys: readonly string[];
  timeStamp: string;
  /** Raw pairs of the query with the token left out; of a kit call the properties of the body. */
  sent: readonly Sent[];
  /** The values of a kit call are never encoded. */
  encoded: boolean;
  decoding: Decoding;
  blanks: 'kept' | 'left out';
  /** Of a repeated name, which one counts. */
  repeated: 'first' | 'last' | 'all';
  order: 'ascending' | 'as sent' | 'descending' | 'whatever the case';
  /** The name that was left out; null for none. */
  leftOut: string | null;
  /** Values that were changed before signing. */
  changed: Readonly<Record<string, string>>;
  shape:
    | 'name=value'
    | 'names'
    | 'values'
    | 'without &'
    | '& first'
    | '& last'
    | 'JSON'
    | 'with an empty authToken';
  hmacKey: 'key, time' | 'key' | 'time, key' | 'time' | 'none';
  algorithm: Algorithm;
  charset: 'UTF-8' | 'ISO-8859-1' | 'US-ASCII';
}

/** What is signed in this way. */
export function writeToken(model: TokenModel): Signing {
  const { accessKey, timeStamp, algorithm } = model;
  const keys = {
    'key, time': accessKey + timeStamp,
    key: accessKey,
    'time, key': timeStamp + accessKey,
    time: timeStamp,
    none: null,
  };
  const text = inShape(model, ordered(model, signedPairs(model)));
  return { algorithm, hmacKey: keys[model.hmacKey], message: bytesOf(text, model.charset), body: null };
}

/** The parameters that go in, read in this way, in the order they came. */
export function signedPairs(model: TokenModel): Sent[] {
  const read = model.sent.map(([name, value]): Sent => [decode(model, name), decode(model, value)]);
  return once(read, model.repeated)
    .map(([name, value]): Sent => [name, model.changed[name] ?? value])
    .filter(([name, value]) => name !== model.leftOut && (model.blanks === 'kept' || !isBlank(value)));
}

function once(pairs: Sent[], repeated: TokenModel['repeated']): Sent[] {
  if (repeated === 'all') return pairs;
  const from = repeated === 'first' ? pairs.toReversed() : pairs;
  const values = new Map(from);
  return [...new Set(pairs.map(([name]) => name))].map((name): Sent => [name, values.get(name) ?? '']);
}

function ordered({ order }: TokenModel, pairs: Sent[]): Sent[] {
  if (order === 'as sent') return pairs;
  if (order === 'descending') return pairs.toSorted(([a], [b]) => (a < b ? 1 : -1));
  if (order === 'ascending') return pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return pairs.toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

function inShape({ shape }: TokenModel, pairs: Sent[]): string {
  const joined = pairs.map(([name, value]) => `${name}=${value}`);
  const shapes: Record<TokenModel['shape'], () => string> = {
    'name=value': () => joined.join('&'),
    names: () => pairs.map(([name]) => name).join('&'),
    values: () => pairs.map(([, value]) => value).join(''),
    'without &': () => joined.join(''),
    '& first': () => `&${joined.join('&')}`,
    '& last': () => `${joined.join('&')}&`,
    JSON: () => JSON.stringify(Object.fromEntries(pairs)),
    'with an empty authToken': () => [...joined, 'authToken='].sort().join('&'),
  };
  return shapes[shape]();
}

function decode({ encoded, decoding }: TokenModel, text: string): string {
  if (!encoded && (decoding === 'once' || decoding === 'not')) return text;
  const once = encoded ? percentDecoded(text.replaceAll('+', ' ')) : text;
  const decodings: Record<Decoding, () => string> = {
    once: () => once,
    not: () => text,
    twice: () => percentDecoded(once.replaceAll('+', ' ')),
    'plus kept': () => (encoded ? percentDecoded(text) : text),
    'blanks as plus': () => once.replaceAll(' ', '+'),
    'encoded anew': () => safely(percentEncode, once),
    'form-encoded anew': () => safely(percentEncode, once).replaceAll('%20', '+').replaceAll('%2A', '*'),
  };
  return decodings[decoding]();
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

function safely(change: (text: string) => string, text: string): string {
  try {
    return change(text);
  } catch {
    return text;
  }
}

function bytesOf(text: string, charset: TokenModel['charset']): Buffer {
  return charset === 'UTF-8' ? Buffer.from(text, 'utf8') : narrowBytes(text, charset);
}
