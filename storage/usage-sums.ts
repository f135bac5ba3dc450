import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { Database } from './database.ts';
import { reading } from './reading.ts';
import type { UsagePackageRow, UsageRecordState, UsageSeriesRow } from './usage-rows.ts';

/** A sum of one series, in ten-thousandths: what was counted, what is open, or what records of a state hold. */
export interface SeriesSum {
  series_key: string;
  meter: string;
  package_instance_id: string | null;
  kind: 'counted' | 'open' | UsageRecordState;
  total: number;
}

/**
 * All sums of an instance's series, as they were at one moment: one statement sees one state of the database.
 * @throws StorageUnavailable
 */
export async function seriesSums({ read }: Database, instanceKey: string): Promise<SeriesSum[]> {
  const counted = read('usage_series')
    .select('series_key', read.raw(`'counted' as kind`), 'counted as total')
    .where('instance_key', instanceKey);
  // Index usage_events_series_key_metering_sn. Events of a record that is being made are in none yet.
  const open = read('usage_series as s')
    .join('usage_events as e', 'e.series_key', 's.series_key')
    .select('s.series_key', read.raw(`'open' as kind`))
    .sum({ total: 'e.quantity' })
    .where('s.instance_key', instanceKey)
    .where((which) => which.whereNull('e.metering_sn').orWhereRaw('e.metering_sn = s.closing_sn'))
    .groupBy('s.series_key');
  // Index usage_records_instance_key_begin_at.
  const recorded = read('usage_records')
    .select('series_key', 'state as kind')
    .sum({ total: 'value' })
    .where('instance_key', instanceKey)
    .groupBy('series_key', 'state');
  const all = read.unionAll([counted, open, recorded]).as('sums');
  const rows: SeriesSum[] = await reading(
    read
      .select('sums.*', 'names.meter', 'names.package_instance_id')
      .from(all)
      .join('usage_series as names', 'names.series_key', 'sums.series_key')
      .orderBy('names.place'),
  );
  return rows.map((row) => ({ ...row, total: Number(row.total) }));
}

/** What the buyers are shown: each instance's series, and the package that an instance is. Everything throws StorageUnavailable. */
export interface UsageShown {
  /** In the order of their places. */
  seriesOf(instanceKey: string): Promise<UsageSeriesRow[]>;
  /** Undefined when the instance is no package. */
  packageOf(instanceKey: string): Promise<ShownPackage | undefined>;
}

/** A package with the instance it belongs to, and when something was taken from it last. */
export type ShownPackage = UsagePackageRow & { instance_id: string | null; last_counted_at: number | null };

/** All that is asked for in one turn of the event loop shares one statement for each table. */
export function createUsageShown({ read }: Database): UsageShown {
  const series = loader(async (keys) => {
    // Index usage_series_instance_key_place.
    const rows: UsageSeriesRow[] = await reading(
      read('usage_series').select('*').whereIn('instance_key', keys).orderBy('place'),
    );
    return keys.map((key) => rows.filter((row) => row.instance_key === key));
  });
  const packages = loader(async (keys) => {
    const rows = await reading(shownPackages(read).whereIn('p.package_key', keys));
    const byKey = new Map(rows.map((row) => [row.package_key, row]));
    return keys.map((key) => byKey.get(key));
  });
  return { seriesOf: (key) => series.load(key), packageOf: (key) => packages.load(key) };
}

function shownPackages(read: Knex): Knex.QueryBuilder<object, ShownPackage[]> {
  return read('usage_packages as p')
    .leftJoin('instances as i', 'i.instance_key', 'p.instance_key')
    .leftJoin('usage_series as s', (on) =>
      on
        .on('s.instance_key', 'p.instance_key')
        .andOn('s.meter', 'p.meter')
        .andOn('s.package_instance_id', 'p.package_instance_id'),
    )
    .select('p.*', 'i.instance_id', 's.last_counted_at');
}

function loader<Value>(load: (keys: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
  // As in the reader: the package's own schedule would not join calls of several sockets.
  return new DataLoader(load, {
    cache: false,
    maxBatchSize: 500,
    batchScheduleFn: (run) => void setImmediate(run),
  });
}
