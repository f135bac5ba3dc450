import { v7 as uuidv7 } from 'uuid';
import type { LoginCall } from '../../outbound/login/ask-login-service.ts';
import type { CallRow } from '../../storage/rows.ts';

/** The journal's row of a call of ours to a login service; what is secret was left out where it was made (R23). */
export function loginCallRow(call: LoginCall): CallRow {
  const { method, sent } = call;
  const body = Object.keys(sent).length === 0 ? null : JSON.stringify(sent);
  return {
    call_id: uuidv7(),
    received_at: call.startedAt,
    endpoint: call.endpoint,
    direction: 'out',
    scene: call.operation,
    sandbox: 0,
    order_id: null,
    instance_id: call.instanceId,
    outcome: outcomeOf(call),
    result_code: call.errorCode,
    http_status: call.httpStatus,
    ms: Math.round(call.ms * 1000) / 1000,
    request: JSON.stringify({ method, path: call.url, headers: {}, body }),
    answer: call.answer === null ? null : JSON.stringify({ headers: {}, body: JSON.stringify(call.answer) }),
    verification: '[]',
    drift: '[]',
    problem: call.problem,
  };
}

/** `done`, `refused` by the login service, or `failed` without an answer. */
function outcomeOf({ problem, errorCode, httpStatus }: LoginCall): string {
  if (problem !== null) return 'failed';
  return errorCode === null && httpStatus === 200 ? 'done' : 'refused';
}
