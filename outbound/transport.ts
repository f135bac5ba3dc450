import { type Agent, request as send } from 'undici';
import type { LifecycleLog } from '../lifecycle/ports.ts';
import { signAkSk } from '../protocol/ak-sk.ts';
import { answerCodes, parseAnswer } from './answer-codes.ts';
import { createBreakers, type Sent } from './breakers.ts';
import { type ClockCheck, createClockCheck } from './clock-check.ts';
import { type ConnectionTrouble, connectionTrouble } from './connection-trouble.ts';
import { createConnections } from './connections.ts';
import { hideSecrets } from './hide-secrets.ts';
import { knownCode } from './known-code.ts';
import { type MarketplaceRequest, NoAnswer, type OutboundCall, type RawAnswer } from './request.ts';
import { retryAfterMs } from './retry-after.ts';

/** How KooGallery is reached. */
export interface TransportOptions {
  /** Address of the site, without a slash at the end. */
  baseUrl: string;
  /** Asked once when no connection to the site can be made (R24); null for none. */
  fallbackUrl?: string | null;
  ak: string;
  sk: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** For one answer of one host. */
  timeoutMs: number;
  /** How long an interface that does not answer is left alone, in ms; 30 s unless said. */
  breakerPauseMs?: number;
  log: Pick<LifecycleLog, 'warn'> & Partial<Pick<LifecycleLog, 'info' | 'error'>>;
  /** Told of each request, for a journal. */
  onCall?: (call: OutboundCall) => void;
}

/** Whether the transport signs for the host, or the request is signed already. */
export type Sign = 'ak-sk' | 'signed';

/** Sends requests to KooGallery. */
export interface Transport {
  /**
   * Sends a request to the site, and to its fallback when no connection can be made; each time signed for that host when
   * `sign` says so. Nothing is tried twice but that.
   * @throws NoAnswer when nobody answers
   */
  send(request: MarketplaceRequest, sign: Sign): Promise<RawAnswer>;
  clock: ClockCheck;
  /** Closes the connections. */
  close(): Promise<void>;
}

interface Failure extends ConnectionTrouble {
  host: string;
  cause: unknown;
  /** How long the host is left alone; null when it was asked. */
  waitMs: number | null;
}

const usualBreakerPauseMs = 30_000;

/** Makes the transport, with its connections and circuit breakers. */
export function createTransport(options: TransportOptions): Transport {
  const { baseUrl, fallbackUrl = null, breakerPauseMs = usualBreakerPauseMs } = options;
  const connections = createConnections(options.timeoutMs);
  const breakers = createBreakers<RawAnswer | Failure>({ pauseMs: breakerPauseMs, log: options.log });
  const clock = createClockCheck(options);

  async function tryHost(
    host: string,
    request: MarketplaceRequest,
    sign: Sign,
  ): Promise<RawAnswer | Failure> {
    const passed = await breakers.through(host, request.operation, () => exchange(host, request, sign));
    return passed.open ? leftAlone(host, passed) : passed.result;
  }

  async function exchange(
    host: string,
    request: MarketplaceRequest,
    sign: Sign,
  ): Promise<Sent<RawAnswer | Failure>> {
    const startedAt = options.now();
    const began = performance.now();
    const came = await overTheWire(connections, host, request, sign, options, startedAt);
    const { serverTime, ...result } = came;
    if (serverTime !== null) clock.compare(serverTime);
    const codes = isAnswer(result) ? answerCodes(parseAnswer(result.text)) : null;
    const resultCode = codes?.resultCode ?? codes?.errorCode ?? null;
    options.onCall?.({
      ...factsOf(request),
      url: host + request.target,
      startedAt,
      ms: performance.now() - began,
      httpStatus: isAnswer(result) ? result.status : null,
      resultCode,
      answer: isAnswer(result) ? hideSecrets(result.text, request.secrets) : null,
      problem: isAnswer(result) ? null : result.text,
    });
    if (!isAnswer(result)) return { result, served: request.about.signal.aborted ? null : false };
    const { status: httpStatus } = result;
    const known = knownCode(request.operation, resultCode, httpStatus);
    if (known === null) {
      const facts = { host, operation: request.operation, httpStatus, code: resultCode };
      options.log.warn(facts, 'drift: KooGallery answered with what is in no table of its codes');
    }
    // KooGallery's own codes come with any status (R25): any other 500 and more is from something in front of it.
    return { result, served: httpStatus < 500 || known?.of === 'koogallery' };
  }

  return {
    async send(request, sign) {
      const first = await tryHost(baseUrl, request, sign);
      if (isAnswer(first)) return first;
      if (fallbackUrl === null || request.about.signal.aborted || !leadsElsewhere(first, request))
        throw noAnswer([first]);
      const second = await tryHost(fallbackUrl, request, sign);
      if (isAnswer(second)) return second;
      throw noAnswer([first, second]);
    },
    clock,
    close: () => connections.close(),
  };
}

