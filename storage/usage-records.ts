import type { Knex } from 'knex';
import { keyChunks, rowChunks } from './chunks.ts';
import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { reading } from './reading.ts';
import type { EventRow } from './rows.ts';
import type { StoredUsageRecord } from './usage-lists.ts';
import type { UsageRecordRow, UsageSeriesRow } from './usage-rows.ts';

/** Who takes records to push them, until when they are his; times in ms since 1970. */
export interface RecordClaim {
  owner: string;
  now: number;
  leaseUntil: number;
  /** Most records to take. */
  limit: number;
  /** Those of an endpoint that are due, or those of an instance whether they are due or not. */
  of: { endpoint: string } | { instanceKey: string };
}

/** New values of records. */
export type RecordChange = Partial<
  Pick<
    UsageRecordRow,
    'state' | 'code' | 'reason' | 'attempts' | 'run_at' | 'batch_limit' | 'warned' | 'sent_at'
  >
>;

/** Endpoints with records that are due. Index usage_records_state_run_at. @throws StorageUnavailable */
export async function endpointsWithDueRecords({ read }: Database, now: number): Promise<string[]> {
  return reading(
    read('usage_records')
      .distinct()
      .where('state', 'waiting')
      .where('run_at', '<=', now)
      .where('lease_until', '<=', now)
      .pluck('endpoint'),
  );
}

/**
 * Takes records that wait and that nobody holds, the longest due first; no record goes to two processes. Each says how large
 * a batch it may be in, and no more are taken than all of them allow.
 * @throws StorageUnavailable
 */
export async function claimRecords(
  committer: Committer,
  { owner, now, leaseUntil, limit, of }: RecordClaim,
): Promise<StoredUsageRecord[]> {
  return committer.run(async (trx) => {
    const query = trx<UsageRecordRow>('usage_records')
      .select('*')
      .where('state', 'waiting')
      .where('lease_until', '<=', now)
      .orderBy([{ column: 'run_at' }, { column: 'metering_sn' }])
      .limit(limit);
    // Index usage_records_state_run_at or usage_records_instance_key_begin_at.
    if ('endpoint' in of) query.where('endpoint', of.endpoint).where('run_at', '<=', now);
    else query.where('instance_key', of.instanceKey);
    // On SQLite the transaction itself keeps others out.
    const due: UsageRecordRow[] = await (trx.client.dialect === 'sqlite3'
      ? query
      : query.forUpdate().skipLocked());
    const taken = withinLimits(due);
    const lease = { lease_owner: owner, lease_until: leaseUntil };
    for (const keys of keyChunks(taken.map((row) => row.metering_sn)))
      await trx('usage_records')
        .whereIn('metering_sn', keys)
        .update({ ...lease, fence: trx.raw('fence + 1') });
    const claimed = taken.map((row) => ({ ...row, ...lease, fence: row.fence + 1 }));
    return withSeries(trx, claimed);
  });
}

/** As many from the front as the smallest limit among them allows. */
function withinLimits(rows: UsageRecordRow[]): UsageRecordRow[] {
  let most = Number.POSITIVE_INFINITY;
  const taken: UsageRecordRow[] = [];
  for (const row of rows) {
    most = Math.min(most, row.batch_limit);
    if (taken.length >= most) break;
    taken.push(row);
  }
  return taken;
}

/** Adds what their series know. */
export async function withSeries(knex: Knex, rows: readonly UsageRecordRow[]): Promise<StoredUsageRecord[]> {
  const series = new Map<string, UsageSeriesRow>();
  for (const keys of keyChunks([...new Set(rows.map((row) => row.series_key))])) {
    const found: UsageSeriesRow[] = await knex('usage_series').select('*').whereIn('series_key', keys);
    for (const row of found) series.set(row.series_key, row);
  }
  return rows.map((row) => {
    const { meter = '', package_instance_id = null } = series.get(row.series_key) ?? {};
    return { ...row, meter, package_instance_id };
  });
}

/**
 * Ends a claim: changes the records that are still held and lets go of them, with the alerts about those. Answers which
 * these were; what another process took over meanwhile is its own.
 * @throws StorageUnavailable
 */
export async function settleRecords(
  committer: Committer,
  claimed: readonly UsageRecordRow[],
  change: (row: UsageRecordRow) => RecordChange,
  alertsAbout: (row: UsageRecordRow) => EventRow[],
  now: number,
): Promise<UsageRecordRow[]> {
  const fences = new Map(claimed.map((row) => [row.metering_sn, row.fence]));
  return committer.run(async (trx) => {
    const locked = await lockRecords(trx, [...fences.keys()]);
    const held = locked.filter((row) => row.state === 'waiting' && row.fence === fences.get(row.metering_sn));
    const settled = held.map((row) => ({
      ...row,
      ...change(row),
      lease_owner: null,
      lease_until: 0,
      updated_at: now,
    }));
    await saveRecords(trx, settled);
    for (const chunk of rowChunks(settled.flatMap(alertsAbout))) await trx('events').insert(chunk);
    return settled;
  });
}

/** Locks records, in the order of their keys. */
export async function lockRecords(
  trx: Knex.Transaction,
  meteringSns: readonly string[],
): Promise<UsageRecordRow[]> {
  const rows: UsageRecordRow[] = [];
  for (const keys of keyChunks(meteringSns.toSorted())) {
    const found: UsageRecordRow[] = await trx('usage_records')
      .select('*')
      .whereIn('metering_sn', keys)
      .orderBy('metering_sn')
      .forUpdate();
    rows.push(...found);
  }
  return rows;
}

/** Writes records that are locked. */
export async function saveRecords(trx: Knex.Transaction, rows: readonly UsageRecordRow[]): Promise<void> {
  const changed = [
    'state',
    'code',
    'reason',
    'attempts',
    'run_at',
    'batch_limit',
    'lease_owner',
    'lease_until',
    'fence',
    'warned',
    'sent_at',
    'updated_at',
  ];
  for (const chunk of rowChunks(rows))
    await trx('usage_records').insert(chunk).onConflict('metering_sn').merge(changed);
}

/** Has all records of an endpoint wait that wait already, with the reason. @throws StorageUnavailable */
export async function putOffRecords(
  committer: Committer,
  endpoint: string,
  runAt: number,
  why: Pick<UsageRecordRow, 'code' | 'reason'>,
  now: number,
): Promise<void> {
  await committer.run((trx) =>
    trx('usage_records')
      .where({ endpoint, state: 'waiting' })
      .where('run_at', '<', runAt)
      .where('lease_until', '<=', now)
      .update({ ...why, run_at: runAt, updated_at: now }),
  );
}
