import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'chai';
import fc from 'fast-check';
import { type Changes, Conflict } from '../../storage/changes.ts';
import { createCommitter } from '../../storage/committer.ts';
import { InvalidCursor } from '../../storage/cursor.ts';
import { createOutbox } from '../../storage/outbox.ts';
import type { OutboxRow } from '../../storage/rows.ts';
import { onEachDatabase } from './databases.ts';
import { writeOneByOne } from './one-by-one.ts';
import { rejection } from './rejection.ts';
import { sampleMessage } from './sample-calling-back.ts';
import { sampleEvent, sampleInstance, sampleTime } from './sample-rows.ts';

const now = sampleTime;
const leaseUntil = now + 30_000;

onEachDatabase('the outbox', (fixture) => {
  beforeEach(async () => {
    for (const table of ['outbox', 'instances', 'events']) await fixture.database.write(table).delete();
  });

  function parts() {
    const committer = createCommitter(fixture.database);
    const outbox = createOutbox(fixture.database, committer);
    return {
      committer,
      outbox,
      write: (...rows: OutboxRow[]) => committer.commit({ outbox: rows }, 'durable'),
      take: (limit = 10, owner = 'me') => outbox.claimDue({ owner, now, leaseUntil, limit }),
      end: ({ message_id, fence }: OutboxRow) =>
        committer.commit({ outboxDone: [{ message_id, fence }] }, 'durable'),
    };
  }

  const ids = (rows: { message_id: string }[]) => rows.map((row) => row.message_id);
  const of = (instance_key: string, message_id: string, given: Partial<OutboxRow> = {}) =>
    sampleMessage({ instance_key, message_id, ...given });

  it('hands out what is due and held by nobody, the longest due first', async () => {
    const { write, take } = parts();
    const due = of('a', 'due');
    const left = of('c', 'left', { run_at: now - 2, lease_owner: 'dead', lease_until: now, fence: 4 });
    await write(
      due,
      of('b', 'long due', { run_at: now - 1 }),
      left,
      of('d', 'later', { run_at: now + 1 }),
      of('e', 'held', { run_at: now - 9, lease_until: now + 1 }),
      of('f', 'dead', { run_at: now - 9, state: 'dead' }),
    );
    const [first, ...others] = await take(2);
    const { seq, ...row } = first ?? { seq: 0 };
    expect(row).to.deep.equal({ ...left, lease_owner: 'me', lease_until: leaseUntil, fence: 5 });
    expect(ids(others)).to.deep.equal(['long due']);
    expect(ids(await take())).to.deep.equal(['due']);
    expect(await take()).to.deep.equal([]);
  });

  it('hands out the messages of an instance one after the other, in the order they were written', async () => {
    const { write, take, end } = parts();
    // The ids are in another order than the messages, and the times too.
    await write(of('a', 'z', { run_at: now }), of('a', 'm', { run_at: now - 5 }), of('b', 'y'));
    await write(of('a', 'c', { run_at: now - 9 }), of('b', 'x'));
    const seen: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const taken = await take();
      seen.push(ids(taken).sort().join());
      for (const row of taken) await end(row);
    }
    expect(seen).to.deep.equal(['y,z', 'm,x', 'c', '']);
  });

  it('keeps back what is behind a message that was put off or is being delivered, and not what is behind a dead one', async () => {
    const { committer, outbox, write, take } = parts();
    await write(of('a', 'a1'), of('a', 'a2'), of('b', 'b1', { state: 'dead' }), of('b', 'b2'));
    const taken = await take();
    expect(ids(taken).sort()).to.deep.equal(['a1', 'b2']);
    expect(await take()).to.deep.equal([]);
    const [head] = taken.filter((row) => row.message_id === 'a1');
    const set = { run_at: now + 60_000, lease_owner: null, lease_until: 0, attempts: 1, failing_since: now };
    await committer.commit(
      { outboxUpdates: [{ message_id: 'a1', fence: head?.fence ?? 0, set }] },
      'durable',
    );
    expect(await take()).to.deep.equal([]);
    await committer.commit(
      { outboxUpdates: [{ message_id: 'a1', fence: head?.fence ?? 0, set: { state: 'dead' } }] },
      'durable',
    );
    expect(ids(await take())).to.deep.equal(['a2']);
    expect(await outbox.find('a1')).to.include({ state: 'dead', attempts: 1, failing_since: now });
  });

  it('gives no message to two of four processes, and none out of its order', async function () {
    this.timeout(60_000);
    const { write } = parts();
    const all = Array.from({ length: 200 }, (_, index) =>
      of(`instance-${index % 12}`, `m-${String(index).padStart(3, '0')}`, { run_at: now - index }),
    );
    await write(...all);
    const workers = await Promise.all(
      ['one', 'two', 'three', 'four'].map(async (owner) => {
        const handle = await fixture.open();
        const committer = createCommitter(handle);
        return { owner, committer, outbox: createOutbox(handle, committer) };
      }),
    );
    const delivered: OutboxRow[] = [];
    await Promise.all(
      workers.map(async ({ owner, committer, outbox }) => {
        while (delivered.length < all.length) {
          // A look that finds nothing must not keep the others from writing.
          await nextTurn();
          const claimed = await outbox.claimDue({ owner, now, leaseUntil, limit: 3 });
          for (const row of claimed) {
            delivered.push(row);
            const { message_id, fence } = row;
            await committer.commit({ outboxDone: [{ message_id, fence }] }, 'relaxed');
          }
        }
      }),
    );
    expect(ids(delivered).sort()).to.deep.equal(ids(all));
    for (const instance of new Set(all.map((row) => row.instance_key))) {
      const mine = ids(delivered.filter((row) => row.instance_key === instance));
      expect(mine, instance).to.deep.equal([...mine].sort());
    }
  });

  it('is written with what caused and what ended a message, or not at all', async () => {
    const { committer, outbox, write, take } = parts();
    await write(of('a', 'a1'));
    const [message] = await take();
    const done = { outboxDone: [{ message_id: 'a1', fence: message?.fence ?? 0 }] };
    const event = sampleEvent({ instance_key: 'a', type: 'message.delivered' });
    const stale = { ...done, outboxDone: [{ message_id: 'a1', fence: 0 }], events: [event] };
    const conflict = await rejection(committer.commit(stale, 'durable'));
    expect(conflict).to.be.instanceOf(Conflict).and.include({ on: 'message' });
    expect(await fixture.database.read('events').pluck('type')).to.deep.equal([]);
    await committer.commit({ ...done, events: [event] }, 'durable');
    expect(await outbox.find('a1')).to.equal(null);
    expect(await fixture.database.read('events').pluck('type')).to.deep.equal(['message.delivered']);
    // Over is over: it can be told of once only.
    expect(await rejection(committer.commit(done, 'durable'))).to.be.instanceOf(Conflict);
  });

  it('keeps the first of two messages of one id, in its place', async () => {
    const { outbox, write, take } = parts();
    await write(of('a', 'same', { payload: 'first' }), of('a', 'next'));
    await write(of('a', 'same', { payload: 'second' }));
    expect((await outbox.list({ limit: 9 })).items.map((row) => row.message_id)).to.deep.equal([
      'next',
      'same',
    ]);
    expect((await take()).map((row) => row.payload)).to.deep.equal(['first']);
  });

  it('revives a dead message in its old place, unchanged, and no other', async () => {
    const { outbox, write, take } = parts();
    const dead = { state: 'dead', attempts: 9, failing_since: 1, last_code: 'CBC.0101', run_at: 5 } as const;
    await write(of('a', 'a1', dead), of('a', 'a2'), of('b', 'b1'));
    const revived = { state: 'waiting', attempts: 0, failing_since: null, run_at: now };
    expect(await outbox.retry('a1', now)).to.deep.equal(revived);
    expect(await outbox.retry('a1', now)).to.equal(null);
    expect(await outbox.retry('b1', now)).to.equal(null);
    expect(await outbox.retry('gone', now)).to.equal(null);
    const [first, second] = await take();
    expect(first).to.include({
      message_id: 'a1',
      payload: 'v1.sealed',
      last_code: 'CBC.0101',
      ...revived,
    });
    expect(second).to.include({ message_id: 'b1' });
  });

  it('counts waiting and dead messages, without those of the sandbox (R18)', async () => {
    const { outbox, write } = parts();
    expect(await outbox.countByState()).to.deep.equal({ waiting: 0, dead: 0 });
    await write(of('a', '1'), of('a', '2'), of('a', '3', { state: 'dead' }), of('b', '4', { sandbox: 1 }));
    await write(of('b', '5', { sandbox: 1, state: 'dead' }));
    expect(await outbox.countByState()).to.deep.equal({ waiting: 2, dead: 1 });
  });

  it('is listed page by page, newest first, by state, kind, endpoint, sandbox and instance, and without what it says', async () => {
    const { committer, outbox, write } = parts();
    const row = sampleInstance({ instance_key: 'a', instance_id: 'RA2' });
    await committer.commit({ instances: [{ row, expectedVersion: null }] }, 'durable');
    await write(
      of('a', '1'),
      of('a', '2', { state: 'dead' }),
      of('b', '3', { kind: 'software-usage' }),
      of('b', '4', { endpoint: 'other' }),
      of('b', '5', { sandbox: 1 }),
    );
    const listed = async (filter: Parameters<typeof outbox.list>[0]) =>
      ids((await outbox.list(filter)).items);
    const limit = 9;
    expect(await listed({ limit })).to.deep.equal(['5', '4', '3', '2', '1']);
    expect(await listed({ limit, state: 'dead' })).to.deep.equal(['2']);
    expect(await listed({ limit, kind: 'software-usage' })).to.deep.equal(['3']);
    expect(await listed({ limit, endpoint: 'other' })).to.deep.equal(['4']);
    expect(await listed({ limit, sandbox: true })).to.deep.equal(['5']);
    expect(await listed({ limit, sandbox: false, endpoint: 'license-demo' })).to.deep.equal(['3', '2', '1']);
    expect(await listed({ limit, instanceId: 'RA2' })).to.deep.equal(['2', '1']);
    expect(await listed({ limit, instanceId: 'nobody' })).to.deep.equal([]);
    const pages = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await outbox.list({ limit: 2, cursor });
      pages.push(ids(page.items));
      cursor = page.next;
    }
    expect(pages).to.deep.equal([['5', '4'], ['3', '2'], ['1']]);
    const [message] = (await outbox.list({ limit: 1, state: 'dead' })).items;
    expect(message).to.include({ instance_id: 'RA2' }).and.not.have.any.keys('payload');
    expect(await outbox.find('3')).to.include({ instance_id: null, kind: 'software-usage' });
    expect(await rejection(outbox.list({ limit, cursor: 'made-up' }))).to.be.instanceOf(InvalidCursor);
  });

  it('ends as if its changes had been written one after the other, in order and fate', async () => {
    const { committer } = parts();
    const { read, write } = fixture.database;
    const name = fc.constantFrom('a', 'b', 'c');
    const fence = fc.constantFrom(1, 1, 1, 1, 1, 1, 2);
    const step = fc.oneof(
      fc.record({ write: fc.uniqueArray(name, { minLength: 1 }) }),
      fc.record({ update: name, fence }),
      fc.record({ done: name, fence }),
      fc.record({ done: name, fence, write: fc.uniqueArray(name, { minLength: 1 }) }),
    );
    const turns = fc.array(fc.array(step, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 3 });
    const changesOf = (one: Record<string, unknown>, index: number): Changes => {
      const message = { fence: Number(one.fence ?? 0) };
      return {
        ...(one.update
          ? { outboxUpdates: [{ ...message, message_id: String(one.update), set: { attempts: index } }] }
          : {}),
        ...(one.done ? { outboxDone: [{ ...message, message_id: String(one.done) }] } : {}),
        outbox: ((one.write ?? []) as string[]).map((id) =>
          of('i', id, { fence: 1, payload: String(index) }),
        ),
      };
    };
    const content = () => read('outbox').select('message_id', 'payload', 'attempts').orderBy('seq');
    const fate = (result: PromiseSettledResult<void>) =>
      result.status === 'fulfilled' ? 'written' : result.reason.message;

    const property = fc.asyncProperty(turns, async (asked) => {
      await write('outbox').delete();
      const together = [];
      for (const turn of asked)
        together.push(
          ...(await Promise.allSettled(
            turn.map((one, index) => committer.commit(changesOf(one, index), 'relaxed')),
          )),
        );
      const foundTogether = await content();
      await write('outbox').delete();
      const alone = [];
      for (const turn of asked)
        for (const [index, one] of turn.entries())
          alone.push(...(await Promise.allSettled([writeOneByOne(write, changesOf(one, index))])));
      expect(together.map(fate)).to.deep.equal(alone.map(fate));
      expect(foundTogether).to.deep.equal(await content());
    });
    await fc.assert(property, { numRuns: 80 });
  });
});
