import type { IncomingHttpHeaders } from 'node:http';
import { verifyUsagePush } from '../../protocol/usage-signature.ts';
import { isSortedJson } from './sorted-json.ts';

/** Neither window is documented; the gateway's is 15 minutes. */
const TOLERANCE_MS = 15 * 60_000;

const longest = { signature: 1000, ts: 20, nonce: 64 };

/** How bodies must be written: `sorted` as the page says, or `any` as they come. */
export type BodyForm = 'sorted' | 'any';

/** What the check needs. */
export interface SignatureCheckSettings {
  keys(): string[];
  body: BodyForm;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The key that signed; or the code of the refusal, and why in words. */
export type SignatureVerdict = { accessKey: string } | { code: '94060002' | '94060006'; reason: string };

/** Checks the headers `signature`, `ts` and `nonce` of the newer usage push (zh-cn_topic_0070649410); remembers nonces. */
export function createSignatureCheck({
  keys,
  body: form,
  now,
}: SignatureCheckSettings): (headers: IncomingHttpHeaders, body: Buffer) => SignatureVerdict {
  const nonces = new Map<string, number>();
  const forget = () => {
    for (const [nonce, seenAt] of nonces) {
      if (now() - seenAt <= 2 * TOLERANCE_MS) return;
      nonces.delete(nonce);
    }
  };
  return (headers, body) => {
    for (const [name, most] of Object.entries(longest)) {
      const value = headers[name];
      if (typeof value !== 'string' || value === '') return refused(`the header ${name} is missing`);
      if (value.length > most) return refused(`the header ${name} is longer than ${most} characters`);
    }
    const { signature = '', ts = '', nonce = '' } = headers as Record<string, string>;
    if (!/^\d{13}$/.test(ts)) return offTime('ts is no time in milliseconds');
    if (Math.abs(now() - Number(ts)) > TOLERANCE_MS) return offTime('ts is more than 15 minutes off');
    const text = body.toString('utf8');
    const accessKey = keys().find((key) =>
      verifyUsagePush({ accessKey: key, ts, nonce, body: text }, signature),
    );
    if (accessKey === undefined) return refused('the signature fits none of the keys');
    if (form === 'sorted' && !isSortedJson(body)) {
      return refused('the body is not written with sorted keys and without white space');
    }
    forget();
    if (nonces.has(nonce)) return refused('the nonce has come before');
    nonces.set(nonce, now());
    return { accessKey };
  };
}

function refused(reason: string): SignatureVerdict {
  return { code: '94060002', reason };
}

function offTime(reason: string): SignatureVerdict {
  return { code: '94060006', reason };
}
