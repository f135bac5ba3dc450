import { rowChunks } from './chunks.ts';
import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { reading } from './reading.ts';
import type { EventRow } from './rows.ts';
import { lockRecords, saveRecords } from './usage-records.ts';
import type { UsageRecordRow } from './usage-rows.ts';

/** Which waiting records have come to a deadline; times in ms since 1970. */
export type Overdue =
  | { endpoint: string; endedBefore: number }
  | { begunBefore: number }
  /** Those whose instance is gone. */
  | { released: true };

const mostAtATime = 500;

/** Endpoints with records that wait. Index usage_records_state_run_at. @throws StorageUnavailable */
export async function endpointsWithWaitingRecords({ read }: Database): Promise<string[]> {
  return reading(read('usage_records').distinct().where('state', 'waiting').pluck('endpoint'));
}

/** Numbers of waiting records that lack a bit of `warned`, 500 at most; of all when it is 0. @throws StorageUnavailable */
export async function overdueRecords({ read }: Database, overdue: Overdue, bit: number): Promise<string[]> {
  // Index usage_records_state_run_at: what waits is little, or all of it matters.
  const query = read('usage_records as r').where('r.state', 'waiting').limit(mostAtATime);
  if (bit > 0) query.whereRaw('(r.warned & ?) = 0', [bit]);
  if ('endedBefore' in overdue)
    query.where('r.endpoint', overdue.endpoint).where('r.end_at', '<', overdue.endedBefore);
  else if ('begunBefore' in overdue) query.where('r.begin_at', '<', overdue.begunBefore);
  else query.join('instances as i', 'i.instance_key', 'r.instance_key').where('i.state', 'released');
  return reading(query.pluck('r.metering_sn'));
}

/**
 * Changes records that still wait and still lack the bit, where `change` wants it, and inserts the alerts about them, in one transaction; of two
 * processes one does it. Answers the changed rows.
 * @throws StorageUnavailable
 */
export async function warnRecords(
  committer: Committer,
  meteringSns: readonly string[],
  bit: number,
  change: (row: UsageRecordRow) => { row: UsageRecordRow; alert: EventRow } | null,
): Promise<UsageRecordRow[]> {
  return committer.run(async (trx) => {
    const locked = await lockRecords(trx, meteringSns);
    const changes = locked
      .filter((row) => row.state === 'waiting' && (row.warned & bit) === 0)
      .flatMap((row) => change(row) ?? []);
    await saveRecords(
      trx,
      changes.map(({ row }) => row),
    );
    for (const chunk of rowChunks(changes.map(({ alert }) => alert))) await trx('events').insert(chunk);
    return changes.map(({ row }) => row);
  });
}
