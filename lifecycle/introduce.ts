import { Conflict } from '../storage/changes.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Call } from './call.ts';
import type { AcknowledgeCommand } from './command.ts';
import type { ChangeCommand } from './effect.ts';
import type { Engine } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import { provisioningInstance } from './instance-record.ts';

/** Whether a command may be the first that is heard of an instance: the marketplace made it. */
export function mayIntroduce(command: ChangeCommand | AcknowledgeCommand): boolean {
  return 'introduces' in command && command.introduces === true;
}

/**
 * Makes an instance known that the marketplace made and the buyer uses already. Which order it came with is not told by
 * the calls about it.
 */
export async function introduce(
  engine: Engine,
  { instanceId }: { instanceId: string },
  call: Call,
): Promise<InstanceRow | undefined> {
  const now = engine.clock.now();
  const hosted = engine.plugins.of(call.endpoint);
  const fresh = provisioningInstance(call, hosted, { instanceId, orderId: '', orderLineId: '' }, now);
  const row: InstanceRow = { ...fresh, state: 'active' };
  const event = instanceEvent(row, 'instance.introduced', now, { callId: call.callId });
  try {
    await engine.committer.commit(
      { instances: [{ row, expectedVersion: null }], events: [event] },
      'durable',
    );
    return row;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return engine.reader.instance(row.instance_key);
  }
}
