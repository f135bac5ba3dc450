import type { Knex } from 'knex';
import type { Database } from './database.ts';
import { failureOf } from './database-error.ts';

/** Whether a commit waits for the disk. What is relaxed may be lost in a power cut, never half-written. */
export type Durability = 'durable' | 'relaxed';

/** Runs transactions on the write pool. */
export interface Transactions {
  /** Runs `work` in a transaction, again when the database chose it to end a deadlock. */
  run<Result>(durability: Durability, work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result>;
}

const mostTries = 4;

/** Transactions with the durability that each asks for. They must be run one after the other. */
export function createTransactions(database: Database): Transactions {
  const { dialect, write } = database;
  let synchronous: 'FULL' | 'NORMAL' = 'FULL';

  /** On SQLite a setting of the connection, which cannot be changed inside a transaction. */
  async function prepare(durability: Durability): Promise<void> {
    if (dialect !== 'sqlite') return;
    const wanted = durability === 'durable' ? 'FULL' : 'NORMAL';
    if (synchronous === wanted) return;
    await write.raw(`PRAGMA synchronous = ${wanted}`);
    synchronous = wanted;
  }

  return {
    async run(durability, work) {
      await prepare(durability);
      for (let tries = 1; ; tries++) {
        try {
          return await write.transaction(async (trx) => {
            if (dialect === 'postgres' && durability === 'relaxed')
              await trx.raw('set local synchronous_commit = off');
            return work(trx);
          });
        } catch (error) {
          if (failureOf(error) !== 'in-the-way' || tries === mostTries) throw error;
        }
      }
    },
  };
}
