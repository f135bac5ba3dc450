import { v7 as uuidv7 } from 'uuid';
import type { OutboundCall } from '../outbound/request.ts';
import type { CallRow } from '../storage/rows.ts';
import { maskJson } from './edge/mask.ts';

/** The journal's row of a call of ours to KooGallery. An order query belongs to no endpoint: orders are asked for all of them. */
export function outboundRow(call: OutboundCall): CallRow {
  const { pathname, search, searchParams } = new URL(call.url);
  const body = call.body === null ? null : maskJson(call.body);
  return {
    call_id: uuidv7(),
    received_at: call.startedAt,
    endpoint: call.endpoint,
    direction: 'out',
    scene: call.operation,
    sandbox: call.sandbox ? 1 : 0,
    order_id: searchParams.get('orderId'),
    instance_id: call.instanceId,
    outcome: outcomeOf(call),
    result_code: call.resultCode,
    http_status: call.httpStatus,
    ms: Math.round(call.ms * 1000) / 1000,
    request: JSON.stringify({ method: call.method, path: `${pathname}${search}`, headers: {}, body }),
    answer: call.answer === null ? null : JSON.stringify({ headers: {}, body: maskJson(call.answer) }),
    verification: '[]',
    drift: '[]',
    problem: call.problem,
  };
}

/** `done`, `refused` by KooGallery with a code of its own, or `failed` without an answer that could be read. */
function outcomeOf({ problem, resultCode }: OutboundCall): string {
  if (problem !== null) return 'failed';
  return resultCode !== null && /^((MKT|CBC)\.\s?0000|92020000)$/.test(resultCode) ? 'done' : 'refused';
}
