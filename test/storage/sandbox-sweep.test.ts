import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { sweepSandbox } from '../../storage/sandbox-sweep.ts';
import { onEachDatabase } from './databases.ts';
import {
  sampleEvent,
  sampleInstance,
  sampleJob,
  sampleLedger,
  sampleOrder,
  samplePluginValue,
  sampleTime,
} from './sample-rows.ts';

const tables = ['orders', 'instances', 'ledger', 'events', 'jobs', 'plugin_values'];

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
    expect(swept).to.deep.equal({ instances: 1, pluginValues: 1 });
    const names = ['fresh', 'production'];
    expect(await left()).to.deep.equal({
      orders: names,
      instances: names,
      ledger: names,
      events: ['fresh', 'fresh', 'production', 'production'],
      jobs: names,
      plugin_values: names,
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
    expect(await sweepSandbox(committer, sampleTime)).to.deep.equal({ instances: 450, pluginValues: 0 });
    expect(await left()).to.deep.include({ orders: [], instances: [] });
  });
});
