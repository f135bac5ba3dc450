import { InvalidRow } from './invalid-row.ts';
import { StorageUnavailable } from './storage-unavailable.ts';

/**
 * What a driver's error means: a key that is taken, values that do not fit, two transactions in each other's way (the
 * database chose ours to give way: do it again), a database that does not work, or nothing a driver says.
 */
export type Failure = 'taken' | 'invalid' | 'in-the-way' | 'unavailable' | 'foreign';

interface DriverError extends Error {
  code?: unknown;
  errno?: unknown;
  severity?: unknown;
  sql?: unknown;
  fatal?: unknown;
}

/** Sorts an error of any of the three drivers, or of knex's pool. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'foreign';
  const { code, errno, severity } = error as DriverError;
  if (typeof code === 'string' && code.startsWith('SQLITE_')) return ofSqlite(code);
  if (typeof code === 'string' && typeof severity === 'string') return ofPostgres(code);
  if (typeof errno === 'number' && errno > 0) return ofMysql(errno);
  if (error instanceof TypeError || error instanceof RangeError) return ofBinding(error);
  return isConnectionError(error) ? 'unavailable' : 'foreign';
}

/** The error a caller gets; `foreign` ones stay as they are. */
export function storageError(error: unknown): unknown {
  const failure = failureOf(error);
  if (failure === 'foreign') return error;
  const reason = reasonOf(error);
  if (failure === 'taken' || failure === 'invalid')
    return new InvalidRow(`the database refused a row: ${reason}`, error);
  return new StorageUnavailable(`the database is not available: ${reason}`, error);
}

/**
 * What the driver said. knex puts the statement before it, pages long for a group, and mysql2 keeps the statement with
 * all its values beside it: neither may reach a log, so both are taken out of the error itself.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const start = error.message.lastIndexOf(' - ');
  if (start >= 0) error.message = error.message.slice(start + 3);
  delete (error as DriverError).sql;
  return error.message;
}

function ofSqlite(code: string): Failure {
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE') return 'taken';
  if (/^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code)) return 'invalid';
  return 'unavailable';
}

function ofPostgres(code: string): Failure {
  if (code === '23505') return 'taken';
  if (code === '40001' || code === '40P01') return 'in-the-way';
  // Classes: 22 data exception, 23 integrity constraint violation, 54 program limit exceeded.
  return /^(22|23|54)/.test(code) ? 'invalid' : 'unavailable';
}

// Of MySQL and MariaDB: null, out of range, truncated, wrong value, no default, too long, check, wrong characters.
const mysqlInvalid = new Set([1048, 1264, 1265, 1292, 1364, 1366, 1406, 3819, 3988, 4025]);

function ofMysql(errno: number): Failure {
  if (errno === 1062) return 'taken';
  // Deadlock; on MariaDB also "record has changed since last read".
  if (errno === 1213 || errno === 1020) return 'in-the-way';
  return mysqlInvalid.has(errno) ? 'invalid' : 'unavailable';
}

/** What better-sqlite3 says of a value it cannot store. */
function ofBinding(error: Error): Failure {
  return error.message.includes('SQLite3 can only bind') ? 'invalid' : 'foreign';
}

/** Broken connections have a code of the network, or none: then only their words tell. */
function isConnectionError(error: Error): boolean {
  const { code, fatal } = error as DriverError;
  if (fatal === true || (typeof code === 'string' && /^(E[A-Z]+|PROTOCOL_\w+|POOL_\w+)$/.test(code)))
    return true;
  if (error.name === 'KnexTimeoutError' || error.name === 'AggregateError') return true;
  return /connection|timeout|aborted|not queryable|unable to acquire|database is not open/i.test(
    error.message,
  );
}
