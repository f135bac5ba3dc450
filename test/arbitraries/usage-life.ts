import fc from 'fast-check';
import type { Mood } from '../metering/ideal-marketplace.ts';

/** Usage of one of three instances, `agoMs` before it is told. */
export interface SomeUsage {
  instance: 0 | 1 | 2;
  meter: 'usage' | 'traffic';
  /** Ten-thousandths. */
  quantity: number;
  agoMs: number;
}

/** Something that happens to usage and the server that counts it. */
export type UsageStep =
  | { what: 'count'; events: SomeUsage[] }
  /** Tells some of what was told before once more. */
  | { what: 'repeat'; every: number }
  | { what: 'wait'; minutes: number }
  /** By one process, or by both at once. */
  | { what: 'tick'; by: 'first' | 'second' | 'both' }
  /** How the next pushes are met. */
  | { what: 'moods'; moods: Mood[] }
  /** From now on the records of an instance are bad, or of none. */
  | { what: 'bad'; instance: 0 | 1 | 2 | null }
  /** The flush of a release that does not come to its end. */
  | { what: 'flush'; instance: 0 | 1 | 2 }
  | { what: 'release'; instance: 2 };

const minuteMs = 60_000;
const instance = fc.constantFrom(0 as const, 1 as const, 2 as const);
const usage: fc.Arbitrary<SomeUsage> = fc.record({
  instance,
  meter: fc.constantFrom('usage' as const, 'traffic' as const),
  quantity: fc.oneof(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 99_999_999_999 })),
  // Also a little ahead, and back to the hours that are closed.
  agoMs: fc.integer({ min: -4 * minuteMs, max: 200 * minuteMs }),
});

/** A step of usage's life. */
export const usageStep: fc.Arbitrary<UsageStep> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('count' as const),
      events: fc.array(usage, { minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('repeat' as const), every: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 90 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('tick' as const),
      by: fc.constantFrom('first' as const, 'second' as const, 'both' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('moods' as const),
      moods: fc.array(fc.constantFrom<Mood>('up', 'down', 'lost', 'blocked'), { maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('bad' as const), instance: fc.option(instance) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('flush' as const), instance }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('release' as const), instance: fc.constant(2 as const) }),
  },
);
