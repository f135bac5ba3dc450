import type { SyncedRows, SyncHistoryRow, SyncTable } from './synced-rows.ts';

/** What one command writes of the linked kit. */
export interface SyncedChanges {
  synced?: SyncedChange[];
  /** Marked only while the version is still that one: what changed meanwhile has not been taken over. */
  delivered?: DeliveredMark[];
  /** Inserted. */
  syncHistory?: SyncHistoryRow[];
}

/** A thing's new row, and the version it was decided on: null for a new thing. */
export type SyncedChange = {
  [Table in SyncTable]: { table: Table; row: SyncedRows[Table]; expectedVersion: number | null };
}[SyncTable];

/** Names a version of a thing that the plugin has taken over. */
export interface DeliveredMark {
  table: SyncTable;
  sync_key: string;
  version: number;
}
