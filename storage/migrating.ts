import type { Knex } from 'knex';
import type { Database } from './database.ts';

const waitSeconds = 30;
// Any number and name that nobody else uses on the same server.
const advisoryLock = 724_366_274;
const namedLock = 'koobridge migration';

/**
 * Runs a migration while no other process can: knex's own lock does not hold while its table is being made, and stays
 * for ever when its holder dies, so the database's locks are taken around it.
 */
export async function migrating<Result>(
  database: Database,
  work: (knex: Knex) => Promise<Result>,
  freeLock: (knex: Knex) => Promise<void>,
): Promise<Result> {
  return database.write.transaction(async (trx) => {
    switch (database.dialect) {
      case 'sqlite':
        return work(trx);
      case 'postgres':
        await trx.raw(`set local lock_timeout = '${waitSeconds}s'`);
        await trx.raw('select pg_advisory_xact_lock(?)', [advisoryLock]);
        return work(trx);
      case 'mysql':
        return whileNamed(trx, async () => {
          // MySQL ends a transaction at each change of a table, so the work goes on beside ours, and knex's lock may
          // be left from a process that died: the named lock says that nobody is at it.
          await freeLock(database.write);
          return work(database.write);
        });
    }
  });
}

async function whileNamed<Result>(trx: Knex, work: () => Promise<Result>): Promise<Result> {
  const rows: { taken: number | null }[] = await trx.select(
    trx.raw('get_lock(?, ?) as taken', [namedLock, waitSeconds]),
  );
  if (rows[0]?.taken !== 1) throw new Error(`another process has been migrating for ${waitSeconds} s`);
  try {
    return await work();
  } finally {
    await trx.select(trx.raw('release_lock(?)', [namedLock]));
  }
}
