import { withinTime } from '../../lifecycle/within-time.ts';
import type { Jobs } from '../../storage/jobs.ts';

/** Tells load balancers whether calls may be sent here. */
export interface Readiness {
  /** Whether the server can take calls, and if not, why, in whole sentences. */
  check(): Promise<{ ready: boolean; problems: string[] }>;
  /** From now on it cannot: the server is being stopped. */
  stopping(): void;
}

const longestReadMs = 2_000;

/** Ready while the database answers and nobody stops the server. */
export function createReadiness(jobs: Jobs): Readiness {
  let isStopping = false;
  return {
    async check() {
      if (isStopping) return { ready: false, problems: ['The server is being stopped.'] };
      const answered = await withinTime(
        jobs.countWaiting().then(
          () => true,
          () => false,
        ),
        longestReadMs,
      );
      return answered
        ? { ready: true, problems: [] }
        : { ready: false, problems: ['The database does not answer.'] };
    },
    stopping() {
      isStopping = true;
    },
  };
}
