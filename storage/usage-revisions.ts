import { rowChunks } from './chunks.ts';
import type { Committer } from './committer.ts';
import type { EventRow } from './rows.ts';
import type { StoredUsageRecord } from './usage-lists.ts';
import { lockRecords, saveRecords, withSeries } from './usage-records.ts';
import type { UsageRecordRow } from './usage-rows.ts';

/**
 * Changes one record as `change` decides, with the alerts about it; null when there is no such record.
 * @throws StorageUnavailable, or what `change` throws: nothing is changed then
 */
export async function changeRecord(
  committer: Committer,
  meteringSn: string,
  change: (row: UsageRecordRow) => { row: UsageRecordRow; alerts: EventRow[] },
): Promise<{ record: StoredUsageRecord; alerts: EventRow[] } | null> {
  return committer.run(async (trx) => {
    const [locked] = await lockRecords(trx, [meteringSn]);
    if (!locked) return null;
    const { row, alerts } = change(locked);
    await saveRecords(trx, [row]);
    for (const chunk of rowChunks(alerts)) await trx('events').insert(chunk);
    const [record] = await withSeries(trx, [row]);
    return record ? { record, alerts } : null;
  });
}

/**
 * Puts a new record beside one that it replaces; answers the new one, null when there is no such record.
 * @throws StorageUnavailable, or what `replace` throws: nothing is changed then
 */
export async function replaceRecord(
  committer: Committer,
  meteringSn: string,
  replace: (row: UsageRecordRow) => { old: UsageRecordRow; next: UsageRecordRow },
): Promise<StoredUsageRecord | null> {
  return committer.run(async (trx) => {
    const [locked] = await lockRecords(trx, [meteringSn]);
    if (!locked) return null;
    const { old, next } = replace(locked);
    await saveRecords(trx, [old]);
    await trx('usage_records').insert(next);
    const [record] = await withSeries(trx, [next]);
    return record ?? null;
  });
}
