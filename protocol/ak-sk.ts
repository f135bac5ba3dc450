import { hash, timingSafeEqual } from 'node:crypto';
import { canonicalRequest } from './canonical-request.ts';
import { hmacSha256 } from './hmac-sha256.ts';
import { formatSdkDate, parseSdkDate } from './wire-time.ts';

const ALGORITHM = 'SDK-HMAC-SHA256';

/** The gateway refuses requests whose clock is further off than this. */
export const AK_SK_TOLERANCE_MS = 15 * 60_000;

/** A request of ours to an open API. */
export interface AkSkRequest {
  method: string;
  /** Absolute; blanks in the query as `%20`, never `+`. */
  url: string;
  /** Every header given here is signed and must be sent unchanged; `host` is added when it is not among them. */
  headers: Record<string, string>;
  /** The exact bytes sent; empty for none. */
  body: Buffer | string;
  ak: string;
  sk: string;
  date: Date;
}

/** A request that came, with its claim to be signed. */
export interface AkSkClaim {
  method: string;
  /** Path and query as in the request line. */
  target: string;
  /** As Node gives them: names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** The secret key of an access key, or undefined when there is no such access key. */
  secretOf: (ak: string) => string | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/** Who signed; or why not, with the canonical request (lines joined by `|`, as the gateway shows it) once there is one. */
export type AkSkVerdict =
  | { ok: true; ak: string }
  | { ok: false; reason: string; canonicalRequest: string | null };

/** The headers to add to a request to sign it. @throws TypeError for a URL that is none, URIError for broken percent-encoding. */
export function signAkSk(request: AkSkRequest): { 'X-Sdk-Date': string; Authorization: string } {
  const url = new URL(request.url);
  const date = formatSdkDate(request.date);
  const named = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const headers = { host: url.host, ...Object.fromEntries(named), 'x-sdk-date': date };
  const { text, signedHeaders } = canonicalRequest({
    method: request.method,
    target: url.pathname + url.search,
    headers,
    body: request.body,
  });
  const signature = signatureOf(text, date, request.sk);
  return {
    'X-Sdk-Date': date,
    Authorization: `${ALGORITHM} Access=${request.ak}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  };
}

/** Checks a signed request the way the gateway does: form, clock, access key, signature. */
export function verifyAkSk(claim: AkSkClaim): AkSkVerdict {
  const authorization = claim.headers.authorization;
  if (typeof authorization !== 'string') return refused('the Authorization header is missing');
  const parts = /^SDK-HMAC-SHA256 Access=([^,\s]+), SignedHeaders=([^,\s]+), Signature=([0-9a-f]{64})$/.exec(
    authorization,
  );
  if (parts === null) {
    return refused(
      `Authorization is not "${ALGORITHM} Access=..., SignedHeaders=..., Signature=<64 hex digits>"`,
    );
  }
  const [, ak = '', signedHeaders = '', given = ''] = parts;

  const names = signedHeaders.split(';');
  const signed: Record<string, string> = {};
  for (const name of names) {
    const value = claim.headers[name];
    if (value === undefined) return refused(`the signed header ${name} did not come`);
    signed[name] = String(value);
  }
  const date = signed['x-sdk-date'];
  if (date === undefined) return refused('X-Sdk-Date is not among the signed headers');
  const time = parseSdkDate(date);
  if (time === null) return refused('X-Sdk-Date is not a time of the form 20191115T033655Z');
  if (Math.abs(claim.now - time.getTime()) > AK_SK_TOLERANCE_MS) {
    return refused('X-Sdk-Date is more than 15 minutes off');
  }

  const sk = claim.secretOf(ak);
  if (sk === undefined) return refused(`there is no access key ${ak}`);
  const canonical = canonicalOrNull(claim, signed);
  if (canonical === null) return refused('the request target has broken percent-encoding');
  const expected = Buffer.from(signatureOf(canonical, date, sk), 'latin1');
  if (timingSafeEqual(expected, Buffer.from(given, 'latin1'))) return { ok: true, ak };
  return refused('verify aksk signature fail', canonical.replaceAll('\n', '|'));
}

function canonicalOrNull(claim: AkSkClaim, headers: Record<string, string>): string | null {
  try {
    return canonicalRequest({ method: claim.method, target: claim.target, headers, body: claim.body }).text;
  } catch {
    return null;
  }
}

function signatureOf(canonical: string, date: string, sk: string): string {
  return hmacSha256(sk, `${ALGORITHM}\n${date}\n${hash('sha256', canonical, 'hex')}`, 'hex');
}

function refused(reason: string, canonicalRequest: string | null = null): AkSkVerdict {
  return { ok: false, reason, canonicalRequest };
}
