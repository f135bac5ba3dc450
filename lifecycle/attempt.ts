import { isRefusal } from '../plugins/contract.ts';
import type { InstanceRow } from '../storage/rows.ts';
import { StorageUnavailable } from '../storage/storage-unavailable.ts';
import type { Outcome } from './command.ts';
import { undoCreate } from './create.ts';
import { creationInTheWay } from './creation-in-the-way.ts';
import type { Apply } from './effect.ts';
import { effectOf } from './effects.ts';
import type { Engine } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import { isPlaceholder } from './instance-record.ts';
import { type Job, pauseBefore } from './job.ts';
import { keepLease } from './lease.ts';
import { done, failed, inProgress } from './outcome.ts';
import { LostLease, settle, type Ticket } from './settle.ts';
import type { Work } from './work.ts';
import { workOf } from './work-of.ts';

/**
 * One attempt at a job: performs, then writes everything in one transaction. Fails into a later attempt, never into
 * nothing: what is not done stays a job.
 */
export async function attempt(engine: Engine, job: Job, ticket: Ticket | null): Promise<Outcome> {
  const lease = keepLease(engine, job);
  try {
    return await engine.turns.take(job.instanceKey, async () => {
      lease.begin();
      const instance = await engine.reader.instance(job.instanceKey);
      if (!instance) throw new Error(`job ${job.job_id} is about an instance that is not in the database`);
      return performAndSettle(engine, job, instance, lease.signal, ticket);
    });
  } finally {
    lease.end();
  }
}

async function performAndSettle(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  signal: AbortSignal,
  ticket: Ticket | null,
): Promise<Outcome> {
  const effect = effectOf(job.command);
  const decided = effect.decide(job.command, instance);
  if (decided) return settle(engine, job, instance, withoutChange(decided), ticket);
  const creation = await creationInTheWay(engine, job, instance);
  if (creation === 'runs')
    return later(engine, job, instance, 'the creation of the instance is not over yet');

  const work = workOf(engine, job.call, instance, job.job_id, signal);
  try {
    const apply = await effect.perform(job.command, work);
    return await settle(engine, job, instance, apply, ticket, creation ?? undefined);
  } catch (error) {
    if (error instanceof LostLease) return lostLease(engine, job, work);
    if (error instanceof StorageUnavailable) throw error;
    return afterFailure(engine, job, instance, error, ticket);
  }
}

async function afterFailure(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  error: unknown,
  ticket: Ticket | null,
): Promise<Outcome> {
  const message = error instanceof Error ? error.message : String(error);
  if (isPlaceholder(instance)) return settle(engine, job, instance, placeholderAnyway(message), ticket);
  if (isRefusal(error)) return settle(engine, job, instance, refusedFor(job, error.reason, message), ticket);
  if (engine.clock.now() - job.createdAt >= engine.settings.giveUpAfterMs) {
    engine.log.error({ jobId: job.job_id, instanceId: instance.instance_id, err: error }, 'work given up');
    return settle(engine, job, instance, givenUp(job, message), ticket);
  }
  return later(engine, job, instance, message);
}

async function later(engine: Engine, job: Job, instance: InstanceRow, reason: string): Promise<Outcome> {
  const now = engine.clock.now();
  const runAt = now + pauseBefore(job.attempts);
  engine.log.warn(
    { jobId: job.job_id, command: job.command.type, instanceId: instance.instance_id, reason, runAt },
    'will be tried again',
  );
  await engine.committer.commit(
    {
      jobUpdates: [
        {
          job_id: job.job_id,
          fence: job.fence,
          set: {
            attempts: job.attempts + 1,
            run_at: runAt,
            lease_owner: null,
            lease_until: 0,
            last_error: reason,
          },
        },
      ],
      events: [
        instanceEvent(instance, 'attempt.failed', now, {
          command: job.command.type,
          attempt: job.attempts + 1,
          reason,
          nextAt: new Date(runAt).toISOString(),
        }),
      ],
    },
    'durable',
  );
  return inProgress(instance.instance_id);
}

async function lostLease(engine: Engine, job: Job, work: Work): Promise<Outcome> {
  engine.log.warn({ jobId: job.job_id }, 'somebody else took the job over');
  const newest = await engine.reader.instance(job.instanceKey);
  if (job.command.type === 'create' && newest?.state === 'released') {
    await undoCreate({ ...work, signal: AbortSignal.timeout(engine.settings.pluginTimeoutMs) });
  }
  return inProgress(newest?.instance_id ?? null);
}

function withoutChange(outcome: Outcome): Apply {
  return () => ({ instance: {}, events: [], outcome });
}

/** Debugging cases replay ids nobody made; whatever the plugin says of them, the answer is success (R18). */
function placeholderAnyway(reason: string): Apply {
  return () => ({ instance: {}, events: [{ type: 'attempt.failed', data: { reason } }], outcome: done() });
}

function refusedFor(job: Job, reason: Parameters<typeof failed>[0], message: string): Apply {
  if (job.command.type === 'create') return creationFailed(reason, message);
  return () => ({
    instance: {},
    events: [{ type: 'attempt.failed', data: { command: job.command.type, reason, message } }],
    outcome: failed(reason, message),
  });
}

function givenUp(job: Job, message: string): Apply {
  const text = `given up after ${job.attempts + 1} attempts; the last one failed with: ${message}`;
  if (job.command.type === 'create') return creationFailed('PLUGIN_FAILED', text);
  return () => ({
    instance: {},
    events: [{ type: 'work.given-up', data: { command: job.command.type, message: text } }],
    outcome: failed('PLUGIN_FAILED', text),
  });
}

function creationFailed(reason: Parameters<typeof failed>[0], message: string): Apply {
  return (instance) => ({
    instance: { state: 'failed', failure_reason: reason, failure_message: message },
    events: [{ type: 'instance.failed', data: { reason, message } }],
    outcome: failed(reason, message, instance.instance_id),
  });
}
