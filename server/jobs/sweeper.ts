import { utcDay } from '../../lifecycle/license-codes/utc-day.ts';
import type { Clock, LifecycleLog } from '../../lifecycle/ports.ts';
import { sweepSandbox } from '../../storage/sandbox-sweep.ts';
import { sweepLicenseClients } from '../../storage/sweep-license-codes.ts';
import type { Storage } from '../open-storage.ts';

/** Removes what has had its time: used nonces, ended logins, old sandbox rows, drift that comes no more, clients of past days. */
export interface Sweeper {
  stop(): Promise<void>;
}

const everyMs = 60_000;
const dayMs = 86_400_000;
const keepDriftDays = 180;

/** Sweeps once a minute. */
export function startSweeper(parts: {
  storage: Storage;
  clock: Clock;
  log: LifecycleLog;
  keepSandboxDays: number;
}): Sweeper {
  const { storage, clock, log, keepSandboxDays } = parts;
  let sweeping: Promise<void> = Promise.resolve();

  async function sweep(): Promise<void> {
    try {
      await storage.nonces.sweep(clock.now());
      await storage.loginSessions.sweep(clock.now());
      await storage.drift.sweep(clock.now() - keepDriftDays * dayMs);
      await sweepSandbox(storage.committer, clock.now() - keepSandboxDays * dayMs);
      // Yesterday's stay: the clocks of several processes may differ around midnight.
      await sweepLicenseClients(storage.committer, utcDay(clock.now() - dayMs));
    } catch (error) {
      log.warn({ err: error }, 'old rows could not be removed; the next sweep tries again');
    }
  }

  const timer = setInterval(() => {
    sweeping = sweep();
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await sweeping;
    },
  };
}
