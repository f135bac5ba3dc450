import { outbound } from '../generated/outbound.ts';
import { answerCodes, parseAnswer } from './answer-codes.ts';
import { clockInWords, isClockOff } from './clock-check.ts';
import { hideSecrets } from './hide-secrets.ts';
import { type KnownCode, knownCode, type Retry } from './known-code.ts';
import type { Operation, RawAnswer } from './request.ts';

/** What an answer means for whoever asked. */
export type Verdict =
  | { kind: 'done'; code: string }
  /** Never to be taken as it is. `blocked`: nothing of ours is, until keys, rights or clock are mended. */
  | { kind: 'refused'; code: string | null; reason: string; blocked: boolean }
  /**
   * To be asked again; `retryAfterMs` when that is known. `lost`: the answer is not KooGallery's, so that nobody knows
   * whether the request was carried out.
   */
  | { kind: 'trouble'; code: string | null; reason: string; retryAfterMs: number | null; lost: boolean };

/** What is known of an answer. */
interface Judged {
  operation: Operation;
  httpStatus: number;
  code: string | null;
  message: string;
  known: KnownCode | null;
  retry: Retry;
  /** Our time minus KooGallery's in milliseconds; null when it was never measured. */
  skewMs: number | null;
}

/**
 * Not to be sent again unchanged, and not about this request alone: with these keys or rights nothing is taken. MKT.0150
 * is not among them, since it may be about one instance or order that is another seller's; the table of the upload calls
 * CBC.0150 a failed authentication.
 */
const blocking = ['MKT.0151', 'MKT.0154', 'CBC.0150', '91380150'];
const wrongAddress = ['APIGW.0101', 'APIGW.0103'];
const usualLaterMs = 60_000;
const longestQuote = 300;

/**
 * What an answer means. The HTTP status says nothing when the code is known (R25), else it is all there is.
 * @param skewMs our time minus KooGallery's in milliseconds; null when it was never measured
 * @param secrets what may not be told, though the answer says it
 */
export function verdictOn(
  operation: Operation,
  answer: RawAnswer,
  { skewMs, secrets }: { skewMs: number | null; secrets: readonly string[] },
): Verdict {
  const { status: httpStatus, retryAfterMs } = answer;
  const codes = answerCodes(parseAnswer(answer.text));
  const code = codes.resultCode ?? codes.errorCode;
  const message = hideSecrets(codes.message, secrets);
  const known = knownCode(operation, code, httpStatus);
  if (known?.retry === 'none') return { kind: 'done', code: known.code };
  const retry = known === null ? retryByStatus(httpStatus) : retryOf(known, httpStatus);
  const reason = inWords({ operation, httpStatus, code, message, known, retry, skewMs });
  const lost = httpStatus >= 500 && known?.of !== 'koogallery';
  switch (retry) {
    case 'backoff':
      return { kind: 'trouble', code, reason, retryAfterMs, lost };
    case 'later':
      return { kind: 'trouble', code, reason, retryAfterMs: retryAfterMs ?? usualLaterMs, lost };
    default:
      return { kind: 'refused', code, reason, blocked: retry === 'resign' };
  }
}

function retryOf({ code, retry }: KnownCode, httpStatus: number): Retry {
  if (blocking.includes(code)) return 'resign';
  // 92020001 is an error inside KooGallery, and in an older copy of the table, with HTTP 403, a missing right.
  return retry === 'backoff' && isRefusedByStatus(httpStatus) ? 'resign' : retry;
}

/** How an answer without a code that we know is tried again (open APIs, HTTP status list). */
function retryByStatus(httpStatus: number): Retry {
  if (httpStatus === 429 || httpStatus === 406) return 'later';
  if (httpStatus >= 500 || httpStatus === 408) return 'backoff';
  return isRefusedByStatus(httpStatus) ? 'resign' : 'never';
}

function isRefusedByStatus(httpStatus: number): boolean {
  return httpStatus === 401 || httpStatus === 403;
}

function inWords(judged: Judged): string {
  const { operation, httpStatus, code, message, known } = judged;
  const what = `KooGallery answered ${operation} with ${code ?? 'no code'} (HTTP ${httpStatus})`;
  const meaning = known?.meaning ?? 'This answer is in no table of KooGallery.';
  const said = message === '' ? [] : [`It says: "${message.slice(0, longestQuote)}".`];
  return [`${what}: ${meaning}`, ...said, advice(judged), ...clock(judged)].join(' ');
}

function advice({ operation, known, retry }: Judged): string {
  if (retry === 'backoff' || retry === 'later') return 'It is tried again by itself.';
  if (known && wrongAddress.includes(known.code))
    return 'Check marketplace.site and marketplace.baseUrl in koobridge.yaml.';
  if (retry !== 'resign')
    return 'Sent again as it is it will be refused again: look into the call in the journal.';
  return outbound.koogallery[operation].auth === 'usage-signature'
    ? "Check the first of the endpoint's keys.basic in koobridge.yaml, and that the account has the right."
    : 'Check marketplace.ak, marketplace.sk and marketplace.site in koobridge.yaml, and that the account has the right.';
}

/** A refused signature asks for the clock, right or wrong; otherwise it is told only when it is wrong. */
function clock({ retry, skewMs }: Judged): string[] {
  if (skewMs === null) return [];
  if (isClockOff(skewMs)) return [`Set the clock of this machine: your clock is ${clockInWords(skewMs)}.`];
  return retry === 'resign' ? [`It is not the clock: your clock is ${clockInWords(skewMs)}.`] : [];
}
