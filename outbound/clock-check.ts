import type { LifecycleLog } from '../lifecycle/ports.ts';

// KooGallery refuses our calls at 15 minutes, and we refuse its calls at 60 s: half of that is the time to say so.
const worthSayingMs = 30_000;
const silenceMs = 3_600_000;

/** Compares our clock with a server's `Date`, and warns once an hour when they differ by 30 s or more. */
export function createClockCheck({
  now,
  log,
}: {
  now: () => number;
  log: Pick<LifecycleLog, 'warn'>;
}): (serverTime: number) => void {
  let warnedAt = Number.NEGATIVE_INFINITY;
  return (serverTime) => {
    const time = now();
    const differenceMs = time - serverTime;
    if (Math.abs(differenceMs) < worthSayingMs || time - warnedAt < silenceMs) return;
    warnedAt = time;
    const direction = differenceMs > 0 ? 'ahead of' : 'behind';
    const seconds = Math.round(Math.abs(differenceMs) / 1000);
    log.warn(
      { differenceMs },
      `the clock of this machine is ${seconds} s ${direction} KooGallery's: set it by NTP, or calls will be refused`,
    );
  };
}
