import type { Knex } from 'knex';
import type { Committer } from '../storage/committer.ts';
import type { Database } from '../storage/database.ts';
import { meteringSn } from '../storage/keys.ts';
import {
  assignEvents,
  closingSums,
  endpointsWithOpenEvents,
  firstOpenEvents,
  insertRecords,
  lockDueSeries,
  lockSeriesOf,
  oldestOpenOf,
  recordTimesSince,
  releaseTimes,
  saveClosing,
} from '../storage/usage-closing.ts';
import type { UsageSeriesRow } from '../storage/usage-rows.ts';
import { recordAlert, sayAlert } from './alerts.ts';
import { type ClosedRecord, newRecord } from './new-record.ts';
import { type Closing, dueClosing, lastClosing, recordTimes } from './plan-closing.ts';
import type { Clock, MeteringLog, UsageSettings } from './ports.ts';
import { wholeSecond, windowBegin, windowMs } from './usage-windows.ts';

/** What closing needs. */
export interface ClosingParts {
  database: Database;
  committer: Committer;
  clock: Clock;
  log: MeteringLog;
  settingsOf(endpoint: string): UsageSettings | null;
}

/** What a step did. */
interface Step {
  /** Whether anything was there to do and could be done. */
  progress: boolean;
  records: ClosedRecord[];
}

/** A series with the window of it that may be closed. */
type ClosingOf = (series: UsageSeriesRow, openFrom: number, releasedAt: number | null) => Closing | null;

const mostSeries = 500;
// Calls wait to be written behind each step, so it has to be short.
const mostEvents = 4_000;

/** Closes all windows that are due, of each endpoint the oldest first. @throws StorageUnavailable */
export async function closeDueWindows(parts: ClosingParts, signal: AbortSignal): Promise<void> {
  for (const endpoint of await endpointsWithOpenEvents(parts.database)) {
    const settings = parts.settingsOf(endpoint);
    if (settings) while (!signal.aborted && (await closeOldest(parts, endpoint, settings)));
  }
}

/** Closes what is open of an instance, also of the window that is not over at `at`. @throws StorageUnavailable */
export async function closeInstance(parts: ClosingParts, instanceKey: string, at: number): Promise<void> {
  for (;;) {
    const step = await parts.committer.run(async (trx) => {
      const series = await lockSeriesOf(trx, instanceKey);
      const length = windowMs(parts.settingsOf(series[0]?.endpoint ?? '')?.window ?? 'hour');
      const closingOf: ClosingOf = (row, openFrom) => lastClosing(row, openFrom, at, length);
      return closeStep(trx, series, closingOf, length, parts.clock.now());
    });
    say(parts.log, step.records);
    if (!step.progress) return;
  }
}

/** Whether there may be more to close. */
async function closeOldest(
  parts: ClosingParts,
  endpoint: string,
  { window, closeAfterMs }: UsageSettings,
): Promise<boolean> {
  const length = windowMs(window);
  const now = parts.clock.now();
  const oldest = await oldestOpenOf(parts.database, endpoint);
  if (oldest === null) return false;
  const before = windowBegin(oldest, length) + length;
  if (before > windowBegin(now - closeAfterMs, length)) return false;
  const closingOf: ClosingOf = (series, openFrom, releasedAt) =>
    dueClosing(series, openFrom, releasedAt, length, now);
  const step = await parts.committer.run(async (trx) =>
    closeStep(trx, await lockDueSeries(trx, { endpoint, before, limit: mostSeries }), closingOf, length, now),
  );
  say(parts.log, step.records);
  return step.progress;
}

/**
 * Closes one window of each of these series, which are locked; of many events a part, and what is missing in the next step.
 * What the record will be is written down at the first step, so that whoever takes the next one makes the same.
 */
