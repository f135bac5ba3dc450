import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Parameters } from './form-query.ts';
import { isBlank, kitParameters } from './kit-parameters.ts';

/** A GET call of SaaS V1 or License A whose `authToken` is in question. */
export interface TokenToVerify {
  /** The keys that are valid now: several during a rotation (R10). */
  accessKeys: readonly string[];
  /** All parameters of the query, decoded once; `authToken` among them does no harm. */
  parameters: Parameters;
  /** The `authToken` parameter, decoded once like the others. */
  token: string;
}

/** A POST call of the linked kit V1 whose `authToken` header is in question. */
export interface KitTokenToVerify {
  accessKeys: readonly string[];
  /** The parsed JSON body. */
  body: Record<string, unknown>;
  /** The `authToken` header. */
  token: string;
}

/** Whose key signed the call, and in words how the call had to be read to see it (R9). */
export type TokenVerdict =
  | { ok: true; accessKey: string; keyIndex: number; form: string }
  | { ok: false; reason: string };

/** One way to understand the parameters of a call: the text that would have been signed. */
interface Reading {
  form: string;
  text: string;
}

/** Base64 of the 32 bytes of an HMAC-SHA256. */
const tokenForm = /^[A-Za-z0-9+/]{43}=$/;

/**
 * The `authToken` of a GET call: Base64 of the HMAC-SHA256, under accessKey + timeStamp, of `name=value` joined by `&`
 * in the order of the names' code units. `authToken` itself is left out, an empty value is written as `name=`
 * (page zh-cn_topic_0070649135; the rules there name the key alone, its formula and its sample have the time too).
 */
export function authToken(accessKey: string, timeStamp: string, parameters: Parameters): string {
  return token(accessKey, timeStamp, joined(signedParameters(parameters)));
}

/**
 * Checks the `authToken` of a GET call against each valid key, as received; then without its empty parameters. A blank
 * in the token is a `+` that its sender did not escape (R9). The reason of a refusal names no key and no token (R11).
 */
export function verifyAuthToken(call: TokenToVerify): TokenVerdict {
  const signed = signedParameters(call.parameters);
  const filled = signed.filter(([, value]) => value !== '');
  const readings = [{ form: 'as received', text: joined(signed) }];
  if (filled.length < signed.length)
    readings.push({ form: 'without empty parameters', text: joined(filled) });
  return verdict(call, call.parameters.get('timeStamp') ?? '', readings);
}

/**
 * The `authToken` header of a kit V1 call: as for GET, over the properties of the JSON body whose value is not blank,
 * with the body's own `timeStamp` in the key (page zh-cn_topic_0070649135).
 * @throws RangeError when a value is nested too deeply to be written as JSON.
 */
export function kitAuthToken(accessKey: string, body: Record<string, unknown>): string {
  const parameters = kitParameters(body);
  return token(accessKey, parameters.get('timeStamp') ?? '', joined(withoutBlanks(parameters)));
}

/** Checks the `authToken` header of a kit V1 call: blank values left out, then with them (R9). Never throws. */
export function verifyKitAuthToken(call: KitTokenToVerify): TokenVerdict {
  let parameters: Parameters;
  try {
    parameters = kitParameters(call.body);
  } catch {
    return refused('a value of the body is nested too deeply');
  }
  const filled = withoutBlanks(parameters);
  const readings = [{ form: 'as received', text: joined(filled) }];
  if (filled.length < parameters.size) {
    readings.push({ form: 'with empty values kept', text: joined([...parameters]) });
  }
  return verdict(call, parameters.get('timeStamp') ?? '', readings);
}

function verdict(
  call: { accessKeys: readonly string[]; token: string },
  timeStamp: string,
  readings: readonly Reading[],
): TokenVerdict {
  const { accessKeys } = call;
  if (accessKeys.length === 0) return refused('no access key is configured for this kind of call');
  if (call.token === '') return refused('the call carries no authToken');
  const given = call.token.replaceAll(' ', '+');
  if (!tokenForm.test(given)) return refused('the authToken is not the 44 characters of a Base64 SHA-256');
  const givenBytes = Buffer.from(given, 'latin1');

  for (const { form, text } of readings) {
    for (const [keyIndex, accessKey] of accessKeys.entries()) {
      const expected = Buffer.from(token(accessKey, timeStamp, text), 'latin1');
      if (!timingSafeEqual(expected, givenBytes)) continue;
      return { ok: true, accessKey, keyIndex, form: given === call.token ? form : withBlanks(form) };
    }
  }
  const keys = accessKeys.length === 1 ? 'the access key' : `any of the ${accessKeys.length} access keys`;
  return refused(`the authToken does not match ${keys}: compare the key bound to the address in the console`);
}

function withBlanks(form: string): string {
  const blanks = 'blanks in the token read as +';
  return form === 'as received' ? blanks : `${form}, ${blanks}`;
}

function token(accessKey: string, timeStamp: string, text: string): string {
  // Not hmacSha256: the key is another one at each call, which would push the lasting keys out of its cache.
  return createHmac('sha256', accessKey + timeStamp)
    .update(text)
    .digest('base64');
}

function signedParameters(parameters: Parameters): [string, string][] {
  return [...parameters].filter(([name]) => name !== 'authToken');
}

function withoutBlanks(parameters: Parameters): [string, string][] {
  return [...parameters].filter(([, value]) => !isBlank(value));
}

function joined(entries: [string, string][]): string {
  return entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function refused(reason: string): TokenVerdict {
  return { ok: false, reason };
}
