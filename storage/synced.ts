import type { Knex } from 'knex';
import { keyChunks } from './chunks.ts';
import { reading } from './reading.ts';
import type { DepartmentRow, SyncedRows, SyncTable } from './synced-rows.ts';

/** Reads what enterprises of the linked kit told. Everything throws StorageUnavailable. */
export interface Synced {
  /** By their keys; those that are not there are left out. */
  synced<Table extends SyncTable>(table: Table, keys: readonly string[]): Promise<SyncedRows[Table][]>;
  /** Every department of an enterprise, removed ones too. */
  departmentsOf(tenantKey: string): Promise<DepartmentRow[]>;
}

/** The synchronised things of a database. */
export function createSynced(read: Knex): Synced {
  return {
    async synced<Table extends SyncTable>(table: Table, keys: readonly string[]) {
      const chunks = keyChunks(keys).map((chunk) =>
        reading<SyncedRows[Table][]>(read(table).select('*').whereIn('sync_key', chunk)),
      );
      return (await Promise.all(chunks)).flat();
    },
    // Index departments_tenant_key.
    departmentsOf: (tenantKey) =>
      reading<DepartmentRow[]>(
        read('departments').select('*').where('tenant_key', tenantKey).orderBy('code'),
      ),
  };
}
