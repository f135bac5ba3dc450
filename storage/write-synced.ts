import type { Knex } from 'knex';
import { keyChunks } from './chunks.ts';
import type { DeliveredMark, SyncedChange } from './synced-changes.ts';
import { type SyncedRows, type SyncTable, syncTables } from './synced-rows.ts';

/** The rows of a table among changes, in the order of their keys. */
export function rowsIn<Table extends SyncTable>(changes: SyncedChange[], table: Table): SyncedRows[Table][] {
  const rows = changes.filter((change) => change.table === table).map(({ row }) => row);
  return rows as unknown as SyncedRows[Table][];
}

/** The tables that changes are about. */
export function tablesOf(changes: readonly { table: SyncTable }[]): SyncTable[] {
  const named = new Set(changes.map(({ table }) => table));
  return syncTables.filter((table) => named.has(table));
}

/** Marks what plugins took over, one statement for all things that are in the same version. */
export async function writeMarks(trx: Knex.Transaction, marks: DeliveredMark[]): Promise<void> {
  for (const table of tablesOf(marks)) {
    const keysByVersion = new Map<number, string[]>();
    for (const { table: its, sync_key, version } of marks) {
      if (its !== table) continue;
      const keys = keysByVersion.get(version);
      if (keys) keys.push(sync_key);
      else keysByVersion.set(version, [sync_key]);
    }
    for (const [version, keys] of keysByVersion) {
      for (const chunk of keyChunks(keys.sort()))
        await trx(table).whereIn('sync_key', chunk).where('version', version).update({ delivered: 1 });
    }
  }
}
