import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { createReader } from '../../storage/reader.ts';
import { onEachDatabase } from './databases.ts';
import { sampleInstance, sampleJob, sampleLedger, sampleOrder } from './sample-rows.ts';
import { statementsOf } from './statements.ts';

onEachDatabase('the reader', (fixture) => {
  it('reads all that is asked for in one turn with one statement for each table', async () => {
    const committer = createCommitter(fixture.database);
    const reader = createReader(fixture.database);
    const instances = Array.from({ length: 30 }, () => sampleInstance());
    const [ledger, job, order] = [sampleLedger(), sampleJob(), sampleOrder()];
    await committer.commit(
      {
        instances: instances.map((row) => ({ row, expectedVersion: null })),
        ledger: [ledger],
        jobs: [job],
        orders: [order],
      },
      'durable',
    );

    let found: unknown[] = [];
    const statements = await statementsOf(fixture.database.read, async () => {
      found = await Promise.all([
        ...instances.map((row) => reader.instance(row.instance_key)),
        reader.instance('nobody'),
        reader.instance(instances[0]?.instance_key ?? ''),
        reader.ledger(ledger.ledger_key),
        reader.job(job.job_id),
        reader.order(order.order_key),
      ]);
    });
    expect(found).to.deep.equal([...instances, undefined, instances[0], ledger, job, order]);
    expect(statements).to.have.length(4);
  });

  it('sees each time what is committed', async () => {
    const committer = createCommitter(fixture.database);
    const reader = createReader(fixture.database);
    const row = sampleInstance();
    expect(await reader.instance(row.instance_key)).to.equal(undefined);
    await committer.commit({ instances: [{ row, expectedVersion: null }] }, 'durable');
    expect(await reader.instance(row.instance_key)).to.deep.equal(row);
    const frozen = { ...row, state: 'frozen', version: 2 };
    await committer.commit({ instances: [{ row: frozen, expectedVersion: 1 }] }, 'durable');
    expect(await reader.instance(row.instance_key)).to.deep.equal(frozen);
  });

  it('reads more keys than one statement may hold', async () => {
    const reader = createReader(fixture.database);
    const found = await Promise.all(
      Array.from({ length: 2_500 }, (_, index) => reader.ledger(`key-${index}`)),
    );
    expect(found).to.deep.equal(Array(2_500).fill(undefined));
  });
});
