import type { JobRow } from '../storage/rows.ts';
import { attempt } from './attempt.ts';
import type { Outcome } from './command.ts';
import type { Engine, Progress, Running } from './engine.ts';
import { jobOf } from './job.ts';

const unreadablePauseMs = 5 * 60_000;

/** Goes on with a job whose lease was taken. */
export function resume(engine: Engine, row: JobRow): Promise<void> {
  return resumeAs(engine, row, jobOf, (job, progress) => attempt(engine, job, null, progress));
}

/** Goes on with a job of some sort, after the attempt of this process that may still be at it. */
export async function resumeAs<SomeJob>(
  engine: Engine,
  row: JobRow,
  jobOfRow: (row: JobRow, engine: Engine) => SomeJob,
  begin: (job: SomeJob, progress: Progress) => Promise<Outcome>,
): Promise<void> {
  await engine.running.get(row.job_id)?.outcome.catch(() => undefined);
  const standing = await engine.reader.job(row.job_id);
  if (standing?.fence !== row.fence || engine.running.has(row.job_id)) return;
  const job = await readableJob(engine, row, jobOfRow);
  if (!job) return;
  const progress: Progress = { instanceId: null, claimed: true };
  const running: Running = Object.assign(progress, { outcome: begin(job, progress) });
  await track(engine, row.job_id, running);
}

/** Keeps work among what runs, until it is over. */
export async function track(engine: Engine, key: string, running: Running): Promise<void> {
  engine.running.set(key, running);
  try {
    await running.outcome;
  } finally {
    engine.running.delete(key);
  }
}

/** A payload that cannot be read stays, with its error, for somebody to look at. */
async function readableJob<SomeJob>(
  engine: Engine,
  row: JobRow,
  jobOfRow: (row: JobRow, engine: Engine) => SomeJob,
): Promise<SomeJob | null> {
  try {
    return jobOfRow(row, engine);
  } catch (error) {
    engine.log.error({ jobId: row.job_id, err: error }, 'the job cannot be read');
    const set = {
      run_at: engine.clock.now() + unreadablePauseMs,
      lease_owner: null,
      lease_until: 0,
      last_error: 'the payload cannot be read; was the encryption key changed?',
    };
    await engine.committer.commit({ jobUpdates: [{ job_id: row.job_id, fence: row.fence, set }] }, 'durable');
    return null;
  }
}
