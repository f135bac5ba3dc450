import type { LifecycleLog } from '../lifecycle/ports.ts';

// KooGallery refuses our calls at 15 minutes, and we refuse its calls at 60 s: half of that is the time to say so.
const worthSayingMs = 30_000;
const silenceMs = 3_600_000;

/** Our clock beside KooGallery's. */
export interface ClockCheck {
  /** Compares our clock with a server's `Date`; warns once an hour when they differ by 30 s or more. */
  compare(serverTime: number): void;
  /** Our time minus KooGallery's at the last answer, in milliseconds, good to a second; null before the first. */
  skewMs(): number | null;
}

/** A comparison that has not been made yet. */
export function createClockCheck({
  now,
  log,
}: {
  now: () => number;
  log: Pick<LifecycleLog, 'warn'>;
}): ClockCheck {
  let warnedAt = Number.NEGATIVE_INFINITY;
  let skewMs: number | null = null;
  return {
    compare(serverTime) {
      const time = now();
      const differenceMs = time - serverTime;
      skewMs = differenceMs;
      if (!isClockOff(differenceMs) || time - warnedAt < silenceMs) return;
      warnedAt = time;
      log.warn(
        { differenceMs },
        `the clock of this machine is ${clockInWords(differenceMs)}: set it by NTP, or calls will be refused`,
      );
    },
    skewMs: () => skewMs,
  };
}

/** Whether a difference is worth saying. */
export function isClockOff(skewMs: number): boolean {
  return Math.abs(skewMs) >= worthSayingMs;
}

/** A difference in words: `94 s behind KooGallery's`. */
export function clockInWords(skewMs: number): string {
  return `${Math.round(Math.abs(skewMs) / 1000)} s ${skewMs > 0 ? 'ahead of' : 'behind'} KooGallery's`;
}
