import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database as Connection, Statement } from 'better-sqlite3';
import type { Knex } from 'knex';

interface Query {
  sql: string;
  bindings?: readonly unknown[];
  response?: unknown;
  context?: { lastID: number | bigint; changes: number };
}

type Client = Knex.Client & { _query(connection: Connection, query: Query): Promise<Query> };
type ClientClass = Pick<typeof Knex.Client, keyof typeof Knex.Client> & (new (config: Knex.Config) => Client);

// knex publishes no types for its dialects.
const KnexClient: ClientClass = createRequire(import.meta.url)('knex/lib/dialects/better-sqlite3/index.js');

/** How long a statement or a transaction waits for another process's lock. */
export const lockWaitMs = 2_000;
const lockRetryMs = 5;
const mostPrepared = 200;
const longestPrepared = 8_192;

// By connection and not in the client: knex makes a bare client, without a constructor, for each transaction.
const preparedOf = new WeakMap<Connection, Map<string, Statement<unknown[]>>>();

/**
 * knex's better-sqlite3 client with some differences. Short statements stay prepared, because preparing them costs as much
 * as running them. A transaction takes the write lock when it begins, so that what it reads cannot go stale before it
 * writes; and it waits for the lock without holding up the event loop.
 */
export class SqliteClient extends KnexClient {
  override async _query(connection: Connection, query: Query): Promise<Query> {
    if (query.sql === 'BEGIN;') return beginImmediate(connection, query);
    // A full disk ends the transaction by itself; that there is none any more would hide what happened.
    if (query.sql === 'ROLLBACK' && !connection.inTransaction) return query;
    if (isData.test(query.sql)) return run(connection, query);
    return super._query(connection, query);
  }
}

// Statements about the schema and the connection are rare, and some may run only once.
const isData = /^\s*(insert|select|update|delete|commit|rollback)\b/i;

async function beginImmediate(connection: Connection, query: Query): Promise<Query> {
  // A commit that failed leaves its transaction open, and knex does not end it.
  if (connection.inTransaction) connection.exec('ROLLBACK');
  const giveUpAt = performance.now() + lockWaitMs;
  for (;;) {
    // SQLite's own waiting would hold up the whole process, so it is off for this one statement.
    connection.pragma('busy_timeout = 0');
    try {
      return run(connection, { ...query, sql: 'BEGIN IMMEDIATE' });
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
    } finally {
      connection.pragma(`busy_timeout = ${lockWaitMs}`);
    }
    await pause(lockRetryMs);
  }
}

function run(connection: Connection, query: Query): Query {
  const statement = prepare(connection, query.sql);
  const bindings = (query.bindings ?? []).map(storable);
  if (statement.reader) {
    query.response = statement.all(bindings);
    return query;
  }
  const result = statement.run(bindings);
  query.response = result;
  query.context = { lastID: result.lastInsertRowid, changes: result.changes };
  return query;
}

function prepare(connection: Connection, sql: string): Statement<unknown[]> {
  if (sql.length > longestPrepared) return connection.prepare<unknown[]>(sql);
  const prepared = preparedOf.get(connection) ?? new Map<string, Statement<unknown[]>>();
  preparedOf.set(connection, prepared);
  const statement = prepared.get(sql) ?? connection.prepare<unknown[]>(sql);
  // Set anew, so that the first of the map is the one that was not used for the longest time.
  prepared.delete(sql);
  prepared.set(sql, statement);
  const oldest = prepared.keys().next().value;
  if (prepared.size > mostPrepared && oldest !== undefined) prepared.delete(oldest);
  return statement;
}

/** knex itself writes a date into its table of migrations. */
function storable(value: unknown): unknown {
  return value instanceof Date ? value.valueOf() : value;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
