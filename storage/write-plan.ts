import type { Knex } from 'knex';
import type { Plan } from './change-plan.ts';
import { Conflict } from './changes.ts';
import { keyChunks, rowChunks } from './chunks.ts';
import { failureOf, reasonOf } from './database-error.ts';
import type { OrderRow } from './rows.ts';

/**
 * Writes a plan, one statement for each table.
 * @throws Conflict when another process took a key since the facts were read, which only servers can let happen.
 */
export async function writePlan(trx: Knex.Transaction, plan: Plan): Promise<void> {
  await writeOrders(trx, plan.orders);
  await insert(trx, 'instances', plan.newInstances, 'instance');
  await overwrite(trx, 'instances', 'instance_key', plan.changedInstances);
  await insert(trx, 'ledger', plan.ledger, 'ledger');
  await insert(trx, 'nonces', plan.nonces, 'nonce');
  await insert(trx, 'jobs', plan.newJobs, 'job');
  await overwrite(trx, 'jobs', 'job_id', plan.changedJobs);
  for (const ids of keyChunks(plan.endedJobs)) await trx('jobs').whereIn('job_id', ids).delete();
  await insert(trx, 'events', plan.events, 'row');
  await insert(trx, 'calls', plan.calls, 'row');
}

/** How many rows a plan writes. */
export function rowsOf(plan: Plan): number {
  const { fates, ...rows } = plan;
  return Object.values(rows).reduce((sum, list) => sum + list.length, 0);
}

async function insert(
  trx: Knex.Transaction,
  table: string,
  rows: object[],
  on: Conflict['on'],
): Promise<void> {
  for (const chunk of rowChunks(rows)) {
    try {
      await trx(table).insert(chunk);
    } catch (error) {
      if (failureOf(error) !== 'taken') throw error;
      reasonOf(error);
      throw new Conflict(on, error);
    }
  }
}

/** The rows are there and locked, so this only ever updates: an upsert is the one statement that updates many rows. */
async function overwrite(trx: Knex.Transaction, table: string, key: string, rows: object[]): Promise<void> {
  for (const chunk of rowChunks(rows)) await trx(table).insert(chunk).onConflict(key).merge();
}

/** What was told once is not forgotten because somebody who did not know it writes the order again. */
async function writeOrders(trx: Knex.Transaction, rows: OrderRow[]): Promise<void> {
  const mysql = trx.client.dialect === 'mysql';
  const given = (column: string) => (mysql ? `values(${column})` : `excluded.${column}`);
  const newest = (column: string) => trx.raw(given(column));
  const known = (column: string) => trx.raw(`coalesce(${given(column)}, orders.${column})`);
  for (const chunk of rowChunks(rows)) {
    await trx('orders')
      .insert(chunk)
      .onConflict('order_key')
      .merge({
        order_type: known('order_type'),
        placed_at: known('placed_at'),
        details: known('details'),
        updated_at: newest('updated_at'),
      });
  }
}
