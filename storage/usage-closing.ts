import type { Knex } from 'knex';
import { keyChunks, rowChunks } from './chunks.ts';
import type { Database } from './database.ts';
import { reading } from './reading.ts';
import type { EventRow, InstanceRow } from './rows.ts';
import type { UsageRecordRow, UsageSeriesRow } from './usage-rows.ts';

/** Begin and end of a record of an instance. */
export type RecordTimes = Pick<UsageRecordRow, 'instance_key' | 'begin_at' | 'end_at'>;

/** Endpoints with open events. Index usage_series_endpoint_open_from. @throws StorageUnavailable */
export async function endpointsWithOpenEvents({ read }: Database): Promise<string[]> {
  return reading(read('usage_series').distinct().whereNotNull('open_from').pluck('endpoint'));
}

/** Where the oldest open window of an endpoint begins; null when nothing is open. @throws StorageUnavailable */
export async function oldestOpenOf({ read }: Database, endpoint: string): Promise<number | null> {
  // Index usage_series_endpoint_open_from.
  const row: { open_from: number } | undefined = await reading(
    read('usage_series')
      .select('open_from')
      .where('endpoint', endpoint)
      .whereNotNull('open_from')
      .orderBy('open_from')
      .first(),
  );
  return row?.open_from ?? null;
}

/** Locks series of an endpoint with events that are open from before a time. Leaves out those that another process holds. */
export async function lockDueSeries(
  trx: Knex.Transaction,
  { endpoint, before, limit }: { endpoint: string; before: number; limit: number },
): Promise<UsageSeriesRow[]> {
  const query = trx<UsageSeriesRow>('usage_series')
    .select('*')
    .where('endpoint', endpoint)
    .where('open_from', '<', before)
    .orderBy('open_from')
    .limit(limit);
  return trx.client.dialect === 'sqlite3' ? query : query.forUpdate().skipLocked();
}

/** Locks the series of an instance that have open events; waits for those that another process holds. */
export async function lockSeriesOf(trx: Knex.Transaction, instanceKey: string): Promise<UsageSeriesRow[]> {
  return trx<UsageSeriesRow>('usage_series')
    .select('*')
    .where('instance_key', instanceKey)
    .whereNotNull('open_from')
    .orderBy('series_key')
    .forUpdate();
}

/** When instances were released, in ms since 1970, of those that are. */
export async function releaseTimes(
  trx: Knex.Transaction,
  instanceKeys: readonly string[],
): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const keys of keyChunks(instanceKeys)) {
    // Nothing changes an instance after its release (R20).
    const rows: Pick<InstanceRow, 'instance_key' | 'updated_at'>[] = await trx('instances')
      .select('instance_key', 'updated_at')
      .whereIn('instance_key', keys)
      .where('state', 'released');
    for (const row of rows) times.set(row.instance_key, row.updated_at);
  }
  return times;
}

/** The first event of each series that no record holds, in ms since 1970; one look into the index for each. */
export async function firstOpenEvents(
  trx: Knex.Transaction,
  seriesKeys: readonly string[],
): Promise<Map<string, number>> {
  const first = new Map<string, number>();
  for (const keys of keyChunks(seriesKeys)) {
    // Index usage_events_series_key_metering_sn. Grouped, the database would look at every open event.
    const open = trx('usage_events as e')
      .min('e.at')
      .where('e.series_key', trx.ref('s.series_key'))
      .whereNull('e.metering_sn');
    const rows: { series_key: string; at: number | null }[] = await trx('usage_series as s')
      .select('s.series_key', open.as('at'))
      .whereIn('s.series_key', keys);
    for (const { series_key, at } of rows) if (at !== null) first.set(series_key, Number(at));
  }
  return first;
}

/** Times of the records of instances that begin at a time or later. Index usage_records_instance_key_begin_at. */
export async function recordTimesSince(
  trx: Knex.Transaction,
  instanceKeys: readonly string[],
  since: number,
): Promise<RecordTimes[]> {
  const times: RecordTimes[] = [];
  for (const keys of keyChunks(instanceKeys)) {
    const rows: RecordTimes[] = await trx('usage_records')
      .select('instance_key', 'begin_at', 'end_at')
      .whereIn('instance_key', keys)
      .where('begin_at', '>=', since);
    times.push(...rows);
  }
  return times;
}

/** Writes what closing changes of series that are locked. */
export async function saveClosing(trx: Knex.Transaction, rows: readonly UsageSeriesRow[]): Promise<void> {
  const changed = [
    'closed_until',
    'open_from',
    'closing_sn',
    'closing_begin',
    'closing_until',
    'closing_before',
  ];
  for (const chunk of rowChunks(rows))
    await trx('usage_series').insert(chunk).onConflict('series_key').merge(changed);
}

/**
 * Gives events of series whose window is being closed the number of its record, at most `most` of them. The database does
 * it by itself: a window may have a million.
 */
export async function assignEvents(
  trx: Knex.Transaction,
  seriesKeys: readonly string[],
  most: number,
): Promise<void> {
  // What SQLite's index holds is the row's number: the key would have to be looked up in another one.
  const name = trx.client.dialect === 'sqlite3' ? 'rowid' : 'event_key';
  const open = trx('usage_series as s')
    .join('usage_events as e', 'e.series_key', 's.series_key')
    .select({ name: `e.${name}` })
    .whereIn('s.series_key', seriesKeys)
    .whereNull('e.metering_sn')
    .whereRaw('e.at < s.closing_before')
    .limit(most)
    .as('part');
  // Twice nested: MySQL takes neither a limit in `in (...)` nor the updated table straight in it.
  await trx('usage_events')
    .whereIn(name, trx.select('name').from(open))
    .update({
      metering_sn: trx('usage_series')
        .select('closing_sn')
        .where('usage_series.series_key', trx.ref('usage_events.series_key')),
    });
}

/** Sum of the events of the record that is being made, by series, in ten-thousandths. */
export async function closingSums(
  trx: Knex.Transaction,
  seriesKeys: readonly string[],
): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for (const keys of keyChunks(seriesKeys)) {
    const rows: { series_key: string; total: unknown }[] = await trx('usage_series as s')
      .join('usage_events as e', (on) =>
        on.on('e.series_key', 's.series_key').andOn('e.metering_sn', 's.closing_sn'),
      )
      .select('s.series_key')
      .sum({ total: 'e.quantity' })
      .whereIn('s.series_key', keys)
      .groupBy('s.series_key');
    // Servers answer sums as text.
    for (const row of rows) sums.set(row.series_key, Number(row.total));
  }
  return sums;
}

/** Inserts new records with the alerts about them. */
export async function insertRecords(
  trx: Knex.Transaction,
  records: readonly UsageRecordRow[],
  alerts: readonly EventRow[],
): Promise<void> {
  for (const chunk of rowChunks(records)) await trx('usage_records').insert(chunk);
  for (const chunk of rowChunks(alerts)) await trx('events').insert(chunk);
}
