import knex, { type Knex } from 'knex';
import { loadDriver } from './load-driver.ts';
import { type Pools, poolBasics } from './pools.ts';
import type { StorageLog } from './storage-log.ts';

interface Connection {
  query(sql: string, done: (error: unknown) => void): void;
}

const session = [
  // With the default level a look-up of a missing key locks the gap, and two groups that insert there would deadlock.
  'set session transaction isolation level read committed',
  // A call has 4 s for everything, so it must not wait for another's lock any longer than on SQLite.
  'set session innodb_lock_wait_timeout = 2',
  // A value that is too long is an error, never cut.
  "set session sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'",
];

/** Opens a MySQL or MariaDB database. @throws Error when the package `mysql2` is not installed. */
export function openMysql(url: string, log: StorageLog | undefined): Pools {
  loadDriver('mysql2', 'MySQL or MariaDB');
  return { write: pool(url, 4, log), read: pool(url, 8, log) };
}

/** @throws Error when the server cannot let several processes take jobs beside each other. */
export function assertMysqlVersion(version: string, shown: string): void {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const found = Number(major) * 100 + Number(minor);
  const [needed, name] = /mariadb/i.test(version) ? [1006, 'MariaDB 10.6'] : [800, 'MySQL 8.0'];
  if (found >= needed) return;
  throw new Error(
    `the database at ${shown} is version ${version}; ${name} or newer is needed (SKIP LOCKED): upgrade the server`,
  );
}

function pool(url: string, max: number, log: StorageLog | undefined): Knex {
  return knex({
    ...poolBasics(log),
    client: 'mysql2',
    connection: { uri: url, charset: 'utf8mb4', connectTimeout: 5_000 },
    pool: {
      min: 0,
      max,
      afterCreate(connection: Connection, done: (error: unknown, connection: Connection) => void) {
        const [first = '', ...rest] = session;
        const next = (sql: string, left: string[]): void =>
          connection.query(sql, (error) => {
            const [following, ...others] = left;
            if (error || following === undefined) done(error, connection);
            else next(following, others);
          });
        next(first, rest);
      },
    },
  });
}
