import type { Knex } from 'knex';
import { keyChunks } from './chunks.ts';
import type { SyncedChange } from './synced-changes.ts';
import { rowsIn, tablesOf } from './write-synced.ts';

/** The versions that stand in the database, by key; locked until the end of the transaction, in the order of their keys. */
export async function syncedVersions(
  trx: Knex.Transaction,
  changes: SyncedChange[],
): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  for (const table of tablesOf(changes)) {
    const wanted = [...new Set(rowsIn(changes, table).map((row) => row.sync_key))].sort();
    for (const keys of keyChunks(wanted)) {
      const rows: { sync_key: string; version: number }[] = await trx(table)
        .select('sync_key', 'version')
        .whereIn('sync_key', keys)
        .orderBy('sync_key')
        .forUpdate();
      for (const row of rows) versions.set(row.sync_key, row.version);
    }
  }
  return versions;
}
