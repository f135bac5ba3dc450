import { Conflict, type JobFence } from '../storage/changes.ts';
import type { Engine } from './engine.ts';

/** A lease that is kept alive, from the moment work is taken up, through its wait for a turn, to its end. */
export interface Lease {
  /** Aborts when the attempt has had its time, when the lease is lost, or when the server stops. */
  signal: AbortSignal;
  /** The attempt begins: from now on its time counts. */
  begin(): void;
  end(): void;
}

/** Prolongs the lease of a job at every third of its length, until `end`. */
export function keepLease(engine: Engine, job: JobFence): Lease {
  const { leaseMs, pluginTimeoutMs } = engine.settings;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const beat = setInterval(() => void prolong(engine, job, leaseMs, stop), leaseMs / 3);
  let limit: NodeJS.Timeout | undefined;
  engine.stopping.addEventListener('abort', stop, { once: true });
  if (engine.stopping.aborted) stop();
  return {
    signal: controller.signal,
    begin() {
      limit = setTimeout(stop, pluginTimeoutMs);
    },
    end() {
      clearInterval(beat);
      clearTimeout(limit);
      engine.stopping.removeEventListener('abort', stop);
    },
  };
}

async function prolong(engine: Engine, job: JobFence, leaseMs: number, stop: () => void): Promise<void> {
  const set = { lease_until: engine.clock.now() + leaseMs };
  try {
    await engine.committer.commit({ jobUpdates: [{ job_id: job.job_id, fence: job.fence, set }] }, 'relaxed');
  } catch (error) {
    if (error instanceof Conflict) stop();
    else engine.log.warn({ jobId: job.job_id, err: error }, 'the lease could not be prolonged');
  }
}