async function closeStep(
  trx: Knex.Transaction,
  series: UsageSeriesRow[],
  closingOf: ClosingOf,
  length: number,
  now: number,
): Promise<Step> {
  const instanceKeys = [...new Set(series.map((row) => row.instance_key))];
  const released = await releaseTimes(trx, instanceKeys);
  const fresh = await mark(trx, series, released, closingOf, length);
  const marked = [...fresh, ...series.filter((row) => row.closing_sn !== null)];
  if (marked.length === 0) return { progress: false, records: [] };
  const keys = marked.map((row) => row.series_key);
  await saveClosing(trx, fresh);
  await assignEvents(trx, keys, mostEvents);
  const open = await firstOpenEvents(trx, keys);
  const complete = marked.filter(
    (row) => (open.get(row.series_key) ?? Number.POSITIVE_INFINITY) >= (row.closing_before ?? 0),
  );
  return { progress: true, records: await finish(trx, complete, open, released, now) };
}

/** Decides what the records of the oldest open windows will be. */
async function mark(
  trx: Knex.Transaction,
  series: UsageSeriesRow[],
  released: Map<string, number>,
  closingOf: ClosingOf,
  length: number,
): Promise<UsageSeriesRow[]> {
  const unmarked = series.filter((row) => row.closing_sn === null);
  const atOnce = unmarked.filter((row) => row.open_from === 0).map((row) => row.series_key);
  const first = await firstOpenEvents(trx, atOnce);
  const closings = unmarked.flatMap((row) => {
    const openFrom =
      row.open_from || Math.max(first.get(row.series_key) ?? 0, row.closed_until, row.starts_at);
    const closing = closingOf(row, openFrom, released.get(row.instance_key) ?? null);
    return closing ? [{ row, closing }] : [];
  });
  const since = Math.min(...closings.map(({ closing }) => closing.until)) - 2 * length;
  const keys = [...new Set(closings.map(({ row }) => row.instance_key))];
  const taken = await recordTimesSince(trx, keys, since);
  return closings.map(({ row, closing }) => {
    const { begin_at, end_at } = recordTimes(row, closing.until, length, taken);
    return {
      ...row,
      closing_sn: meteringSn(row.series_key, begin_at, end_at, 0),
      closing_begin: begin_at,
      closing_until: closing.until,
      closing_before: closing.before,
    };
  });
}

/** Makes the records of windows whose events are all there, and opens the next ones. */
async function finish(
  trx: Knex.Transaction,
  series: UsageSeriesRow[],
  open: Map<string, number>,
  released: Map<string, number>,
  now: number,
): Promise<ClosedRecord[]> {
  const keys = series.map((row) => row.series_key);
  const sums = await closingSums(trx, keys);
  const records = series.flatMap((row) => {
    const releasedAt = released.get(row.instance_key);
    const isGone = releasedAt !== undefined && (row.closing_until ?? 0) > wholeSecond(releasedAt);
    const value = sums.get(row.series_key) ?? 0;
    return value > 0 ? [newRecord(row, value, isGone ? 'released' : 'waiting', now)] : [];
  });
  const alerts = records.flatMap((one) => (one.alert ? [recordAlert(one.about, one.alert, now)] : []));
  await insertRecords(
    trx,
    records.map((one) => one.row),
    alerts,
  );
  await saveClosing(
    trx,
    series.map((row) => closed(row, open.get(row.series_key), released.has(row.instance_key))),
  );
  return records;
}

/** Of an instance that is gone, what is left is closed at once. */
function closed(row: UsageSeriesRow, nextAt: number | undefined, isReleased: boolean): UsageSeriesRow {
  const closed_until = Math.max(row.closed_until, row.closing_until ?? 0);
  const next = nextAt === undefined ? null : Math.max(nextAt, closed_until, row.starts_at);
  return {
    ...row,
    closed_until,
    open_from: next !== null && isReleased ? 0 : next,
    closing_sn: null,
    closing_begin: null,
    closing_until: null,
    closing_before: null,
  };
}

function say(log: MeteringLog, records: ClosedRecord[]): void {
  for (const type of ['alert.usage-refused', 'alert.usage-after-release'] as const)
    sayAlert(
      log,
      type,
      records.filter((one) => one.alert === type).map((one) => one.about),
    );
}
