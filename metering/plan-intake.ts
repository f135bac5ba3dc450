import type { EventRow } from '../storage/rows.ts';
import type { IntakeFacts, IntakeWrites } from '../storage/usage-intake.ts';
import type { UsagePackageRow } from '../storage/usage-rows.ts';
import { usageEvent } from './alerts.ts';
import { beginCounting, type Counting, emptyDraft, packagesFor, seriesKeyOf } from './counting.ts';
import { growSeries } from './grow-series.ts';
import { assertSame, usedInstance } from './known-usage.ts';
import { isExhausted, take } from './packages.ts';
import { quantityText } from './quantity.ts';
import type { ReadUsage } from './read-usage.ts';
import { UsageError } from './usage-error.ts';

/** What became of an event. */
export interface CountedEvent {
  eventId: string;
  /** It had been counted before, and was not counted again. */
  repeated: boolean;
  /** The package it was taken from; null for none. */
  packageInstanceId: string | null;
  /** Nothing is left of that package and of any other of the instance and meter: the service should stop. */
  packageExhausted: boolean;
}

/** How a call ends. */
export type Fate = { counted: CountedEvent[] } | { refused: UsageError };

/** What a group of calls writes, and how each of them ends. */
export interface IntakePlan {
  fates: Fate[];
  writes: IntakeWrites;
  /** Packages that these events used up. */
  exhausted: UsagePackageRow[];
}

/** Plans a group as if its calls came one after the other; one that is refused leaves no trace. */
export function planIntake(
  calls: readonly (readonly ReadUsage[])[],
  facts: IntakeFacts,
  now: number,
): IntakePlan {
  const counting = beginCounting(facts, now);
  const fates = calls.map((events) => fateOf(events, counting));
  const { base } = counting;
  const series = [...base.series.values()];
  const packages = [...base.packages.values()];
  const before = new Set(facts.packages.filter(isMarked).map((row) => row.package_key));
  const exhausted = packages.filter((row) => isMarked(row) && !before.has(row.package_key));
  return {
    fates,
    writes: {
      events: base.events,
      newSeries: series.filter((row) => !counting.series.has(row.series_key)),
      grownSeries: series.filter((row) => counting.series.has(row.series_key)),
      packages,
      remarks: exhausted.flatMap((row) => remarksOn(row, now)),
    },
    exhausted,
  };
}

function fateOf(events: readonly ReadUsage[], counting: Counting): Fate {
  const own = { ...counting, draft: emptyDraft() };
  try {
    const counted = events.map((event) => countOne(event, own));
    keep(own);
    return { counted };
  } catch (error) {
    if (error instanceof UsageError) return { refused: error };
    throw error;
  }
}

function countOne(event: ReadUsage, counting: Counting): CountedEvent {
  const { base, draft, now } = counting;
  const { eventId, eventKey } = event;
  const instance = usedInstance(event, counting);
  const packages = packagesFor(event, counting);
  const known = draft.known.get(eventKey) ?? base.known.get(eventKey);
  if (known) {
    assertSame(event, known);
    const packageInstanceId = known.package_instance_id;
    const packageExhausted = packageInstanceId !== null && isExhausted(packages);
    return { eventId, repeated: true, packageInstanceId, packageExhausted };
  }

  const taken = take(event.quantity, packages, now);
  if (taken) draft.packages.set(taken.package_key, taken);
  const packageInstanceId = taken?.package_instance_id ?? null;
  const key = seriesKeyOf(event, packageInstanceId, counting);
  draft.series.set(key, growSeries(event, key, packageInstanceId, instance, counting));
  draft.known.set(eventKey, {
    event_key: eventKey,
    instance_key: event.instanceKey,
    quantity: event.quantity,
    at: event.at,
    meter: event.meter,
    package_instance_id: packageInstanceId,
  });
  draft.events.push({
    event_key: eventKey,
    event_id: eventId,
    endpoint: instance.endpoint,
    sandbox: instance.sandbox,
    instance_key: event.instanceKey,
    series_key: key,
    quantity: event.quantity,
    at: event.at,
    received_at: now,
    metering_sn: null,
  });
  const packageExhausted = isExhausted(packagesFor(event, counting));
  return { eventId, repeated: false, packageInstanceId, packageExhausted };
}

function keep({ base, draft }: Counting): void {
  for (const event of draft.events) base.events.push(event);
  for (const [key, row] of draft.known) base.known.set(key, row);
  for (const [key, row] of draft.series) base.series.set(key, row);
  for (const [key, row] of draft.packages) base.packages.set(key, row);
}

function isMarked({ exhausted_at }: UsagePackageRow): boolean {
  return exhausted_at !== null;
}

function remarksOn(row: UsagePackageRow, now: number): EventRow[] {
  const facts = {
    packageInstanceId: row.package_instance_id,
    meter: row.meter,
    quota: quantityText(row.quota),
    used: quantityText(row.used),
  };
  const remark = usageEvent(row, 'usage.package-exhausted', now, facts);
  // Sandbox calls never alert (R18).
  return row.sandbox === 1 ? [remark] : [remark, usageEvent(row, 'alert.package-exhausted', now, facts)];
}
