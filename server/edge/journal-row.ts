import type { CallRow } from '../../storage/rows.ts';
import type { Answer } from './answer.ts';
import type { InboundCall } from './inbound-call.ts';
import { maskJson, maskTarget } from './mask.ts';

/** How the call ended, for the journal. */
export interface Ending {
  /** One word. */
  outcome: string;
  /** What was wrong; null when nothing was. */
  problem: string | null;
  httpStatus: number | null;
  answer: Answer | null;
}

/** In characters. A signed query may be a whole message; a stranger's is kept only so far. */
const longestUrl = 16_384;
const longestUnsignedUrl = 2048;

/** A body that nobody signed is kept only this far, in bytes: strangers must not fill the database. */
const longestUnsignedBody = 4096;

/** The journal's row of a call: request and answer as they were, secrets masked (R23). */
export function journalRow(call: InboundCall, ending: Ending): CallRow {
  const { answer } = ending;
  return {
    call_id: call.callId,
    received_at: call.receivedAt,
    endpoint: call.endpoint.name,
    direction: 'in',
    scene: call.scene,
    sandbox: call.sandbox ? 1 : 0,
    order_id: call.orderId,
    instance_id: call.instanceId,
    outcome: ending.outcome,
    result_code: answer?.message.resultCode ?? null,
    http_status: ending.httpStatus,
    ms: Math.round((performance.now() - call.startedAt) * 1000) / 1000,
    request: JSON.stringify({
      method: call.method,
      path: maskTarget(call.url).slice(0, call.accessKey === null ? longestUnsignedUrl : longestUrl),
      headers: call.headers,
      body: bodyText(call),
    }),
    answer:
      answer &&
      JSON.stringify({ headers: answerHeaders(answer), body: maskJson(answer.bytes.toString('latin1')) }),
    verification: JSON.stringify(call.verification),
    drift: call.drift.length === 0 ? '[]' : JSON.stringify(call.drift),
    problem: ending.problem,
  };
}

function answerHeaders(answer: Answer): Record<string, string> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (answer.bodySign !== null) headers['Body-Sign'] = answer.bodySign;
  return headers;
}

function bodyText(call: InboundCall): string | null {
  if (call.body === null) return null;
  const bytes = call.accessKey === null ? call.body.subarray(0, longestUnsignedBody) : call.body;
  return maskJson(bytes.toString('utf8'));
}
