import type { Lifecycle } from '../../lifecycle/lifecycle.ts';
import type { Clock, LifecycleLog } from '../../lifecycle/ports.ts';
import type { Jobs } from '../../storage/jobs.ts';

/** Takes up jobs that are due: those that were put off, and those whose process died. */
export interface JobRunner {
  stop(): Promise<void>;
}

/** What the runner is given; times in milliseconds. */
export interface JobRunnerParts {
  jobs: Jobs;
  lifecycle: Lifecycle;
  clock: Clock;
  log: LifecycleLog;
  owner: string;
  leaseMs: number;
  pollMs: number;
  /** How many jobs of this process may run at a time. */
  most: number;
}

/** Looks for due jobs every `pollMs`. */
export function startJobRunner(parts: JobRunnerParts): JobRunner {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let running = 0;

  async function look(): Promise<void> {
    const now = parts.clock.now();
    const limit = parts.most - running;
    if (limit <= 0) return;
    const rows = await parts.jobs.claimDue({
      owner: parts.owner,
      now,
      leaseUntil: now + parts.leaseMs,
      limit,
    });
    for (const row of rows) {
      running++;
      parts.lifecycle
        .resume(row)
        .catch((error: unknown) =>
          parts.log.error({ jobId: row.job_id, err: error }, 'the job broke off and will be taken up again'),
        )
        .finally(() => {
          running--;
        });
    }
  }

  function next(): void {
    if (stopped) return;
    looking = look()
      .catch((error: unknown) => parts.log.error({ err: error }, 'due jobs could not be read'))
      .finally(() => {
        if (!stopped) timer = setTimeout(next, parts.pollMs);
      });
  }

  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
