import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database as Connection } from 'better-sqlite3';
import knex, { type Knex } from 'knex';
import { type Pools, poolBasics } from './pools.ts';
import { lockWaitMs, SqliteClient } from './sqlite-client.ts';
import type { StorageLog } from './storage-log.ts';

const shared = [
  'journal_mode = WAL',
  `busy_timeout = ${lockWaitMs}`,
  'foreign_keys = ON',
  // A statement of many rows keeps a journal of its own; on disk it costs a third of all time.
  'temp_store = MEMORY',
];
const writing = [
  // An answered order survives power loss.
  'synchronous = FULL',
  // Checkpoints are the checkpointer's; this is the net under it, in pages (80 MB).
  'wal_autocheckpoint = 20000',
  'journal_size_limit = 67108864',
];
const reading = ['query_only = ON'];

/** Opens a SQLite file, made with its folder when it is not there: one connection that writes, others that read beside it. */
export function openSqlite(file: string, log: StorageLog | undefined): Pools {
  mkdirSync(dirname(file), { recursive: true });
  return {
    write: pool(file, [...shared, ...writing], 1, log),
    read: pool(file, [...shared, ...reading], 2, log),
  };
}

function pool(file: string, pragmas: string[], max: number, log: StorageLog | undefined): Knex {
  return knex({
    ...poolBasics(log),
    client: SqliteClient,
    connection: { filename: file },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max,
      afterCreate(connection: Connection, done: (error: unknown, connection: Connection) => void) {
        try {
          for (const pragma of pragmas) connection.pragma(pragma);
          done(null, connection);
        } catch (error) {
          done(error, connection);
        }
      },
    },
  });
}
