import type { Database } from 'better-sqlite3';
import type { JobRow } from '../../storage/rows.ts';

/** One row of a table. */
export interface TemplateRow {
  table: string;
  row: Record<string, unknown>;
}

/** What a creation writes, in the order it is written. */
const tables = ['nonces', 'orders', 'instances', 'jobs', 'ledger', 'events', 'calls'];

/** Makes the tables and indexes of one database in another. */
export function copyTables(from: Database, to: Database): void {
  const parts = from
    .prepare<[], { sql: string }>(
      "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type desc",
    )
    .all();
  for (const { sql } of parts) to.exec(sql);
}

/**
 * The rows a server wrote for the one creation in its database, so that the base line writes the same bytes.
 * @throws Error when the database holds something else.
 */
export function templateRows(database: Database): TemplateRow[] {
  return tables.flatMap((table) => {
    if (table === 'jobs') return [{ table, row: { ...finishedJob } }];
    const rows = database.prepare<[], Record<string, unknown>>(`select * from ${table}`).all();
    if (rows.length === 0) throw new Error(`the creation left no row in ${table}`);
    return rows.map(({ seq, ...row }) => ({ table, row }));
  });
}

/** A job ends with its creation, so none is left to copy; the payload is as long as a sealed one. */
const finishedJob: JobRow = {
  job_id: '',
  kind: 'create',
  instance_key: '',
  payload: 'x'.repeat(640),
  attempts: 0,
  run_at: Date.now(),
  lease_owner: 'host:1:00000000-0000-4000-8000-000000000000',
  lease_until: Date.now(),
  fence: 1,
  last_error: null,
  created_at: Date.now(),
};
