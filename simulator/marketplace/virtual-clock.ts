/** KooGallery's time: goes with the real one, and can be set ahead of it. Milliseconds since 1970. */
export interface VirtualClock {
  now(): number;
  /** How far it is ahead of the real time. */
  aheadMs(): number;
  /** Sets it to a later moment; an earlier one is left out. */
  moveTo(time: number): void;
}

/** A clock that is `aheadMs` ahead of `real`. One that stands still makes each step of a test the test's own. */
export function createVirtualClock(real: () => number, aheadMs = 0): VirtualClock {
  let ahead = aheadMs;
  return {
    now: () => real() + ahead,
    aheadMs: () => ahead,
    moveTo(time) {
      ahead = Math.max(ahead, time - real());
    },
  };
}