/** What was wrong last is taken to be so still: a host that answers with errors is no reason to ask another one (R24). */
function leftAlone(host: string, { waitMs, last }: { waitMs: number; last: RawAnswer | Failure }): Failure {
  const { kind, text, cause }: Pick<Failure, 'kind' | 'text' | 'cause'> = isAnswer(last)
    ? { kind: 'other', text: `HTTP ${last.status}`, cause: null }
    : last;
  return {
    kind,
    text: `left alone for a while after several failures, the last: ${text}`,
    host,
    cause,
    waitMs,
  };
}

/** What broke off may have been carried out: only reading may be done twice. */
function leadsElsewhere({ kind }: Failure, { method }: MarketplaceRequest): boolean {
  return kind === 'unreachable' || (kind === 'broken' && method === 'GET');
}

type Came = (RawAnswer | Failure) & { serverTime: number | null };

async function overTheWire(
  connections: Agent,
  host: string,
  { method, target, headers, body, about }: MarketplaceRequest,
  sign: Sign,
  { ak, sk, timeoutMs, now }: TransportOptions,
  startedAt: number,
): Promise<Came> {
  const url = host + target;
  try {
    const signed = { method, url, headers: signedHeaders(headers), body, date: new Date(startedAt), ak, sk };
    const answer = await send(url, {
      method,
      headers: { ...headers, ...(sign === 'ak-sk' ? signAkSk(signed) : {}) },
      ...(body.length === 0 ? {} : { body }),
      dispatcher: connections,
      signal: AbortSignal.any([about.signal, AbortSignal.timeout(timeoutMs)]),
    });
    const date = Date.parse(String(answer.headers.date));
    const serverTime = Number.isNaN(date) ? null : date;
    return {
      status: answer.statusCode,
      text: await answer.body.text(),
      retryAfterMs: retryAfterMs(answer.headers['retry-after'], serverTime ?? now()),
      serverTime,
    };
  } catch (cause) {
    return { ...connectionTrouble(cause), host, cause, waitMs: null, serverTime: null };
  }
}

/** As in the official SDK, the type of a multipart body is not signed. */
function signedHeaders(headers: Record<string, string>): Record<string, string> {
  const { 'content-type': type, ...others } = headers;
  return type === undefined || type.startsWith('multipart/') ? others : { 'content-type': type, ...others };
}

function isAnswer(came: RawAnswer | Failure): came is RawAnswer {
  return 'status' in came;
}

function factsOf({ operation, method, noted, about }: MarketplaceRequest) {
  const { endpoint = '', instanceId = null, sandbox } = about;
  return { operation, method, body: noted, endpoint, instanceId, sandbox };
}

function noAnswer(failures: Failure[]): NoAnswer {
  const told = failures.map(({ host, text }) => `${host}: ${text}`).join('; ');
  const isForged = failures.some(({ kind }) => kind === 'certificate');
  const waits = failures.flatMap(({ waitMs }) => (waitMs === null ? [] : [waitMs]));
  return new NoAnswer(told, {
    lost: failures.some(({ kind, waitMs }) => waitMs === null && (kind === 'broken' || kind === 'other')),
    retryable: !isForged,
    retryAfterMs: waits.length === failures.length ? Math.min(...waits) : null,
    cause: failures.at(-1)?.cause,
  });
}
