import type { InstanceRow, JobRow } from '../storage/rows.ts';
import type { Engine } from './engine.ts';
import { type Job, workKey } from './job.ts';

/**
 * The creation a command finds before it: `null` when there is none, the waiting job when a release may end it (R20),
 * `'runs'` when the command has to wait for it.
 */
export async function creationInTheWay(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
): Promise<JobRow | 'runs' | null> {
  if (job.command.type === 'create' || instance.state !== 'provisioning') return null;
  if (job.command.type !== 'release') return 'runs';
  const creation = await engine.reader.job(creationKey(job, instance));
  if (!creation) return null;
  // In this process the turn is ours, so the creation's attempt is over; another process's lease says it may be at it.
  const elsewhere = creation.lease_owner !== engine.owner && creation.lease_until > engine.clock.now();
  return elsewhere ? 'runs' : creation;
}

function creationKey(job: Job, instance: InstanceRow): string {
  const order = { orderId: instance.order_id, orderLineId: instance.order_line_id, proposedInstanceId: null };
  return workKey({ type: 'create', ...order }, job.call);
}
