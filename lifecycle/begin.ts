import { v4 as uuid } from 'uuid';
import { Conflict } from '../storage/changes.ts';
import { instanceKey } from '../storage/keys.ts';
import type { InstanceRow } from '../storage/rows.ts';
import { attempt } from './attempt.ts';
import type { Call } from './call.ts';
import type { CreateCommand, Outcome } from './command.ts';
import type { ChangeCommand } from './effect.ts';
import { effectOf } from './effects.ts';
import type { Engine, Progress } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import { provisioningInstance } from './instance-record.ts';
import { introduce, mayIntroduce } from './introduce.ts';
import { jobRow, newJob, workKey } from './job.ts';
import { announcedOrder } from './order-record.ts';
import { failed, inProgress, readOutcome } from './outcome.ts';
import { placeholder } from './placeholder.ts';
import type { Ticket } from './settle.ts';

const mostClaims = 5;

/** Creates the instance of an order line, unless that was done or is being done (R15). */
export async function beginCreate(
  engine: Engine,
  command: CreateCommand,
  call: Call,
  ticket: Ticket,
  progress: Progress,
): Promise<Outcome> {
  const key = workKey(command, call);
  for (let claims = 0; claims < mostClaims; claims++) {
    const known = await remembered(engine, key);
    if (known) return known;
    const instance = await instanceToMake(engine, command, call);
    const job = newJob(command, call, instance.instance_key, engine.clock.now());
    try {
      await engine.committer.commit(
        {
          orders: [announcedOrder(call, command.orderId, job.createdAt)],
          instances: [{ row: instance, expectedVersion: null }],
          jobs: [jobRow(job, engine)],
          unremembered: [key],
          events: [
            instanceEvent(instance, 'instance.provisioning', job.createdAt, {
              orderId: command.orderId,
              callId: call.callId,
            }),
          ],
        },
        'durable',
      );
    } catch (error) {
      if (error instanceof Conflict) continue;
      throw error;
    }
    progress.instanceId = instance.instance_id;
    progress.claimed = true;
    return attempt(engine, job, ticket, progress);
  }
  throw new Error(`order line ${command.orderLineId} was claimed ${mostClaims} times by others meanwhile`);
}

/** Changes an instance, unless that was done or is being done, or its state has the answer already. */
export async function beginChange(
  engine: Engine,
  command: ChangeCommand,
  call: Call,
  ticket: Ticket,
  progress: Progress,
): Promise<Outcome> {
  const key = workKey(command, call);
  for (let claims = 0; claims < mostClaims; claims++) {
    const known = await remembered(engine, key);
    if (known) return known;
    const row = await instanceToChange(engine, command, call);
    if (!row)
      return failed('INSTANCE_UNKNOWN', `there is no instance ${command.instanceId} at this endpoint`);
    progress.instanceId = row.instance_id;
    const decided = effectOf(command).decide(command, row);
    if (decided && !(await oppositeIsUnderWay(engine, command, call))) return decided;
    const job = newJob(command, call, row.instance_key, engine.clock.now());
    try {
      await engine.committer.commit({ jobs: [jobRow(job, engine)], unremembered: [key] }, 'durable');
    } catch (error) {
      if (error instanceof Conflict) continue;
      throw error;
    }
    progress.claimed = true;
    return attempt(engine, job, ticket, progress);
  }
  throw new Error(`instance ${command.instanceId} was claimed ${mostClaims} times by others meanwhile`);
}

/** An unfreeze must not be taken for done because the freeze before it is still being tried. */
async function oppositeIsUnderWay(engine: Engine, command: ChangeCommand, call: Call): Promise<boolean> {
  if (command.type !== 'freeze' && command.type !== 'unfreeze') return false;
  const type = command.type === 'freeze' ? 'unfreeze' : 'freeze';
  const key = workKey({ type, instanceId: command.instanceId }, call);
  return engine.running.has(key) || (await engine.reader.job(key)) !== undefined;
}

/** What the ledger holds of this work, or that somebody is at it. */
async function remembered(engine: Engine, key: string): Promise<Outcome | null> {
  const [entry, job] = await Promise.all([engine.reader.ledger(key), engine.reader.job(key)]);
  if (entry) return readOutcome(entry.outcome);
  if (!job) return null;
  const instance = job.instance_key === null ? undefined : await engine.reader.instance(job.instance_key);
  return inProgress(instance?.instance_id ?? null);
}

/** At most 64 characters are shown to KooGallery, and lists of ids are joined by commas. */
const usableId = /^[^,\s]{1,64}$/;

/** R16: the id is what the first call proposed; if that is missing, unusable or taken, a UUID. */
async function instanceToMake(engine: Engine, command: CreateCommand, call: Call): Promise<InstanceRow> {
  const { orderId, orderLineId, proposedInstanceId } = command;
  const instanceId = (await usable(engine, call, proposedInstanceId)) ?? uuid();
  return provisioningInstance(
    call,
    engine.plugins.of(call.endpoint),
    { instanceId, orderId, orderLineId },
    engine.clock.now(),
  );
}

async function usable(engine: Engine, call: Call, instanceId: string | null): Promise<string | null> {
  if (instanceId === null || !usableId.test(instanceId)) return null;
  const taken = await engine.reader.instance(instanceKey(call.endpoint, call.sandbox, instanceId));
  return taken ? null : instanceId;
}

async function instanceToChange(
  engine: Engine,
  command: ChangeCommand,
  call: Call,
): Promise<InstanceRow | undefined> {
  const row = await engine.reader.instance(instanceKey(call.endpoint, call.sandbox, command.instanceId));
  if (!call.sandbox) return row ?? (mayIntroduce(command) ? introduce(engine, command, call) : undefined);
  const replayed = !row || (row.state === 'released' && command.type !== 'release');
  return replayed ? placeholder(engine, call, command.instanceId) : row;
}
