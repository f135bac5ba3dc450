import { Agent, request } from 'undici';
import { type Check, checkAnswer, type ReceivedAnswer, unanswered } from './answer-check.ts';
import { composeCall } from './compose/compose-call.ts';
import type { CallOptions, ComposedCall } from './compose/composed-call.ts';
import type { Endpoint, Scene } from './endpoint.ts';
import { jsonObject } from './json-object.ts';

/** What was sent, what came back, and what is to be said about it. */
export interface CallResult {
  scene: Scene;
  /** As sent. */
  request: { method: string; url: string; headers: Record<string, string>; body: string };
  /** HTTP status; null when no answer came. */
  status: number | null;
  /** In the order and the case they came in. */
  headers: [name: string, value: string][];
  /** The exact bytes. */
  body: Buffer;
  /** The body as a JSON object; null when it is none. */
  answer: Record<string, unknown> | null;
  /** From the answer; null when there is none. */
  resultCode: string | null;
  resultMsg: string | null;
  /** From sending to the last byte of the answer. */
  ms: number;
  /** Every check with its verdict. */
  checks: Check[];
  /** True when no check failed. A well-formed refusal is fine, too. */
  ok: boolean;
}

/** Calls merchants; has connections of its own. */
export interface Caller {
  call(
    endpoint: Endpoint,
    scene: Scene,
    fields: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<CallResult>;
  close(): Promise<void>;
}

/** What a caller needs to know. */
export interface CallerSettings {
  /** How long KooGallery waits for an answer, in milliseconds. */
  timeLimitMs: number;
  /** Milliseconds since 1970; goes into the timestamps. */
  now: () => number;
}

/** Makes a caller. It never throws for what the merchant does: that stands in the checks. */
export function createCaller({ timeLimitMs, now }: CallerSettings): Caller {
  const dispatcher = new Agent();
  return {
    async call(endpoint, scene, fields, options = {}) {
      const composed = composeCall(endpoint, scene, fields, options, now());
      const limit = options.timeLimitMs ?? timeLimitMs;
      const sent = { ...composed, body: composed.body?.toString('utf8') ?? '' };
      const start = performance.now();
      const received = await exchange(dispatcher, composed, limit);
      const ms = performance.now() - start;
      if (typeof received === 'string') {
        const nothing = { status: null, headers: [], body: Buffer.alloc(0), answer: null };
        return result({ scene, request: sent, ...nothing, checks: unanswered(received) }, ms);
      }
      const checks = checkAnswer(endpoint, scene, received);
      return result({ scene, request: sent, ...received, checks }, ms);
    },
    // A merchant that hangs would hold up a polite close.
    close: () => dispatcher.destroy(),
  };
}

/** What came back; or, in words, why nothing did. */
async function exchange(
  dispatcher: Agent,
  call: ComposedCall,
  limitMs: number,
): Promise<ReceivedAnswer | string> {
  try {
    const response = await request(call.url, {
      dispatcher,
      method: call.method,
      headers: call.headers,
      body: call.body,
      signal: AbortSignal.timeout(limitMs),
      responseHeaders: 'raw',
    });
    const body = Buffer.from(await response.body.arrayBuffer());
    // With 'raw' these are names and values in turn, which undici's types do not say.
    const headers = pairs(response.headers as unknown as string[]);
    return { status: response.statusCode, headers, body, answer: jsonObject(body) };
  } catch (error) {
    return problemOf(error, call.url.split('?')[0] ?? call.url, limitMs);
  }
}

function result(facts: Omit<CallResult, 'ok' | 'ms' | 'resultCode' | 'resultMsg'>, ms: number): CallResult {
  return {
    ...facts,
    resultCode: textOf(facts.answer?.resultCode),
    resultMsg: textOf(facts.answer?.resultMsg),
    ms,
    ok: facts.checks.every((check) => check.verdict === 'passed'),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function pairs(raw: string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i] ?? '', raw[i + 1] ?? '']);
  return headers;
}

function problemOf(error: unknown, url: string, limitMs: number): string {
  if (!(error instanceof Error)) return `${url} cannot be called: ${String(error)}`;
  if (error.name === 'TimeoutError') return `no answer from ${url} within ${limitMs / 1000} s`;
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : '';
  return `no answer from ${url}: ${code}${error.message}`.trim();
}
