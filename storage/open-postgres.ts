import knex, { type Knex } from 'knex';
import { loadDriver } from './load-driver.ts';
import { type Pools, poolBasics } from './pools.ts';
import type { StorageLog } from './storage-log.ts';

interface Driver {
  types: { getTypeParser(oid: number, format?: string): (value: string) => unknown };
}

interface Connection {
  query(sql: string, done: (error: unknown) => void): void;
}

const int8 = 20;

// A call has 4 s for everything, so it must not wait for another's lock any longer than on SQLite. And whatever the
// server's default is: an answered order survives power loss.
const session = `
  set lock_timeout = '2s';
  select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`;

/** Opens a PostgreSQL database. @throws Error when the package `pg` is not installed. */
export function openPostgres(url: string, log: StorageLog | undefined): Pools {
  const driver = loadDriver<Driver>('pg', 'PostgreSQL');
  return { write: pool(driver, url, 4, log), read: pool(driver, url, 8, log) };
}

function pool(driver: Driver, url: string, max: number, log: StorageLog | undefined): Knex {
  const { types } = driver;
  return knex({
    ...poolBasics(log),
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: 'koobridge',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      // Our bigints are times and counters, exact as numbers. Set here, since the driver's global table is not ours.
      types: {
        getTypeParser: (oid: number, format?: string) =>
          oid === int8 ? Number : types.getTypeParser(oid, format),
      },
    },
    pool: {
      min: 0,
      max,
      afterCreate(connection: Connection, done: (error: unknown, connection: Connection) => void) {
        connection.query(session, (error) => done(error, connection));
      },
    },
  });
}
