import type { RecordTimes } from '../storage/usage-closing.ts';
import type { UsageSeriesRow } from '../storage/usage-rows.ts';
import { wholeSecond, windowBegin } from './usage-windows.ts';

/** A window, or the part of it, that is closed. */
export interface Closing {
  /** End of the window, whole seconds. */
  until: number;
  /** Events before it belong in. */
  before: number;
}

const secondMs = 1_000;
const everything = Number.MAX_SAFE_INTEGER;

/**
 * How the oldest open window of a series is closed when it is due; null when it cannot be closed yet.
 * @param openFrom where that window begins to be open
 * @param releasedAt when the instance was released; null when it was not
 */
export function dueClosing(
  series: UsageSeriesRow,
  openFrom: number,
  releasedAt: number | null,
  length: number,
  now: number,
): Closing | null {
  const end = windowBegin(openFrom, length) + length;
  if (releasedAt === null) return { until: end, before: end };
  const last = wholeSecond(releasedAt);
  if (openFrom > releasedAt || series.closed_until >= last) return afterRelease(series, last, now);
  return end < last ? { until: end, before: end } : { until: last, before: releasedAt + 1 };
}

/** What came after the release makes a record that is never sent; it ends after it, which tells the two apart. */
function afterRelease(series: UsageSeriesRow, last: number, now: number): Closing | null {
  const until = wholeSecond(now);
  return until > Math.max(last, series.closed_until) ? { until, before: everything } : null;
}

/** How everything open of a series is closed before its instance is released, window by window; null at the end. */
export function lastClosing(
  series: UsageSeriesRow,
  openFrom: number,
  at: number,
  length: number,
): Closing | null {
  const last = wholeSecond(at);
  const end = windowBegin(openFrom, length) + length;
  if (end < last) return { until: end, before: end };
  return series.closed_until < last ? { until: last, before: everything } : null;
}

/**
 * Begin and end of the record of a window. KooGallery knows an instance's records apart by these alone and drops the second
 * of two (page zh-cn_topic_0070649410, rule 5), so each series ends its own at its place, and no two are the same.
 * @param taken the instance's records since the window began; the new one is added
 */
export function recordTimes(
  series: UsageSeriesRow,
  until: number,
  length: number,
  taken: RecordTimes[],
): RecordTimes {
  const end_at = recordEnd(series, until);
  const wanted = Math.max(windowBegin(until - 1, length), series.closed_until, series.starts_at);
  const begins = new Set(
    taken
      .filter((one) => one.instance_key === series.instance_key && one.end_at === end_at)
      .map((one) => one.begin_at),
  );
  const times = {
    instance_key: series.instance_key,
    begin_at: freeBegin(Math.min(wanted, end_at), end_at, begins),
    end_at,
  };
  taken.push(times);
  return times;
}

/** End of the record of a window, at the place of its series. */
export function recordEnd(series: UsageSeriesRow, until: number): number {
  return until - series.place * secondMs;
}

/** Rather later than wanted, since the instance may have begun just then; before it when the window has no second left. */
function freeBegin(wanted: number, end: number, taken: Set<number>): number {
  for (let begin = wanted; begin <= end; begin += secondMs) if (!taken.has(begin)) return begin;
  let begin = wanted;
  while (taken.has(begin)) begin -= secondMs;
  return begin;
}
