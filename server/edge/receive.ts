import type { IncomingMessage, ServerResponse } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import { sendAnswer } from './answer.ts';
import { answerTo } from './answer-to.ts';
import { answerToTrouble } from './answer-to-trouble.ts';
import type { EdgeParts } from './edge-parts.ts';
import type { EdgeEndpoint, InboundCall } from './inbound-call.ts';
import { keptHeaders } from './kept-headers.ts';
import { readBody } from './read-body.ts';
import { refuseBody } from './refuse-body.ts';
import type { Target } from './target.ts';

/** The way of one call: read, authenticate, validate, decode, carry out, encode, sign, send. Always answers. */
export async function receive(
  parts: EdgeParts,
  endpoint: EdgeEndpoint,
  target: Target,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = newCall(parts, endpoint, target, request);
  const body = await readBody(request, parts.limits);
  if (body.kind !== 'read') return refuseBody(parts, call, body.kind, request, response);
  call.body = body.bytes;
  try {
    sendAnswer(response, await answerTo(parts, call, body.bytes));
  } catch (error) {
    sendAnswer(response, answerToTrouble(parts, call, error));
  }
}

function newCall(
  parts: EdgeParts,
  endpoint: EdgeEndpoint,
  target: Target,
  request: IncomingMessage,
): InboundCall {
  return {
    callId: uuidv7(),
    receivedAt: parts.clock.now(),
    startedAt: performance.now(),
    endpoint,
    method: request.method ?? '',
    url: request.url ?? '',
    target,
    headers: keptHeaders(request.headers),
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
