import type { Knex } from 'knex';
import type { Plan } from './change-plan.ts';
import { Conflict } from './changes.ts';
import { keyChunks, rowChunks } from './chunks.ts';
import { failureOf, reasonOf } from './database-error.ts';
import type { OrderRow, OutboxRow } from './rows.ts';
import { rowsIn, tablesOf, writeMarks } from './write-synced.ts';

/**
 * Writes a plan, one statement for each table.
 * @throws Conflict when another process took a key since the facts were read, which only servers can let happen.
 */
export async function writePlan(trx: Knex.Transaction, plan: Plan): Promise<void> {
  await writeOrders(trx, plan.orders);
  await insert(trx, 'instances', plan.newInstances, 'instance');
  await overwrite(trx, 'instances', 'instance_key', plan.changedInstances);
  await insert(trx, 'jobs', plan.newJobs, 'job');
  await assertUnremembered(trx, plan.unremembered);
  await insert(trx, 'ledger', plan.ledger, 'ledger');
  await insert(trx, 'nonces', plan.nonces, 'nonce');
  await overwrite(trx, 'jobs', 'job_id', plan.changedJobs);
  for (const ids of keyChunks(plan.endedJobs)) await trx('jobs').whereIn('job_id', ids).delete();
  await overwrite(trx, 'plugin_values', 'value_key', plan.pluginValues);
  for (const keys of keyChunks(plan.pluginValuesGone))
    await trx('plugin_values').whereIn('value_key', keys).delete();
  // First, since these are marks on what the group has not touched: what it makes new has its own.
  await writeMarks(trx, plan.delivered);
  for (const table of tablesOf(plan.newSynced))
    await insert(trx, table, rowsIn(plan.newSynced, table), 'synced');
  for (const table of tablesOf(plan.changedSynced))
    await overwrite(trx, table, 'sync_key', rowsIn(plan.changedSynced, table));
  await insert(trx, 'sync_history', plan.syncHistory, 'row');
  await insert(trx, 'license_codes', plan.newLicenseCodes, 'license-code');
  await overwrite(trx, 'license_codes', 'code_key', plan.changedLicenseCodes);
  await insert(trx, 'license_clients', plan.licenseClients, 'license-client');
  await insert(trx, 'events', plan.events, 'row');
  await insertFirst(trx, 'calls', 'call_id', plan.calls);
  await insertFirst(trx, 'licenses', 'license_key', plan.licenses);
  for (const ids of keyChunks(plan.endedMessages)) await trx('outbox').whereIn('message_id', ids).delete();
  await overwrite(trx, 'outbox', 'message_id', plan.changedMessages.map(withoutSeq));
  await insertFirst(trx, 'outbox', 'message_id', plan.newMessages.map(withoutSeq));
}

/** How many rows a plan writes. */
export function rowsOf(plan: Plan): number {
  const { fates, unremembered, ...rows } = plan;
  return Object.values(rows).reduce((sum, list) => sum + list.length, 0);
}

/**
 * On servers another process may have taken up, ended and remembered the work between our look and our job, which is
 * ours alone only now. Before the group's own ledger rows, which are no sign of that. SQLite lets nobody in between.
 */
async function assertUnremembered(trx: Knex.Transaction, keys: string[]): Promise<void> {
  if (trx.client.dialect === 'sqlite3') return;
  for (const chunk of keyChunks(keys)) {
    const taken: unknown[] = await trx('ledger')
      .select('ledger_key')
      .whereIn('ledger_key', chunk)
      .forUpdate();
    if (taken.length > 0) throw new Conflict('ledger');
  }
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

/** Of instances, jobs and messages the rows are there and locked: an upsert is the one statement that updates many rows. */
async function overwrite(trx: Knex.Transaction, table: string, key: string, rows: object[]): Promise<void> {
  for (const chunk of rowChunks(rows)) await trx(table).insert(chunk).onConflict(key).merge();
}

/** The place of a message in the order is given by the database, once. */
function withoutSeq({ seq, ...row }: OutboxRow): Omit<OutboxRow, 'seq'> {
  return row;
}

/** Of two rows of one key the first stays. MySQL's `insert ignore` would ignore values that do not fit as well. */
async function insertFirst(trx: Knex.Transaction, table: string, key: string, rows: object[]): Promise<void> {
  for (const chunk of rowChunks(rows)) {
    const insertion = trx(table).insert(chunk).onConflict(key);
    await (trx.client.dialect === 'mysql' ? insertion.merge([key]) : insertion.ignore());
  }
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
