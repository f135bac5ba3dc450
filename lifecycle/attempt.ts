import { isRefusal } from '../plugins/contract.ts';
import { Conflict } from '../storage/changes.ts';
import { orderKey } from '../storage/keys.ts';
import type { InstanceRow, JobRow } from '../storage/rows.ts';
import { StorageUnavailable } from '../storage/storage-unavailable.ts';
import { afterCreate } from './after-create.ts';
import type { Outcome } from './command.ts';
import type { Apply } from './effect.ts';
import { effectOf } from './effects.ts';
import type { Engine, Progress } from './engine.ts';
import { givenUp, placeholderAnyway, refusedFor, withoutChange } from './failed-work.ts';
import { isPlaceholder } from './instance-record.ts';
import type { Job } from './job.ts';
import { keepLease } from './lease.ts';
import { type OthersAtWork, othersAtWork } from './others-at-work.ts';
import { done, inProgress, repeated } from './outcome.ts';
import { EndpointUnknown } from './ports.ts';
import { putOff, tryAgainLater, waitForOthers } from './put-off.ts';
import { LostLease, settle, type Ticket } from './settle.ts';
import { workOf } from './work-of.ts';

/**
 * One attempt at a job: performs, then writes everything in one transaction. Fails into a later attempt, never into
 * nothing: what is not done stays a job.
 * @throws StorageUnavailable when the database will not take it; the job's lease runs out then.
 */
export async function attempt(
  engine: Engine,
  job: Job,
  ticket: Ticket | null,
  progress: Progress,
): Promise<Outcome> {
  const lease = keepLease(engine, job);
  try {
    return await engine.turns.take(job.instanceKey, () =>
      inTurnOfOrder(engine, job, async () => {
        lease.begin();
        return await attemptInTurn(engine, job, ticket, progress, lease.signal);
      }),
    );
  } finally {
    lease.end();
  }
}

/** Calls that tell an order line by line write it one after the other, so that none of its lines is lost. */
function inTurnOfOrder(
  engine: Engine,
  { command, call }: Job,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  if (command.type !== 'create' || !command.told) return run();
  return engine.turns.take(orderKey(call.endpoint, call.sandbox, command.orderId), run);
}

async function attemptInTurn(
  engine: Engine,
  job: Job,
  ticket: Ticket | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const instance = await engine.reader.instance(job.instanceKey);
    if (!instance) throw new Error(`job ${job.job_id} is about an instance that is not in the database`);
    progress.instanceId = instance.instance_id;
    return await performAndSettle(engine, job, instance, ticket, signal);
  } catch (error) {
    if (error instanceof LostLease || error instanceof Conflict) return lostLease(engine, job);
    if (!(error instanceof StorageUnavailable))
      await putOff(engine, job, { reason: reasonOf(error), counts: true });
    throw error;
  }
}

async function performAndSettle(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  ticket: Ticket | null,
  signal: AbortSignal,
): Promise<Outcome> {
  const effect = effectOf(job.command);
  const others = await othersAtWork(engine, job, instance);
  if (others.elsewhere)
    return waitForOthers(engine, job, instance, 'another process is at work on the instance');
  if (mustWait(job, others))
    return waitForOthers(engine, job, instance, 'the creation of the instance is not over');
  const decided = decidedBy(job, instance, others);
  if (decided) return settle(engine, job, instance, withoutChange(decided), ticket);

  let apply: Apply;
  try {
    const work = workOf(engine, job.call, instance, job.job_id, signal);
    const undoesFreeze = olderOpposite(job, others)?.kind === 'freeze';
    apply = await effect.perform(job.command, { ...work, undoesFreeze });
  } catch (error) {
    return afterFailure(engine, job, instance, error, ticket);
  }
  const ended = [others.creation, olderOpposite(job, others)].filter(
    (other): other is JobRow => other !== null,
  );
  return settle(engine, job, instance, apply, ticket, ended);
}

/** Only a release may end a creation that is not over (R20). */
function mustWait(job: Job, others: OthersAtWork): boolean {
  return others.creation !== null && job.command.type !== 'release';
}

/** A freeze and an unfreeze that are both under way: the one that came last decides, and does its work in any case. */
function decidedBy(job: Job, instance: InstanceRow, { opposite }: OthersAtWork): Outcome | null {
  const decided = effectOf(job.command).decide(job.command, instance);
  if (
    !opposite ||
    job.command.type === 'renew' ||
    (instance.state !== 'active' && instance.state !== 'frozen')
  )
    return decided;
  return opposite.created_at > job.createdAt ? repeated(done()) : null;
}

/** A freeze that came after a renewal is not undone by it. */
function olderOpposite(job: Job, { opposite }: OthersAtWork): JobRow | null {
  if (job.command.type !== 'renew') return opposite;
  return opposite && opposite.created_at <= job.createdAt ? opposite : null;
}

async function afterFailure(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  error: unknown,
  ticket: Ticket | null,
): Promise<Outcome> {
  const reason = reasonOf(error);
  if (isPlaceholder(instance)) return settle(engine, job, instance, placeholderAnyway(reason), ticket);
  if (isRefusal(error)) return settle(engine, job, instance, refusedFor(job, error.reason, reason), ticket);
  if (engine.stopping.aborted) {
    await putOff(engine, job, { reason: 'the server was stopped', counts: false });
    return inProgress(instance.instance_id);
  }
  if (isHopeless(engine, job, error)) {
    engine.log.error({ jobId: job.job_id, instanceId: instance.instance_id, err: error }, 'work given up');
    return settle(engine, job, instance, givenUp(job, reason), ticket);
  }
  return tryAgainLater(engine, job, instance, reason);
}

const fewestAttempts = 5;

/** Time alone does not count, since the server may have been down; nor does an endpoint that is not configured now. */
export function isHopeless(
  engine: Engine,
  job: Pick<Job, 'createdAt' | 'attempts'>,
  error: unknown,
): boolean {
  const age = engine.clock.now() - job.createdAt;
  const tried = job.attempts + 1 >= fewestAttempts && age >= engine.settings.giveUpAfterMs;
  return tried && !(error instanceof EndpointUnknown);
}

async function lostLease(engine: Engine, job: Job): Promise<Outcome> {
  engine.log.warn({ jobId: job.job_id }, 'somebody else took the job over');
  const newest = await engine.reader.instance(job.instanceKey);
  if (newest && job.command.type === 'create' && newest.state === 'released')
    await afterCreate(engine, job, newest);
  return inProgress(newest?.instance_id ?? null);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
