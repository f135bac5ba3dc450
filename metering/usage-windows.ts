import type { UsageSettings } from './ports.ts';

const secondMs = 1_000;
const hourMs = 3_600_000;

/** Length of a window in ms. */
export function windowMs(window: UsageSettings['window']): number {
  return window === 'hour' ? hourMs : 24 * hourMs;
}

/** Begin of the window of that length, in UTC, that a time lies in; ms since 1970. */
export function windowBegin(at: number, length: number): number {
  return at - (at % length);
}

/** The last whole second that is not after a time: KooGallery's times know no parts of it. */
export function wholeSecond(at: number): number {
  return at - (at % secondMs);
}

/** The first whole second that is not before a time. */
export function nextWholeSecond(at: number): number {
  return wholeSecond(at + secondMs - 1);
}
