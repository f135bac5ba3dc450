import { failure } from '../../handlers/result.ts';
import type { Outcome } from '../../lifecycle/command.ts';
import { withinTime } from '../../lifecycle/within-time.ts';
import { type Answer, sealAnswer } from './answer.ts';
import { claimNonce } from './claim-nonce.ts';
import type { EdgeParts } from './edge-parts.ts';
import { Fault } from './fault.ts';
import type { InboundCall } from './inbound-call.ts';
import { type Ending, journalRow } from './journal-row.ts';
import { parseMessage } from './parse-message.ts';
import { report } from './report.ts';
import { type EdgeScene, sceneOf } from './scene.ts';
import { closeSensitive, openSensitive } from './sensitive-fields.ts';
import { validateMessage } from './validate-message.ts';
import { withoutBlanks } from './without-blanks.ts';

/** Time kept for encoding, commit and sending, in ms, out of the endpoint's budget (R3). */
const reserveMs = 250;

/**
 * The answer to a call whose body was read: authenticate, validate, decode, carry out, encode, sign.
 * @throws Fault, BadRequest or whatever broke; nothing has happened then, or goes on as a job.
 */
export async function answerTo(parts: EdgeParts, call: InboundCall, body: Buffer): Promise<Answer> {
  const { address } = call;
  const answerBy = call.receivedAt + call.endpoint[address.transport.budget] - reserveMs;
  const proof = address.transport.authenticate(call, body);
  call.accessKey = proof.accessKey;
  await inTime(claimNonce(parts.committer, call, proof), answerBy - parts.clock.now());

  const { activity, fields } = parseMessage(call, body);
  call.scene = activity;
  const message = withoutBlanks(fields);
  const scene = sceneOf(address.guide, activity);
  noteIds(call, message);
  call.drift = validateMessage(scene.validate.request, message, scene.dispensable);
  const command = scene.handler.decode(openSensitive(call, message) as never);

  let sealed: Answer | undefined;
  let isOver = false;
  const { callId, receivedAt, sandbox } = call;
  const running = parts.lifecycle.execute(
    command,
    { callId, endpoint: call.endpoint.name, sandbox, receivedAt, answerBy },
    (outcome) => {
      if (isOver) return null;
      sealed = answerFor(parts, call, scene, outcome);
      return journalRow(call, endingOf(outcome, sealed));
    },
  );
  const outcome = await inTime(running, answerBy + reserveMs / 2 - parts.clock.now()).finally(() => {
    isOver = true;
  });
  if (!sealed) throw new Error('the lifecycle ended without an answer');
  report(parts, call, endingOf(outcome, sealed));
  return sealed;
}

/** The database may hang, the answer may not (R3). */
async function inTime<Result>(promise: Promise<Result>, ms: number): Promise<Result> {
  const done = promise.then((result) => ({ result }));
  const ended = await withinTime(done, ms);
  if (ended) return ended.result;
  promise.catch(() => undefined);
  throw new Fault('SERVER_TROUBLE', 'the answer was not ready in time');
}

/** What the tables hold of an id; eight times what the guide allows. */
const longestId = 512;

function noteIds(call: InboundCall, message: Record<string, unknown>): void {
  call.sandbox = /^0*1$/.test(String(message.testFlag).trim());
  call.orderId = storableId('orderId', message.orderId);
  storableId('orderLineId', message.orderLineId);
  storableId('eventId', message.eventId);
  storableId('productId', message.productId);
  // Of a list of instances the journal keeps the beginning.
  call.instanceId =
    call.scene === 'queryInstance'
      ? firstIds(message.instanceId)
      : storableId('instanceId', message.instanceId ?? codeIn(call, message));
}

/** An authorization code is the id of its instance; elsewhere `license` is no field that comes in. */
function codeIn({ address }: InboundCall, { license }: Record<string, unknown>): unknown {
  return address.guide === 'license-code' ? license : undefined;
}

function storableId(name: string, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (value.includes('\0')) throw new Fault('FIELD_WRONG', `the field ${name} holds a NUL character`);
  if (value.length <= longestId) return value;
  throw new Fault(
    'FIELD_WRONG',
    `the field ${name} has ${value.length} characters; ids of more than ${longestId} cannot be kept`,
  );
}

function firstIds(value: unknown): string | null {
  return typeof value === 'string' ? value.replaceAll('\0', '').slice(0, longestId) : null;
}

/** Strict in what we send: an answer that breaks the contract becomes a proper failure, and a loud log line. */
function answerFor(parts: EdgeParts, call: InboundCall, scene: EdgeScene, outcome: Outcome): Answer {
  if (outcome.instanceId !== null) call.instanceId = outcome.instanceId;
  const message = closed(call, scene.handler.encode(outcome));
  if (message instanceof Fault) return brokenAnswer(parts, call, scene, [message.message], message.message);
  if (scene.validate.answer(message)) return sealAnswer(call, message);
  const problems = (scene.validate.answer.errors ?? []).map(
    ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
  );
  return brokenAnswer(parts, call, scene, problems, 'the answer could not be written as the guide asks');
}

/** The encrypted answer, or why it cannot be: the state is being written at this moment, so nothing may be thrown. */
function closed(call: InboundCall, message: Answer['message']): Answer['message'] | Fault {
  try {
    return closeSensitive(call, message);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function brokenAnswer(
  parts: EdgeParts,
  call: InboundCall,
  scene: EdgeScene,
  problems: string[],
  message: string,
): Answer {
  parts.log.error(
    { callId: call.callId, scene: call.scene, problems },
    'the answer would have broken the contract',
  );
  return sealAnswer(call, failure(scene.resultCodes, { reason: 'SERVER_TROUBLE', message }));
}

function endingOf(outcome: Outcome, answer: Answer): Ending {
  const repeated = outcome.kind === 'done' && outcome.repeated;
  const { resultCode, resultMsg } = answer.message;
  if (outcome.kind === 'done' && resultCode !== '000000')
    return { outcome: 'trouble', problem: `SERVER_TROUBLE: ${resultMsg}`, httpStatus: 200, answer };
  return {
    outcome: repeated ? 'repeated' : outcome.kind,
    problem: outcome.kind === 'failed' ? `${outcome.reason}: ${outcome.message}` : null,
    httpStatus: 200,
    answer,
  };
}
