import type { Agent } from 'undici';
import { type Asked, OrderSourceError } from '../lifecycle/ports.ts';
import { answerCodes, parseAnswer } from './answer-codes.ts';
import { connectionTrouble } from './connection-trouble.ts';
import { type AccessKeys, type RawAnswer, signedGet } from './signed-get.ts';

/** How KooGallery is asked. */
export interface Marketplace extends AccessKeys {
  /** Address of the site, without a slash at the end. */
  baseUrl: string;
  /** Asked once when no connection to the site can be made (R24); null for none. */
  fallbackUrl: string | null;
  /** Milliseconds since 1970. */
  now: () => number;
  /** For one answer of one host. */
  timeoutMs: number;
  connections: Agent;
  /** Told of each request, for a journal. */
  onCall: (call: OutboundCall) => void;
}

/** One request of ours and how it ended. The answer holds the buyer's data; keys and signature are not among it. */
export interface OutboundCall {
  /** Whether a debugging call wanted to know (R18). */
  sandbox: boolean;
  /** Milliseconds since 1970. */
  startedAt: number;
  ms: number;
  method: 'GET';
  url: string;
  httpStatus: number | null;
  /** KooGallery's code, else the gateway's; null without one. */
  resultCode: string | null;
  answer: string | null;
  /** Why there is no answer; null when there is. */
  problem: string | null;
}

/**
 * Asks the site, and its fallback when no connection can be made; each request is signed for its own host.
 * @throws OrderSourceError when nobody answers.
 */
export async function askMarketplace(
  marketplace: Marketplace,
  target: string,
  asked: Asked,
): Promise<RawAnswer> {
  const { baseUrl, fallbackUrl } = marketplace;
  const first = await tryHost(marketplace, baseUrl, target, asked);
  if ('status' in first) return first;
  if (first.kind !== 'connection' || fallbackUrl === null || asked.signal.aborted) throw unasked([first]);
  const second = await tryHost(marketplace, fallbackUrl, target, asked);
  if ('status' in second) return second;
  throw unasked([first, second]);
}

type Failure = ReturnType<typeof connectionTrouble> & { host: string; cause: unknown };

async function tryHost(
  marketplace: Marketplace,
  host: string,
  target: string,
  { signal, sandbox }: Asked,
): Promise<RawAnswer | Failure> {
  const url = host + target;
  const startedAt = marketplace.now();
  const began = performance.now();
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(marketplace.timeoutMs)]);
  const tell = (end: Pick<OutboundCall, 'httpStatus' | 'resultCode' | 'answer' | 'problem'>) =>
    marketplace.onCall({ sandbox, startedAt, ms: performance.now() - began, method: 'GET', url, ...end });
  try {
    const answer = await signedGet(marketplace.connections, url, marketplace, new Date(startedAt), inTime);
    const { resultCode, errorCode } = answerCodes(parseAnswer(answer.text));
    tell({
      httpStatus: answer.status,
      resultCode: resultCode ?? errorCode,
      answer: answer.text,
      problem: null,
    });
    return answer;
  } catch (cause) {
    const trouble = connectionTrouble(cause);
    tell({ httpStatus: null, resultCode: null, answer: null, problem: trouble.text });
    return { ...trouble, host, cause };
  }
}

function unasked(failures: Failure[]): OrderSourceError {
  const told = failures.map(({ host, text }) => `${host}: ${text}`).join('; ');
  const isForged = failures.some(({ kind }) => kind === 'certificate');
  const advice = isForged
    ? 'Find out who answers there before anything else.'
    : 'It is asked again by itself.';
  return new OrderSourceError(
    `KooGallery could not be asked: ${told}. ${advice}`,
    !isForged,
    failures.at(-1)?.cause,
  );
}
