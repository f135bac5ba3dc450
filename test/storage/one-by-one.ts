import type { Knex } from 'knex';
import { type Changes, Conflict } from '../../storage/changes.ts';

/** The plain way to write changes: row after row, each look-up for itself. What the committer does must look like this. */
export async function writeOneByOne(write: Knex, changes: Changes): Promise<void> {
  await write.transaction(async (trx) => {
    const there = async (table: string, where: object) => (await trx(table).where(where)).length > 0;
    for (const { job_id, fence, set } of changes.jobUpdates ?? []) {
      if ((await trx('jobs').where({ job_id, fence }).update(set)) === 0) throw new Conflict('job');
    }
    for (const { job_id, fence } of changes.jobsDone ?? []) {
      if ((await trx('jobs').where({ job_id, fence }).delete()) === 0) throw new Conflict('job');
    }
    for (const row of changes.jobs ?? []) {
      if (await there('jobs', { job_id: row.job_id })) throw new Conflict('job');
      await trx('jobs').insert(row);
    }
    for (const { message_id, fence, set } of changes.outboxUpdates ?? []) {
      const changed = await trx('outbox').where({ message_id, fence }).update(set);
      if (changed === 0) throw new Conflict('message');
    }
    for (const { message_id, fence } of changes.outboxDone ?? []) {
      if ((await trx('outbox').where({ message_id, fence }).delete()) === 0) throw new Conflict('message');
    }
    for (const { row, expectedVersion } of changes.instances ?? []) {
      const { instance_key } = row;
      if (expectedVersion === null) {
        if (await there('instances', { instance_key })) throw new Conflict('instance');
        await trx('instances').insert(row);
      } else {
        const changed = await trx('instances').where({ instance_key, version: expectedVersion }).update(row);
        if (changed === 0) throw new Conflict('instance');
      }
    }
    for (const { table, row, expectedVersion } of changes.synced ?? []) {
      const { sync_key } = row;
      if (expectedVersion === null) {
        if (await there(table, { sync_key })) throw new Conflict('synced');
        await trx(table).insert(row);
      } else {
        const changed = await trx(table).where({ sync_key, version: expectedVersion }).update(row);
        if (changed === 0) throw new Conflict('synced');
      }
    }
    for (const { table, sync_key, version } of changes.delivered ?? []) {
      await trx(table).where({ sync_key, version }).update({ delivered: 1 });
    }
    for (const row of changes.licenseCodes ?? []) {
      if (await there('license_codes', { code_key: row.code_key })) throw new Conflict('license-code');
      await trx('license_codes').insert(row);
    }
    for (const { code_key, set, only = {} } of changes.licenseCodeUpdates ?? []) {
      const changed = await trx('license_codes')
        .where({ code_key, ...only })
        .update(set);
      if (changed === 0) throw new Conflict('license-code');
    }
    for (const row of changes.licenseClients ?? []) {
      if (await there('license_clients', { client_key: row.client_key }))
        throw new Conflict('license-client');
      await trx('license_clients').insert(row);
    }
    for (const ledger_key of changes.unremembered ?? []) {
      if (await there('ledger', { ledger_key })) throw new Conflict('ledger');
    }
    for (const row of changes.ledger ?? []) {
      if (await there('ledger', { ledger_key: row.ledger_key })) throw new Conflict('ledger');
      await trx('ledger').insert(row);
    }
    for (const row of changes.nonces ?? []) {
      if (await there('nonces', { nonce_key: row.nonce_key })) throw new Conflict('nonce');
      await trx('nonces').insert(row);
    }
    for (const row of changes.calls ?? []) {
      if (!(await there('calls', { call_id: row.call_id }))) await trx('calls').insert(row);
    }
    for (const row of changes.orders ?? []) {
      const { order_key } = row;
      const known = await trx('orders').where({ order_key }).first();
      if (!known) await trx('orders').insert(row);
      else {
        await trx('orders')
          .where({ order_key })
          .update({
            updated_at: row.updated_at,
            order_type: row.order_type ?? known.order_type,
            placed_at: row.placed_at ?? known.placed_at,
            details: row.details ?? known.details,
          });
      }
    }
    for (const row of changes.licenses ?? []) {
      if (!(await there('licenses', { license_key: row.license_key }))) await trx('licenses').insert(row);
    }
    for (const row of changes.outbox ?? []) {
      if (!(await there('outbox', { message_id: row.message_id }))) await trx('outbox').insert(row);
    }
    for (const row of changes.syncHistory ?? []) await trx('sync_history').insert(row);
    for (const row of changes.events ?? []) await trx('events').insert(row);
  });
}
