import type { MeteringLog } from './ports.ts';

const firstPauseMs = 5 * 60_000;
const longestPauseMs = 60 * 60_000;
const alertEveryMs = 60 * 60_000;

/** How long usage waits when KooGallery takes nothing until somebody mends keys, rights or clock. */
export function blockedPauseMs(attempts: number): number {
  return Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs);
}

/** Says that an endpoint's usage is blocked, once an hour. */
export interface BlockedAlerts {
  raise(endpoint: string, code: string | null, reason: string, now: number): void;
}

/** The alerts of this process. */
export function createBlockedAlerts(log: MeteringLog): BlockedAlerts {
  const raised = new Map<string, number>();
  return {
    raise(endpoint, code, reason, now) {
      if (now < (raised.get(endpoint) ?? Number.NEGATIVE_INFINITY) + alertEveryMs) return;
      raised.set(endpoint, now);
      log.error(
        { alert: true, type: 'alert.usage-blocked', endpoint, code, reason },
        'KooGallery takes no usage of this endpoint: mend the access key, the rights or the clock; all of it waits',
      );
    },
  };
}
