import { instanceKey } from '../../storage/keys.ts';
import type { EventRow } from '../../storage/rows.ts';
import type { Call } from '../call.ts';
import type { InstanceEventType } from '../instance-event.ts';
import { instanceEvent } from '../instance-event.ts';

/** What an event of side work is about: an instance where there is one, else the order or the enterprise. */
export interface EventPlace {
  call: Pick<Call, 'endpoint' | 'sandbox' | 'callId'>;
  instanceId: string | null;
  /** Key of the order or the enterprise. */
  subject: string;
}

/** An event of side work; none in the sandbox, where nobody looks and nothing would sweep it (R18). */
export function sideEvents(
  { call, instanceId, subject }: EventPlace,
  type: InstanceEventType,
  now: number,
  data: Record<string, unknown>,
): EventRow[] {
  const { endpoint, sandbox, callId } = call;
  if (sandbox) return [];
  const instance_key = instanceId === null ? subject : instanceKey(endpoint, sandbox, instanceId);
  return [instanceEvent({ instance_key, endpoint, sandbox: 0 }, type, now, { ...data, callId })];
}
