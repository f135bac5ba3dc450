import type { EventRow, InstanceRow } from '../storage/rows.ts';
import type { Outcome } from './command.ts';
import type { Engine } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import { type Job, pauseBefore } from './job.ts';
import { inProgress } from './outcome.ts';

/** What putting off has to know of a job. */
type HeldJob = Pick<Job, 'job_id' | 'fence' | 'attempts'>;

const waitMs = 1_000;
const longestReason = 2_000;

/** The work failed and may succeed another time: it is put off, longer each time, with the reason in the events. */
export async function tryAgainLater(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  why: string,
): Promise<Outcome> {
  const reason = storable(why);
  const runAt = engine.clock.now() + pauseBefore(job.attempts);
  const facts = { jobId: job.job_id, command: job.command.type, instanceId: instance.instance_id, reason };
  engine.log.warn({ ...facts, nextAt: new Date(runAt).toISOString() }, 'will be tried again');
  const event = instanceEvent(instance, 'attempt.failed', engine.clock.now(), {
    command: job.command.type,
    attempt: job.attempts + 1,
    reason,
    nextAt: new Date(runAt).toISOString(),
  });
  await release(engine, job, { attempts: job.attempts + 1, runAt, reason }, [event]);
  return inProgress(instance.instance_id);
}

/** The work has to wait for other work on its instance: no failure, so nothing is counted. */
export async function waitForOthers(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  reason: string,
): Promise<Outcome> {
  await waitABit(engine, job, reason);
  return inProgress(instance.instance_id);
}

/** Gives the job's lease back for a moment. Spread, so that two processes that wait for each other do not meet again and again. */
export async function waitABit(engine: Engine, job: HeldJob, reason: string): Promise<void> {
  const runAt = engine.clock.now() + Math.round(waitMs * (0.5 + Math.random()));
  await release(engine, job, { attempts: job.attempts, runAt, reason }, []);
}

/** Gives the job's lease back; `counts` says whether this was an attempt that failed. */
export async function putOff(
  engine: Engine,
  job: HeldJob,
  { reason, counts }: { reason: string; counts: boolean },
): Promise<void> {
  const pause = counts ? pauseBefore(job.attempts) : 0;
  const attempts = job.attempts + (counts ? 1 : 0);
  await release(engine, job, { attempts, runAt: engine.clock.now() + pause, reason: storable(reason) }, []);
}

async function release(
  engine: Engine,
  { job_id, fence }: HeldJob,
  { attempts, runAt, reason }: { attempts: number; runAt: number; reason: string },
  events: EventRow[],
): Promise<void> {
  const set = { attempts, run_at: runAt, lease_owner: null, lease_until: 0, last_error: reason };
  await engine.committer.commit({ jobUpdates: [{ job_id, fence, set }], events }, 'durable');
}

/** A plugin's words may be long, and hold what PostgreSQL cannot store. */
function storable(text: string): string {
  return text.replaceAll('\0', '').slice(0, longestReason);
}
