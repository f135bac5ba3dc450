import type { components } from '../../generated/types/management.ts';
import type { ListedCall } from '../../storage/calls.ts';
import type { CallRow } from '../../storage/rows.ts';
import { timeText } from './time-text.ts';

type Schemas = components['schemas'];

/** A call in short. */
export function callView(row: ListedCall): Schemas['Call'] {
  return {
    callId: row.call_id,
    receivedAt: timeText(row.received_at),
    endpoint: row.endpoint,
    direction: row.direction,
    scene: row.scene,
    outcome: row.outcome,
    resultCode: row.result_code,
    httpStatus: row.http_status,
    ms: row.ms,
    orderId: row.order_id,
    instanceId: row.instance_id,
    sandbox: row.sandbox === 1,
    problem: row.problem,
  };
}

/** A call with all that was kept of it. Secrets were masked when it was written (R23). */
export function callRecordView(row: CallRow): Schemas['CallRecord'] {
  const request = JSON.parse(row.request) as Schemas['RecordedRequest'];
  const answer =
    row.answer === null ? null : (JSON.parse(row.answer) as NonNullable<Schemas['RecordedAnswer']>);
  return {
    ...callView(row),
    request: { ...request, body: bodyOf(request.body) },
    answer: answer && { ...answer, body: bodyOf(answer.body) },
    verification: JSON.parse(row.verification) as Schemas['VerificationStep'][],
    drift: JSON.parse(row.drift) as Schemas['Drift'][],
  };
}

/** The journal keeps bodies as text, byte for byte; JSON is easier to read as JSON. */
function bodyOf(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
