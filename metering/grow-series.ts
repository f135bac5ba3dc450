import type { UsedInstance } from '../storage/usage-intake.ts';
import type { UsageSeriesRow } from '../storage/usage-rows.ts';
import type { Counting } from './counting.ts';
import { quantityText } from './quantity.ts';
import type { ReadUsage } from './read-usage.ts';
import { UsageError } from './usage-error.ts';
import { nextWholeSecond } from './usage-windows.ts';

/** So much may be counted of a series, in ten-thousandths: beyond it doubles are not exact. */
const mostCounted = 9_000_000_000_000_000;
/** Each series ends its records one second earlier than the one before, and something must be left of the hour. */
const mostSeries = 1_800;

/**
 * The series with an event more: all of a new one, of a stored one what it grows by.
 * @throws UsageError when so much, or so many series, cannot be told
 */
export function growSeries(
  event: ReadUsage,
  key: string,
  packageInstanceId: string | null,
  instance: UsedInstance,
  counting: Counting,
): UsageSeriesRow {
  const stored = counting.series.get(key);
  const before =
    counting.draft.series.get(key) ??
    counting.base.series.get(key) ??
    nothingOf(stored ?? newSeries(event, key, packageInstanceId, instance, counting));
  const counted = before.counted + event.quantity;
  if (counted + (stored?.counted ?? 0) > mostCounted)
    throw new UsageError(
      event.index,
      'quantity',
      `${event.name}: more than ${quantityText(mostCounted)} of ${event.meter} cannot be counted of instance ` +
        `${event.instanceId}; count in a larger unit`,
    );
  const last_counted_at = Math.max(before.last_counted_at, event.at);
  const open_from = earlier(before.open_from, openFrom(event, instance));
  // What this call made already is its own, so it need not be copied for each event.
  if (before === counting.draft.series.get(key))
    return Object.assign(before, { counted, last_counted_at, open_from });
  return { ...before, counted, last_counted_at, open_from };
}

function nothingOf(series: UsageSeriesRow): UsageSeriesRow {
  return { ...series, counted: 0, last_counted_at: 0, open_from: null };
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** KooGallery is not told of the sandbox (R18), so nothing of it is closed. */
function openFrom(event: ReadUsage, instance: UsedInstance): number | null {
  if (instance.sandbox === 1) return null;
  if (instance.state === 'released') return 0;
  return Math.max(event.at, nextWholeSecond(instance.created_at));
}

function newSeries(
  event: ReadUsage,
  key: string,
  packageInstanceId: string | null,
  instance: UsedInstance,
  counting: Counting,
): UsageSeriesRow {
  return {
    series_key: key,
    endpoint: instance.endpoint,
    sandbox: instance.sandbox,
    instance_key: event.instanceKey,
    instance_id: instance.instance_id,
    meter: event.meter,
    package_instance_id: packageInstanceId,
    place: nextPlace(event, counting),
    starts_at: nextWholeSecond(instance.created_at),
    closed_until: 0,
    open_from: null,
    closing_sn: null,
    closing_begin: null,
    closing_until: null,
    closing_before: null,
    counted: 0,
    last_counted_at: 0,
    created_at: counting.now,
  };
}

/** A place that a refused call took stays free: only that no two series have the same one matters. */
function nextPlace(event: ReadUsage, { places }: Counting): number {
  const place = (places.get(event.instanceKey) ?? -1) + 1;
  if (place >= mostSeries)
    throw new UsageError(
      event.index,
      'meter',
      `${event.name}: instance ${event.instanceId} has ${mostSeries} meters and packages, and KooGallery cannot tell ` +
        'more of them apart; count what belongs together with one meter',
    );
  places.set(event.instanceKey, place);
  return place;
}
