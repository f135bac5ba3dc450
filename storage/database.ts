import { dirname } from 'node:path';
import type { Knex } from 'knex';
import { type Checkpointer, createCheckpointer } from './checkpointer.ts';
import { reasonOf } from './database-error.ts';
import { type DatabaseAddress, parseDatabaseUrl } from './database-url.ts';
import { assertMysqlVersion, openMysql } from './open-mysql.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Pools } from './pools.ts';
import type { StorageLog } from './storage-log.ts';

/** An open database. */
export interface Database {
  dialect: 'sqlite' | 'postgres' | 'mysql';
  /** For the committer, which lets one transaction go after the other; on SQLite a single connection. */
  write: Knex;
  /** For reading, beside what is being written. */
  read: Knex;
  /** The folder of a SQLite file; null for a server. */
  folder: string | null;
  /** Of SQLite only. */
  checkpointer: Checkpointer | null;
  close(): Promise<void>;
  /** The address without the password. */
  describe(): string;
}

/** What is needed to open a database. */
export interface DatabaseOptions {
  /** `sqlite:./data/koobridge.db`, `postgres://...` or `mysql://...`. */
  url: string;
  log?: StorageLog;
}

/**
 * Opens the database and makes sure that it answers.
 * @throws Error that says what is wrong with the address, the driver or the database, and what to do.
 */
export async function openDatabase({ url, log }: DatabaseOptions): Promise<Database> {
  const address = parseDatabaseUrl(url);
  const pools = openPools(address, log);
  try {
    await assertAnswers(address, pools);
  } catch (error) {
    await closePools(pools);
    throw error;
  }
  const checkpointer =
    address.dialect === 'sqlite' ? createCheckpointer(pools.write, address.file, log) : null;
  return {
    dialect: address.dialect,
    ...pools,
    folder: address.dialect === 'sqlite' ? dirname(address.file) : null,
    checkpointer,
    async close() {
      await checkpointer?.close();
      await closePools(pools);
    },
    describe: () => address.shown,
  };
}

function openPools(address: DatabaseAddress, log: StorageLog | undefined): Pools {
  switch (address.dialect) {
    case 'sqlite':
      return openSqlite(address.file, log);
    case 'postgres':
      return openPostgres(address.url, log);
    case 'mysql':
      return openMysql(address.url, log);
  }
}

async function assertAnswers(address: DatabaseAddress, { write, read }: Pools): Promise<void> {
  try {
    await Promise.all([write.raw('select 1'), read.raw('select 1')]);
  } catch (error) {
    const hint =
      address.dialect === 'sqlite'
        ? 'check that the folder can be written by this user and that the file is a SQLite database'
        : 'check that the server runs, and user, password, host and name in the address';
    throw new Error(`cannot open the database ${address.shown}: ${reasonOf(error)}; ${hint}`, {
      cause: error,
    });
  }
  if (address.dialect !== 'mysql') return;
  const rows: { version: string }[] = await read.select(read.raw('version() as version'));
  assertMysqlVersion(rows[0]?.version ?? '', address.shown);
}

/** Readers first: the last connection that closes folds SQLite's log into the file. */
async function closePools({ write, read }: Pools): Promise<void> {
  await read.destroy();
  await write.destroy();
}
