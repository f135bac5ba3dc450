import type { Request, Response } from 'express';
import type { About, FaultSource, Struck } from './faults.ts';
import { rateLimitCode, rateLimitHeaders } from './faults.ts';
import { gatewayAnswer } from './gateway.ts';
import { knownCode, type OpenInterface } from './open-interfaces.ts';
import type { SimulatorLog } from './simulator-log.ts';

/** What an interface answers. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Who calls; or the answer that turns the call away, and why in words. */
export type Identified<Caller> = { caller: Caller } | { refusal: Answer; reason: string };

/** What came of a call. */
export interface Outcome {
  answer: Answer;
  /** What the log is told of it; no secrets. */
  facts: Record<string, unknown>;
}

/** How one of the open interfaces works. */
export interface OpenInterfaceRules<Caller> {
  name: OpenInterface;
  /** Whom a call is about, as far as it can be read; nothing in it is checked. */
  about(request: Request): About;
  identify(request: Request): Identified<Caller>;
  carryOut(request: Request, caller: Caller): Outcome | Promise<Outcome>;
  /** The answer of a failure that the interface itself tells. */
  failure(code: string, details: string): Answer;
  /** Told of every call when it has ended. */
  ended?(request: Request, ending: Ending): void;
}

/** How a call ended. */
export interface Ending {
  /** The code that was answered, or would have been; null when nothing was done. */
  code: string | null;
  /** The fault that struck it. */
  fault: Struck['kind'];
}

/** What all of them need. */
export interface OpenInterfaceSettings {
  faults: FaultSource;
  log: SimulatorLog;
}

const ON_DEMAND = 'a fault on demand';

/**
 * An open interface: who calls comes first, then what is asked for; and at its place the fault that strikes the call.
 * The gateway's faults come before the signature is looked at, the interface's own after.
 */
export function openInterface<Caller>(
  rules: OpenInterfaceRules<Caller>,
  { faults, log }: OpenInterfaceSettings,
): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    const struck = faults.troubleOf(rules.name, () => rules.about(request));
    await struck.wait();
    const { answer, facts } = await outcomeOf(request, rules, struck);
    const ending = { code: codeIn(answer), fault: struck.kind };
    log.info({ interface: rules.name, ...facts, ...ending }, 'called');
    rules.ended?.(request, ending);
    send(response, struck.kind === 'lost' ? null : answer);
  };
}

async function outcomeOf<Caller>(
  request: Request,
  rules: OpenInterfaceRules<Caller>,
  struck: Struck,
): Promise<{ answer: Answer | null; facts: Outcome['facts'] }> {
  if (struck.kind === 'down') return { answer: null, facts: {} };
  const instead = answerInstead(struck, rules);
  if (instead?.ofGateway) return { answer: instead.answer, facts: {} };
  const identified = rules.identify(request);
  if ('refusal' in identified) return { answer: identified.refusal, facts: { refused: identified.reason } };
  if (instead !== null) return { answer: instead.answer, facts: {} };
  return rules.carryOut(request, identified.caller);
}

/** The answer that a fault puts in the place of the real one; null when it does not. */
function answerInstead<Caller>(
  struck: Struck,
  rules: OpenInterfaceRules<Caller>,
): { answer: Answer; ofGateway: boolean } | null {
  if (struck.kind === 'code') return failure(struck.code, rules);
  if (struck.kind !== 'rate-limit') return null;
  const code = rateLimitCode(rules.name, struck.limit);
  const { answer, ofGateway } = code === null ? tooManyCalls : failure(code, rules);
  return { answer: { ...answer, headers: rateLimitHeaders(struck.limit) }, ofGateway };
}

// What the gateway says with 429 is not documented, only that there is such a status and that Retry-After counts.
const tooManyCalls = {
  answer: { status: 429, body: { error_code: 'APIGW.0308', error_msg: `Too many calls (${ON_DEMAND})` } },
  ofGateway: true,
};

function failure<Caller>(code: string, { name, failure: own }: OpenInterfaceRules<Caller>) {
  const known = knownCode(name, code);
  if (!known?.ofGateway) return { answer: own(code, ON_DEMAND), ofGateway: false };
  return {
    answer: gatewayAnswer(known.httpStatus, code, `${known.meaning} (${ON_DEMAND})`),
    ofGateway: true,
  };
}

function codeIn(answer: Answer | null): string | null {
  const code = answer?.body.error_code ?? answer?.body.resultCode;
  return typeof code === 'string' ? code : null;
}

/** Sends an answer; without one the connection is closed. */
function send(response: Response, answer: Answer | null): void {
  if (answer === null) {
    response.req.socket.destroy();
    return;
  }
  response
    .status(answer.status)
    .set(answer.headers ?? {})
    .json(answer.body);
}
