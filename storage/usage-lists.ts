import type { Knex } from 'knex';
import { keyChunks } from './chunks.ts';
import type { Database } from './database.ts';
import { newestFirst, type Page, type PageWish } from './page.ts';
import { reading } from './reading.ts';
import type { InstanceRow } from './rows.ts';
import { withSeries } from './usage-records.ts';
import type { UsageEventRow, UsagePackageRow, UsageRecordRow, UsageSeriesRow } from './usage-rows.ts';

/** What only a series knows of what belongs to it. */
export type SeriesFacts = Pick<UsageSeriesRow, 'meter' | 'package_instance_id'>;
/** An event with what its series knows. */
export type StoredUsageEvent = UsageEventRow & SeriesFacts & { instance_id: string };
/** A record with what its series knows. */
export type StoredUsageRecord = UsageRecordRow & SeriesFacts;
/** A package with the id of the instance that it belongs to. */
export type StoredUsagePackage = UsagePackageRow & { instance_id: string };
/** A series with what no record holds of it: how many events, and their sum in ten-thousandths. */
export type UsageWindow = UsageSeriesRow & { open_events: number; open_quantity: number };

/** Which usage to list; what is left out does not matter. */
export interface UsageFilter {
  endpoint?: string | undefined;
  instanceId?: string | undefined;
  sandbox?: boolean | undefined;
}

/** Which records to list; only production has records. */
export interface UsageRecordFilter {
  endpoint?: string | undefined;
  instanceId?: string | undefined;
  state?: string | undefined;
}

/** Reads usage. Lists throw InvalidCursor, everything throws StorageUnavailable. */
export interface UsageLists {
  /** Those used last first. */
  events(wish: UsageFilter & PageWish): Promise<Page<StoredUsageEvent>>;
  /** The series, the newest first, with what is open of each. */
  windows(wish: UsageFilter & PageWish): Promise<Page<UsageWindow>>;
  /** The newest first. */
  records(wish: UsageRecordFilter & PageWish): Promise<Page<StoredUsageRecord>>;
  record(meteringSn: string): Promise<StoredUsageRecord | undefined>;
  /** The newest first. */
  packages(wish: UsageFilter & PageWish): Promise<Page<StoredUsagePackage>>;
}

/** The usage of a database. */
export function createUsageLists({ read }: Database): UsageLists {
  return {
    // Index usage_events_instance_key_at or usage_events_at.
    async events({ endpoint, instanceId, sandbox, ...wish }) {
      const query = filtered(read, 'usage_events', { endpoint, instanceId, sandbox });
      const { items, next } = await newestFirst<UsageEventRow>(query, wish, 'at', 'event_key');
      return { items: await withSeriesFacts(read, items), next };
    },

    // Index usage_series_created_at.
    async windows({ endpoint, instanceId, sandbox, ...wish }) {
      const query = filtered(read, 'usage_series', { endpoint, instanceId, sandbox });
      const { items, next } = await newestFirst<UsageSeriesRow>(query, wish, 'created_at', 'series_key');
      return { items: await withOpen(read, items), next };
    },

    // Index usage_records_instance_key_begin_at, usage_records_state_run_at or usage_records_created_at.
    async records({ endpoint, instanceId, state, ...wish }) {
      const query = filtered(read, 'usage_records', { endpoint, instanceId });
      if (state !== undefined) query.where('state', state);
      const { items, next } = await newestFirst<UsageRecordRow>(query, wish, 'created_at', 'metering_sn');
      return { items: await reading(withSeries(read, items)), next };
    },

    async record(meteringSn) {
      const rows = await reading(
        read<UsageRecordRow>('usage_records').select('*').where('metering_sn', meteringSn),
      );
      const [record] = await reading(withSeries(read, rows));
      return record;
    },

    // Index usage_packages_created_at.
    async packages({ endpoint, instanceId, sandbox, ...wish }) {
      const query = filtered(read, 'usage_packages', { endpoint, instanceId, sandbox });
      const { items, next } = await newestFirst<UsagePackageRow>(query, wish, 'created_at', 'package_key');
      return { items: await withInstance(read, items), next };
    },
  };
}

/** Index instances_instance_id. */
function filtered(read: Knex, table: string, { endpoint, instanceId, sandbox }: UsageFilter) {
  const query = read(table).select('*');
  if (endpoint !== undefined) query.where('endpoint', endpoint);
  if (sandbox !== undefined) query.where('sandbox', sandbox ? 1 : 0);
  if (instanceId !== undefined)
    query.whereIn('instance_key', read('instances').select('instance_key').where('instance_id', instanceId));
  return query;
}

async function withSeriesFacts(read: Knex, rows: UsageEventRow[]): Promise<StoredUsageEvent[]> {
  const keys = [...new Set(rows.map((row) => row.series_key))];
  const series = new Map<string, UsageSeriesRow>();
  for (const chunk of keyChunks(keys)) {
    const found = await reading(
      read<UsageSeriesRow>('usage_series').select('*').whereIn('series_key', chunk),
    );
    for (const row of found) series.set(row.series_key, row);
  }
  return rows.map((row) => {
    const { instance_id = '', meter = '', package_instance_id = null } = series.get(row.series_key) ?? {};
    return { ...row, instance_id, meter, package_instance_id };
  });
}

/** Index usage_events_series_key_metering_sn. */
async function withOpen(read: Knex, rows: UsageSeriesRow[]): Promise<UsageWindow[]> {
  const sums: { series_key: string; events: unknown; quantity: unknown }[] = await reading(
    read('usage_events')
      .select('series_key')
      .count({ events: '*' })
      .sum({ quantity: 'quantity' })
      .whereIn(
        'series_key',
        rows.map((row) => row.series_key),
      )
      .whereNull('metering_sn')
      .groupBy('series_key'),
  );
  const open = new Map(sums.map((sum) => [sum.series_key, sum]));
  return rows.map((row) => {
    const { events = 0, quantity = 0 } = open.get(row.series_key) ?? {};
    return { ...row, open_events: Number(events), open_quantity: Number(quantity) };
  });
}

async function withInstance(read: Knex, rows: UsagePackageRow[]): Promise<StoredUsagePackage[]> {
  const instances: Pick<InstanceRow, 'instance_key' | 'instance_id'>[] = await reading(
    read('instances')
      .select('instance_key', 'instance_id')
      .whereIn(
        'instance_key',
        rows.map((row) => row.instance_key),
      ),
  );
  const ids = new Map(instances.map((row) => [row.instance_key, row.instance_id]));
  return rows.map((row) => ({ ...row, instance_id: ids.get(row.instance_key) ?? '' }));
}
