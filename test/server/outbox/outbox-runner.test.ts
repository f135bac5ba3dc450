import { expect } from 'chai';
import type { Delivery } from '../../../lifecycle/ports.ts';
import { withOutboxBell } from '../../../server/outbox-bell.ts';
import { createCommitter } from '../../../storage/committer.ts';
import { onSqlite } from '../../storage/databases.ts';
import { sampleInstance } from '../../storage/sample-rows.ts';
import { hour, type OutboxWorld, of, outboxWorld, trouble } from './outbox-world.ts';

/** A promise, and how to fulfil it. */
function gate<Value>() {
  let open = (_value: Value): void => {};
  const promise = new Promise<Value>((resolve) => {
    open = resolve;
  });
  return { promise, open: (value: Value) => open(value) };
}

onSqlite('the outbox runner', (fixture) => {
  let world: OutboxWorld;
  beforeEach(async () => {
    world = await outboxWorld(fixture.database);
  });
  afterEach(() => world.stop());

  it('delivers the messages of an instance in order, those of others beside them, and says so in the events', async () => {
    await world.write(of('a', 'a1'), of('a', 'a2'), of('b', 'b1'));
    let beside = 0;
    let most = 0;
    world.run(async () => {
      most = Math.max(most, ++beside);
      await new Promise(setImmediate);
      beside--;
      return { kind: 'delivered' };
    });
    await world.lineOf('message delivered', 3);
    const order = world.tried.map(({ message_id }) => message_id);
    expect(order.indexOf('a1')).to.be.lessThan(order.indexOf('a2'));
    expect(most).to.equal(2);
    expect(await fixture.database.read('outbox')).to.deep.equal([]);
    const about = (instance_key: string, messageId: string) => ({
      instance_key,
      type: 'message.delivered',
      messageId,
      kind: 'license-upload',
      attempts: 1,
    });
    expect(await world.events()).to.have.deep.members([about('a', 'a1'), about('a', 'a2'), about('b', 'b1')]);
  });

  it('lets messages wait that nothing delivers, and says so once', async () => {
    await world.write(
      of('a', 'a1', { kind: 'software-usage' }),
      of('b', 'b1', { kind: 'software-usage' }),
      of('c', 'c1'),
    );
    world.run(async () => ({ kind: 'delivered' }));
    await world.lineOf('message delivered');
    while ((await world.stored('b1'))?.lease_owner !== null || (await world.stored('a1'))?.fence !== 1)
      await new Promise(setImmediate);
    expect(await world.stored('a1')).to.include({ state: 'waiting', attempts: 0, failing_since: null });
    expect((await world.stored('a1'))?.run_at).to.be.greaterThan(world.clock.at);
    expect(world.lines.filter(({ msg }) => msg.includes('nothing delivers'))).to.have.length(1);
  });

  it('keeps the lease of a long delivery, and breaks it off when another process has taken it', async () => {
    await world.write(of('a', 'a1'));
    const begun = gate<AbortSignal>();
    world.run(
      (_message, signal) =>
        new Promise((resolve) => {
          begun.open(signal);
          signal.addEventListener('abort', () => resolve({ kind: 'delivered' }));
        }),
      { leaseMs: 30 },
    );
    const signal = await begun.promise;
    for (let renewals = 0; renewals < 3; renewals++) {
      world.clock.at += 20;
      while ((await world.stored('a1'))?.lease_until !== world.clock.at + 30) await new Promise(setImmediate);
    }
    expect(signal.aborted).to.equal(false);
    await fixture.database.write('outbox').update({ fence: 9, lease_until: world.clock.at + hour });
    const line = await world.lineOf('belongs to another process');
    expect(line).to.include({ level: 'warn', messageId: 'a1' });
    expect(signal.aborted).to.equal(true);
    expect(await world.stored('a1')).to.include({ fence: 9, state: 'waiting' });
    expect(await world.events()).to.deep.equal([]);
  });

  it('runs as many at a time as it may', async () => {
    await world.write(...Array.from({ length: 20 }, (_, index) => of(`i-${index}`, `m-${index}`)));
    let beside = 0;
    let most = 0;
    world.run(async () => {
      most = Math.max(most, ++beside);
      await new Promise(setImmediate);
      beside--;
      return { kind: 'delivered' };
    });
    await world.lineOf('message delivered', 20);
    expect(most).to.be.at.most(4);
    expect(world.tried).to.have.length(20);
  });

  it('looks at once when the bell rings for a new message', async () => {
    const runner = world.run(async () => ({ kind: 'delivered' }), { pollMs: hour });
    const { committer, outboxBell } = withOutboxBell(createCommitter(fixture.database));
    outboxBell.onRing(runner.wake);
    await committer.commit({ outbox: [of('a', 'a1')] }, 'durable');
    await world.lineOf('message delivered');
    await committer.commit({ outbox: [of('a', 'a2')] }, 'durable');
    await world.lineOf('message delivered', 2);
  });

  it('lets deliveries end when it stops, and takes up nothing more', async () => {
    await world.write(of('a', 'a1'), of('a', 'a2'));
    const begun = gate<void>();
    const end = gate<Delivery>();
    const runner = world.run(() => {
      begun.open();
      return end.promise;
    });
    await begun.promise;
    const stopped = runner.stop(5_000);
    end.open({ kind: 'delivered' });
    await stopped;
    expect(await world.stored('a1')).to.equal(undefined);
    expect(await world.stored('a2')).to.include({ attempts: 0, fence: 0 });
  });

  it('breaks off what does not end in time, and gives it back uncounted, with what it learned', async () => {
    await world.write(of('a', 'a1'));
    const begun = gate<void>();
    const row = sampleInstance({ instance_key: 'a' });
    const runner = world.run(
      (_message, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () =>
            resolve(trouble({ changes: { instances: [{ row, expectedVersion: null }] } })),
          );
          begun.open();
        }),
    );
    await begun.promise;
    await runner.stop(10);
    const given = {
      state: 'waiting',
      attempts: 0,
      run_at: world.clock.at,
      lease_owner: null,
      lease_until: 0,
    };
    expect(await world.stored('a1')).to.include({ ...given, failing_since: null });
    expect(await fixture.database.read('instances').pluck('instance_key')).to.deep.equal(['a']);
  });

  it('goes on when the database could not be read for a while', async () => {
    const { write: knex } = fixture.database;
    await world.write(of('a', 'a1'));
    await knex.schema.renameTable('outbox', 'away');
    world.run(async () => ({ kind: 'delivered' }));
    await world.lineOf('the outbox could not be read');
    await knex.schema.renameTable('away', 'outbox');
    await world.lineOf('message delivered');
  });
});
