import type { Knex } from 'knex';
import { Conflict } from './changes.ts';
import { keyChunks, rowChunks } from './chunks.ts';
import { failureOf, reasonOf } from './database-error.ts';
import type { EventRow, InstanceRow } from './rows.ts';
import type { UsageEventRow, UsagePackageRow, UsageSeriesRow } from './usage-rows.ts';

/** An event that was counted before. */
export type KnownUsage = Pick<UsageEventRow, 'event_key' | 'instance_key' | 'quantity' | 'at'> &
  Pick<UsageSeriesRow, 'meter' | 'package_instance_id'>;

/** An instance, as far as usage needs it. */
export type UsedInstance = Pick<
  InstanceRow,
  'instance_key' | 'instance_id' | 'endpoint' | 'sandbox' | 'state' | 'created_at'
>;

/** What stands in the database about the events of a group. */
export interface IntakeFacts {
  /** By event key. */
  known: Map<string, KnownUsage>;
  /** By instance key. */
  instances: Map<string, UsedInstance>;
  /** All of these instances. */
  series: UsageSeriesRow[];
  /** Those that belong to these instances, and those that are one of them; oldest first. */
  packages: UsagePackageRow[];
}

/** So many rows make a statement that is short enough to stay prepared on SQLite. */
const mostRows = 100;

/** What a group writes. */
export interface IntakeWrites {
  events: UsageEventRow[];
  newSeries: UsageSeriesRow[];
  /** `counted`, `last_counted_at` and `open_from` of the new events alone: the database adds them to what is there. */
  grownSeries: UsageSeriesRow[];
  /** With their new values; they were locked by the look at the facts. */
  packages: UsagePackageRow[];
  remarks: EventRow[];
}

/** Reads what a group depends on. Packages stay locked until the end of the transaction, in the order of their keys. */
export async function readIntakeFacts(
  trx: Knex.Transaction,
  eventKeys: readonly string[],
  instanceKeys: readonly string[],
): Promise<IntakeFacts> {
  const facts: IntakeFacts = { known: new Map(), instances: new Map(), series: [], packages: [] };
  for (const keys of keyChunks(eventKeys)) {
    const rows: KnownUsage[] = await trx('usage_events as e')
      .join('usage_series as s', 's.series_key', 'e.series_key')
      .select('e.event_key', 'e.instance_key', 'e.quantity', 'e.at', 's.meter', 's.package_instance_id')
      .whereIn('e.event_key', keys);
    for (const row of rows) facts.known.set(row.event_key, row);
  }
  for (const keys of keyChunks(instanceKeys)) {
    const instances: UsedInstance[] = await trx('instances')
      .select('instance_key', 'instance_id', 'endpoint', 'sandbox', 'state', 'created_at')
      .whereIn('instance_key', keys);
    for (const row of instances) facts.instances.set(row.instance_key, row);
    facts.packages.push(...(await packagesAbout(trx, keys)));
    // Index usage_series_instance_key_place.
    facts.series.push(
      ...(await trx<UsageSeriesRow>('usage_series').select('*').whereIn('instance_key', keys)),
    );
  }
  facts.packages.sort((a, b) => a.created_at - b.created_at || (a.package_key < b.package_key ? -1 : 1));
  return facts;
}

/** Index usage_packages_instance_key_created_at, and the primary key. */
async function packagesAbout(trx: Knex.Transaction, keys: string[]): Promise<UsagePackageRow[]> {
  const locked = trx<UsagePackageRow>('usage_packages').select('*').orderBy('package_key').forUpdate();
  const belonging: UsagePackageRow[] = await locked.clone().whereIn('instance_key', keys);
  const being: UsagePackageRow[] = await locked.clone().whereIn('package_key', keys);
  const seen = new Set(belonging.map((row) => row.package_key));
  return [...belonging, ...being.filter((row) => !seen.has(row.package_key))];
}

/**
 * Writes what a group was decided to write.
 * @throws Conflict when another process took a key meanwhile, which only servers can let happen: decide anew.
 */
export async function writeIntake(trx: Knex.Transaction, writes: IntakeWrites): Promise<void> {
  // In the order of the keys: processes that lock the same rows in the same order do not deadlock.
  await insert(trx, 'usage_events', sorted(writes.events, 'event_key'));
  await insert(trx, 'usage_series', sorted(writes.newSeries, 'series_key'));
  await grow(trx, sorted(writes.grownSeries, 'series_key'));
  for (const chunk of rowChunks(sorted(writes.packages, 'package_key')))
    await trx('usage_packages').insert(chunk).onConflict('package_key').merge(['used', 'exhausted_at']);
  for (const chunk of rowChunks(writes.remarks)) await trx('events').insert(chunk);
}

/** Inserts rows whose keys must be free. @throws Conflict */
async function insert(trx: Knex.Transaction, table: string, rows: object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += mostRows) {
    const chunk = rows.slice(start, start + mostRows);
    try {
      await trx(table).insert(chunk);
    } catch (error) {
      if (failureOf(error) !== 'taken') throw error;
      reasonOf(error);
      throw new Conflict('row', error);
    }
  }
}

/**
 * The database adds, since another process may be counting or closing the same series. What it has closed meanwhile makes
 * our events late: they are open from there.
 */
async function grow(trx: Knex.Transaction, rows: UsageSeriesRow[]): Promise<void> {
  const { dialect } = trx.client as { dialect: string };
  const given = (column: string) => (dialect === 'mysql' ? `values(${column})` : `excluded.${column}`);
  const [least, greatest] = dialect === 'sqlite3' ? ['min', 'max'] : ['least', 'greatest'];
  const from = `${greatest}(${given('open_from')}, usage_series.closed_until, usage_series.starts_at)`;
  for (const chunk of rowChunks(rows)) {
    await trx('usage_series')
      .insert(chunk)
      .onConflict('series_key')
      .merge({
        counted: trx.raw(`usage_series.counted + ${given('counted')}`),
        last_counted_at: trx.raw(`${greatest}(usage_series.last_counted_at, ${given('last_counted_at')})`),
        open_from: trx.raw(
          `case when ${given('open_from')} is null then usage_series.open_from
            when ${given('open_from')} = 0 then 0
            else ${least}(coalesce(usage_series.open_from, ${from}), ${from}) end`,
        ),
      });
  }
}

function sorted<Row extends object>(rows: readonly Row[], key: keyof Row): Row[] {
  return rows.toSorted((a, b) => (a[key] < b[key] ? -1 : 1));
}
