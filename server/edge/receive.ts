import type { IncomingMessage, ServerResponse } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import type { Address } from './address.ts';
import { sendAnswer } from './answer.ts';
import { answerTo } from './answer-to.ts';
import { answerToTrouble } from './answer-to-trouble.ts';
import type { EdgeParts } from './edge-parts.ts';
import type { InboundCall } from './inbound-call.ts';
import { keptHeaders, provingHeaders } from './kept-headers.ts';
import { readBody } from './read-body.ts';
import { refuseBody } from './refuse-body.ts';
import type { Target } from './target.ts';

/** The way of one call: read, authenticate, validate, decode, carry out, encode, sign, send. Always answers. */
export async function receive(
  parts: EdgeParts,
  address: Address,
  target: Target,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = newCall(parts, address, target, request);
  const body = await readBody(request, parts.limits);
  if (body.kind !== 'read') return refuseBody(parts, call, body.kind, request, response);
  call.body = body.bytes;
  if (parts.load.isFull()) return shed(parts, call, response);
  parts.load.enter();
  try {
    sendAnswer(response, await answerTo(parts, call, body.bytes));
  } catch (error) {
    sendAnswer(response, answerToTrouble(parts, call, error));
  } finally {
    parts.load.leave();
  }
}

/** More calls than can be answered in time: better a quick word than many late ones (R1). */
function shed(parts: EdgeParts, call: InboundCall, response: ServerResponse): void {
  parts.metrics.refused(503);
  parts.log.warn(
    { callId: call.callId, endpoint: call.endpoint.name },
    'too many calls at a time; answered 503',
  );
  response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain' });
  response.end('Too many calls at a time; call again.\n');
}

function newCall(parts: EdgeParts, address: Address, target: Target, request: IncomingMessage): InboundCall {
  return {
    callId: uuidv7(),
    receivedAt: parts.clock.now(),
    startedAt: performance.now(),
    address,
    endpoint: address.endpoint,
    method: request.method ?? '',
    url: request.url ?? '',
    target,
    headers: keptHeaders(request.headers),
    proof: provingHeaders(request.headers),
    body: null,
    accessKey: null,
    verification: [],
    scene: null,
    sandbox: false,
    orderId: null,
    instanceId: null,
    drift: [],
  };
}
