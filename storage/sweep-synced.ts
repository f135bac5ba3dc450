import type { Knex } from 'knex';
import type { SyncTable } from './synced-rows.ts';

/**
 * Deletes some things of the linked kit that the sandbox left. The literal `sandbox = 1` lets the database use its index
 * of sandbox rows alone: tenants_sandbox, applications_sandbox, tenant_users_sandbox, departments_sandbox.
 * @returns how many
 */
export async function sweepSynced(
  trx: Knex.Transaction,
  table: SyncTable,
  before: number,
  most: number,
): Promise<number> {
  const old: string[] = await trx(table)
    .whereRaw('sandbox = 1')
    .where('updated_at', '<', before)
    .limit(most)
    .pluck('sync_key');
  if (old.length > 0) await trx(table).whereIn('sync_key', old).delete();
  return old.length;
}

/** The same for their history. Index sync_history_sandbox. */
export async function sweepSyncHistory(trx: Knex.Transaction, before: number, most: number): Promise<number> {
  const old: number[] = await trx('sync_history')
    .whereRaw('sandbox = 1')
    .where('at', '<', before)
    .limit(most)
    .pluck('seq');
  if (old.length > 0) await trx('sync_history').whereIn('seq', old).delete();
  return old.length;
}

/** Deletes some sandbox orders that have no instance to go with, and what was noted of them. Index orders_sandbox. */
export async function sweepNotedOrders(trx: Knex.Transaction, before: number, most: number): Promise<number> {
  const old: string[] = await trx('orders')
    .whereRaw('orders.sandbox = 1')
    .where('orders.updated_at', '<', before)
    // Index instances_order_id.
    .whereNotExists((query) => {
      query
        .select('instance_key')
        .from('instances')
        .whereRaw('instances.order_id = orders.order_id')
        .whereRaw('instances.order_key = orders.order_key');
    })
    .limit(most)
    .pluck('order_key');
  if (old.length === 0) return 0;
  // Index ledger_sandbox.
  await trx('ledger').whereRaw('sandbox = 1').whereIn('instance_key', old).delete();
  await trx('orders').whereRaw('sandbox = 1').whereIn('order_key', old).delete();
  return old.length;
}
