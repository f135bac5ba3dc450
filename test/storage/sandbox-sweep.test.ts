import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { sweepSandbox } from '../../storage/sandbox-sweep.ts';
import { onEachDatabase } from './databases.ts';
import { sampleMessage } from './sample-calling-back.ts';
import {
  sampleEvent,
  sampleInstance,
  sampleJob,
  sampleLedger,
  sampleLicense,
  sampleOrder,
  samplePluginValue,
  sampleTime,
} from './sample-rows.ts';
import {
  sampleApplication,
  sampleDepartment,
  sampleHistory,
  sampleTenant,
  sampleTenantUser,
} from './sample-synced.ts';

const tables = ['orders', 'instances', 'ledger', 'events', 'jobs', 'plugin_values', 'licenses', 'outbox'];

onEachDatabase('the sweep of the sandbox', (fixture) => {
  beforeEach(async () => {
    for (const table of tables) await fixture.database.write(table).delete();
  });

  /** An instance of an order with everything that hangs on it, and a plugin's value. */
  async function life(name: string, sandbox: 0 | 1, updated_at: number, order = name): Promise<void> {
    const { write } = fixture.database;
    const common = { sandbox, updated_at, created_at: sampleTime - 1_000 };
    const key = { instance_key: name };
    await write('orders')
      .insert(sampleOrder({ ...common, order_key: order, order_id: order }))
      .onConflict('order_key')
      .ignore();
    await write('instances').insert(sampleInstance({ ...common, ...key, order_key: order, order_id: order }));
    await write('ledger').insert(sampleLedger({ ...key, sandbox, ledger_key: name }));
    await write('events').insert([sampleEvent({ ...key, sandbox }), sampleEvent({ ...key, sandbox })]);
    await write('jobs').insert(sampleJob({ ...key, job_id: name }));
    await write('licenses').insert(sampleLicense({ ...key, sandbox, license_key: name }));
    await write('outbox').insert([
      sampleMessage({ ...key, sandbox }),
      sampleMessage({ ...key, sandbox, state: 'dead' }),
    ]);
    await write('plugin_values').insert(samplePluginValue({ value_key: name, sandbox, updated_at }));
  }

  async function left(): Promise<Record<string, string[]>> {
    const { read } = fixture.database;
    const keys = { orders: 'order_key', ledger: 'ledger_key', jobs: 'job_id', plugin_values: 'value_key' };
    const found: Record<string, string[]> = {};
    for (const table of tables) {
      const column = keys[table as keyof typeof keys] ?? 'instance_key';
      found[table] = await read(table).orderBy(column).pluck(column);
    }
    return found;
  }

  it('takes what is old and of the sandbox, and nothing else', async () => {
    await life('old', 1, sampleTime - 1);
    await life('fresh', 1, sampleTime);
    await life('production', 0, sampleTime - 1);
    const swept = await sweepSandbox(createCommitter(fixture.database), sampleTime);
    expect(swept).to.include({ instances: 1, pluginValues: 1, notedOrders: 0, synced: 0 });
    const names = ['fresh', 'production'];
    const twice = ['fresh', 'fresh', 'production', 'production'];
    expect(await left()).to.deep.equal({
      orders: names,
      instances: names,
      ledger: names,
      events: twice,
      jobs: names,
      plugin_values: names,
      licenses: names,
      outbox: twice,
    });
  });

  it('leaves an order while one of its instances is left', async () => {
    await life('first', 1, sampleTime - 1, 'shared');
    await life('second', 1, sampleTime, 'shared');
    const committer = createCommitter(fixture.database);
    await sweepSandbox(committer, sampleTime);
    expect(await left()).to.deep.include({ orders: ['shared'], instances: ['second'] });
    await sweepSandbox(committer, sampleTime + 1);
    expect(await left()).to.deep.include({ orders: [], instances: [] });
  });

  it('takes more than fits into one transaction', async () => {
    const old = Array.from({ length: 450 }, (_, index) =>
      sampleInstance({
        sandbox: 1,
        updated_at: sampleTime - 1,
        order_key: `o-${index}`,
        order_id: `o-${index}`,
      }),
    );
    const orders = old.map(({ order_key, order_id }) => sampleOrder({ sandbox: 1, order_key, order_id }));
    const committer = createCommitter(fixture.database);
    await committer.commit(
      { orders, instances: old.map((row) => ({ row, expectedVersion: null })) },
      'durable',
    );
    expect(await sweepSandbox(committer, sampleTime)).to.deep.include({ instances: 450, pluginValues: 0 });
    expect(await left()).to.deep.include({ orders: [], instances: [] });
  });

  it('takes what the linked kit told of that age, with its history', async () => {
    const { write, read } = fixture.database;
    const samples = {
      tenants: sampleTenant,
      applications: sampleApplication,
      tenant_users: sampleTenantUser,
      departments: sampleDepartment,
    };
    for (const [table, sample] of Object.entries(samples)) {
      await write(table).insert([
        sample({ sync_key: 'old', sandbox: 1, updated_at: sampleTime - 1 }),
        sample({ sync_key: 'fresh', sandbox: 1, updated_at: sampleTime }),
        sample({ sync_key: 'production', sandbox: 0, updated_at: sampleTime - 1 }),
      ]);
    }
    await write('sync_history').insert([
      sampleHistory({ sync_key: 'old', sandbox: 1, at: sampleTime - 1 }),
      sampleHistory({ sync_key: 'fresh', sandbox: 1, at: sampleTime }),
      sampleHistory({ sync_key: 'production', sandbox: 0, at: sampleTime - 1 }),
    ]);
    expect(await sweepSandbox(createCommitter(fixture.database), sampleTime)).to.deep.include({ synced: 4 });
    for (const table of [...Object.keys(samples), 'sync_history']) {
      const kept = await read(table).orderBy('sync_key').pluck('sync_key');
      expect(kept, table).to.deep.equal(['fresh', 'production']);
    }
  });

  it('takes orders that were only noted, however many, and leaves those whose instance is still there', async () => {
    const { write } = fixture.database;
    const noted = Array.from({ length: 250 }, (_, index) =>
      sampleOrder({ sandbox: 1, order_id: `noted-${index}`, updated_at: sampleTime - 1 }),
    );
    await createCommitter(fixture.database).commit({ orders: noted }, 'durable');
    await write('ledger').insert([
      sampleLedger({ sandbox: 1, instance_key: String(noted[0]?.order_key), ledger_key: 'noted' }),
      sampleLedger({ sandbox: 0, instance_key: String(noted[0]?.order_key), ledger_key: 'production' }),
    ]);
    for (const name of ['alive', 'real', 'young']) {
      const sandbox = name === 'real' ? 0 : 1;
      const updated_at = name === 'young' ? sampleTime : sampleTime - 1;
      await write('orders').insert(sampleOrder({ order_key: name, order_id: name, sandbox, updated_at }));
    }
    const key = { order_key: 'alive', order_id: 'alive', instance_key: 'alive' };
    await write('instances').insert(sampleInstance({ ...key, sandbox: 1, updated_at: sampleTime }));
    const swept = await sweepSandbox(createCommitter(fixture.database), sampleTime);
    expect(swept).to.include({ instances: 0, notedOrders: 250 });
    expect(await left()).to.deep.include({ orders: ['alive', 'real', 'young'], ledger: ['production'] });
  });
});
