import type { Knex } from 'knex';
import type { Committer } from './committer.ts';
import type { InstanceRow } from './rows.ts';
import { sweepLicenseCodes } from './sweep-license-codes.ts';
import { sweepNotedOrders, sweepSynced, sweepSyncHistory } from './sweep-synced.ts';
import { syncTables } from './synced-rows.ts';

/** How much was swept. */
export interface Swept {
  instances: number;
  pluginValues: number;
  /** Enterprises, applications, accounts and departments of the linked kit. */
  synced: number;
  /** Orders that no instance was made of. */
  notedOrders: number;
  /** Authorization codes. */
  licenseCodes: number;
}

const mostAtATime = 200;

/**
 * Deletes what the sandbox left (R18): instances that nothing has changed since `before` (ms since 1970), with their
 * orders, ledger entries, events, jobs and usage, and of that age plugin values, noted orders and what the linked kit told. A
 * part at a time, since calls are waiting to be written meanwhile.
 * @throws StorageUnavailable
 */
export async function sweepSandbox(committer: Committer, before: number): Promise<Swept> {
  const swept = {
    instances: await repeat(() => committer.run((trx) => sweepInstances(trx, before))),
    pluginValues: await repeat(() => committer.run((trx) => sweepPluginValues(trx, before))),
    notedOrders: await repeat(() => committer.run((trx) => sweepNotedOrders(trx, before, mostAtATime))),
    licenseCodes: await repeat(() => committer.run((trx) => sweepLicenseCodes(trx, before, mostAtATime))),
    synced: 0,
  };
  for (const table of syncTables)
    swept.synced += await repeat(() => committer.run((trx) => sweepSynced(trx, table, before, mostAtATime)));
  await repeat(() => committer.run((trx) => sweepSyncHistory(trx, before, mostAtATime)));
  return swept;
}

async function repeat(sweep: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await sweep();
    total += count;
    if (count < mostAtATime) return total;
  }
}

/** The literal `sandbox = 1` in every statement here is what lets the database use its index of sandbox rows alone. */
async function sweepInstances(trx: Knex.Transaction, before: number): Promise<number> {
  // Index instances_sandbox.
  const old: Pick<InstanceRow, 'instance_key' | 'order_key' | 'order_id'>[] = await trx('instances')
    .select('instance_key', 'order_key', 'order_id')
    .whereRaw('sandbox = 1')
    .where('updated_at', '<', before)
    .limit(mostAtATime);
  if (old.length === 0) return 0;
  const keys = old.map((row) => row.instance_key);
  // Index ledger_sandbox; then events_instance_key_seq. The job table is small.
  await trx('ledger').whereRaw('sandbox = 1').whereIn('instance_key', keys).delete();
  await trx('events').whereIn('instance_key', keys).delete();
  await trx('jobs').whereIn('instance_key', keys).delete();
  await trx('licenses').whereIn('instance_key', keys).delete();
  await trx('outbox').whereIn('instance_key', keys).delete();
  // Indexes usage_events_instance_key_at, usage_series_instance_key_place, usage_packages_instance_key_created_at.
  for (const table of ['usage_events', 'usage_series', 'usage_packages'])
    await trx(table).whereIn('instance_key', keys).delete();
  await trx('instances').whereIn('instance_key', keys).delete();
  await sweepOrders(trx, old);
  return old.length;
}

/** An order goes with the last instance of its lines. */
async function sweepOrders(
  trx: Knex.Transaction,
  gone: Pick<InstanceRow, 'order_key' | 'order_id'>[],
): Promise<void> {
  // Index instances_order_id.
  const kept: string[] = await trx('instances')
    .whereIn('order_id', [...new Set(gone.map((row) => row.order_id))])
    .pluck('order_key');
  const still = new Set(kept);
  const orphans = [...new Set(gone.map((row) => row.order_key))].filter((key) => !still.has(key));
  await trx('orders').whereRaw('sandbox = 1').whereIn('order_key', orphans).delete();
}

/** Index plugin_values_sandbox. */
async function sweepPluginValues(trx: Knex.Transaction, before: number): Promise<number> {
  const old: string[] = await trx('plugin_values')
    .whereRaw('sandbox = 1')
    .where('updated_at', '<', before)
    .limit(mostAtATime)
    .pluck('value_key');
  if (old.length === 0) return 0;
  await trx('plugin_values').whereIn('value_key', old).delete();
  return old.length;
}
