import { usageSeriesKey } from '../storage/keys.ts';
import type { IntakeFacts, KnownUsage, UsedInstance } from '../storage/usage-intake.ts';
import type { UsageEventRow, UsagePackageRow, UsageSeriesRow } from '../storage/usage-rows.ts';
import type { ReadUsage } from './read-usage.ts';

/** What a group of calls has counted so far. */
export interface Draft {
  /** By event key. */
  known: Map<string, KnownUsage>;
  events: UsageEventRow[];
  /** New series, and what known ones grow by; by key. */
  series: Map<string, UsageSeriesRow>;
  /** Those that were taken from, by key. */
  packages: Map<string, UsagePackageRow>;
}

/** What the events of a call are counted on: the database, the calls before it in the group, and its own events so far. */
export interface Counting {
  instances: Map<string, UsedInstance>;
  /** As stored, by key. */
  series: Map<string, UsageSeriesRow>;
  /** The highest place of each instance's series, new ones included. */
  places: Map<string, number>;
  /** As stored, by instance and meter, the oldest first. */
  packages: Map<string, UsagePackageRow[]>;
  /** Keys of series that were needed, by what they are made of. */
  seriesKeys: Map<string, string>;
  /** Instances that are packages. */
  packageKeys: Set<string>;
  base: Draft;
  draft: Draft;
  now: number;
}

/** A draft in which nothing is counted. */
export function emptyDraft(): Draft {
  return { known: new Map(), events: [], series: new Map(), packages: new Map() };
}

/** The state before the first call of a group. */
export function beginCounting(facts: IntakeFacts, now: number): Counting {
  const places = new Map<string, number>();
  for (const { instance_key, place } of facts.series)
    places.set(instance_key, Math.max(place, places.get(instance_key) ?? 0));
  const packages = new Map<string, UsagePackageRow[]>();
  for (const row of facts.packages) {
    const key = meterKey(row.instance_key, row.meter);
    packages.set(key, [...(packages.get(key) ?? []), row]);
  }
  return {
    instances: facts.instances,
    series: new Map(facts.series.map((row) => [row.series_key, row])),
    places,
    packages,
    seriesKeys: new Map(),
    packageKeys: new Set(facts.packages.map((row) => row.package_key)),
    base: { ...emptyDraft(), known: facts.known },
    draft: emptyDraft(),
    now,
  };
}

/** The key of the series that an event belongs to; many events are of few series, and a hash takes long. */
export function seriesKeyOf(
  { instanceKey, meter }: ReadUsage,
  packageInstanceId: string | null,
  { seriesKeys }: Counting,
): string {
  const name = JSON.stringify([instanceKey, meter, packageInstanceId]);
  const key = seriesKeys.get(name) ?? usageSeriesKey(instanceKey, meter, packageInstanceId);
  seriesKeys.set(name, key);
  return key;
}

/** The packages that an event may be taken from as they are now, the oldest first. */
export function packagesFor(event: ReadUsage, { packages, base, draft }: Counting): UsagePackageRow[] {
  if (packages.size === 0) return [];
  const stored = packages.get(meterKey(event.instanceKey, event.meter)) ?? [];
  return stored.map(
    (row) => draft.packages.get(row.package_key) ?? base.packages.get(row.package_key) ?? row,
  );
}

function meterKey(instanceKey: string, meter: string): string {
  return JSON.stringify([instanceKey, meter]);
}
