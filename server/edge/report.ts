import type { EdgeParts } from './edge-parts.ts';
import type { InboundCall } from './inbound-call.ts';
import type { Ending } from './journal-row.ts';
import { noteDrift } from './note-drift.ts';

/** Counts a call and its drift, and says it in the log: one line a call. */
export function report(parts: EdgeParts, call: InboundCall, ending: Ending): void {
  const ms = performance.now() - call.startedAt;
  const scene = call.scene ?? 'none';
  parts.metrics.call({ endpoint: call.endpoint.name, scene, outcome: ending.outcome, seconds: ms / 1000 });
  noteDrift(parts.drift, call);
  const facts = {
    callId: call.callId,
    endpoint: call.endpoint.name,
    scene,
    orderId: call.orderId,
    instanceId: call.instanceId,
    outcome: ending.outcome,
    resultCode: ending.answer?.message.resultCode ?? null,
    drift: call.drift.length,
    ms: Math.round(ms * 10) / 10,
  };
  if (ending.problem === null) parts.log.info(facts, 'call');
  else parts.log.warn({ ...facts, problem: ending.problem }, 'call');
}
