import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type Changes, Conflict } from '../../storage/changes.ts';
import { type Committer, createCommitter } from '../../storage/committer.ts';
import { InvalidRow } from '../../storage/invalid-row.ts';
import type { InstanceRow } from '../../storage/rows.ts';
import { onEachDatabase } from './databases.ts';
import { rejection } from './rejection.ts';
import {
  sampleCall,
  sampleEvent,
  sampleInstance,
  sampleJob,
  sampleLedger,
  sampleOrder,
  sampleTime,
} from './sample-rows.ts';
import { statementsOf, transactionsOf } from './statements.ts';

/** A row that no database takes: what must be there is missing. */
function brokenCall() {
  return { ...sampleCall(), outcome: null } as unknown as ReturnType<typeof sampleCall>;
}

function wholeChange(): Required<Pick<Changes, 'orders' | 'instances' | 'ledger' | 'events' | 'calls'>> {
  const row = sampleInstance();
  const event = () => sampleEvent({ instance_key: row.instance_key });
  return {
    orders: [sampleOrder()],
    instances: [{ row, expectedVersion: null }],
    ledger: [sampleLedger()],
    events: [event(), event(), event()],
    calls: [sampleCall()],
  };
}

onEachDatabase('the committer', (fixture) => {
  let committer: Committer;

  before(() => {
    committer = createCommitter(fixture.database);
  });

  const rows = (table: string, where: object) => fixture.database.read(table).where(where).select('*');
  const one = async (table: string, where: object) => {
    const found = await rows(table, where);
    expect(found, `rows of ${table}`).to.have.length(1);
    return found[0];
  };
  const conflictOf = async (promise: Promise<void>) => {
    const error = await rejection(promise);
    expect(error).to.be.instanceOf(Conflict);
    return (error as Conflict).on;
  };
  async function known(given: Partial<InstanceRow> = {}): Promise<InstanceRow> {
    const row = sampleInstance(given);
    await committer.commit({ instances: [{ row, expectedVersion: null }] }, 'durable');
    return row;
  }

  describe('writes groups', () => {
    it('of all that is asked for in one turn, in one transaction', async () => {
      const changes = Array.from({ length: 50 }, wholeChange);
      const statements = await statementsOf(fixture.database.write, () =>
        Promise.all(changes.map((change) => committer.commit(change, 'durable'))),
      );
      expect(statements.filter((sql) => /^begin/i.test(sql))).to.have.length(1);
      // Two look-ups, five tables, begin and commit: whatever the size of the group.
      expect(statements).to.have.length(9);
      for (const change of changes) {
        const [instance] = change.instances;
        const key = { instance_key: instance?.row.instance_key };
        expect(await one('instances', key)).to.deep.equal(instance?.row);
        expect(await rows('events', key)).to.have.length(3);
        expect(await one('calls', { call_id: change.calls[0]?.call_id })).to.deep.equal(change.calls[0]);
        expect(await one('ledger', { ledger_key: change.ledger[0]?.ledger_key })).to.deep.equal(
          change.ledger[0],
        );
        expect(await one('orders', { order_key: change.orders[0]?.order_key })).to.deep.equal(
          change.orders[0],
        );
      }
    });

    it('of all that is asked for while another group is being written', async () => {
      let later: Promise<void>[] = [];
      const begun = await transactionsOf(fixture.database.write, async () => {
        const first = committer.commit(wholeChange(), 'durable').then(() => {
          later = Array.from({ length: 20 }, () => committer.commit(wholeChange(), 'durable'));
        });
        await first;
        await Promise.all(later);
      });
      expect(later).to.have.length(20);
      expect(begun).to.equal(2);
    });

    it('of at most 256', async () => {
      const begun = await transactionsOf(fixture.database.write, () =>
        Promise.all(
          Array.from({ length: 600 }, () => committer.commit({ events: [sampleEvent()] }, 'durable')),
        ),
      );
      expect(begun).to.equal(3);
    });

    it('with the events of each in the order they were given', async () => {
      const instance_key = randomUUID();
      const types = Array.from({ length: 300 }, (_, index) => `type-${index}`);
      await Promise.all(
        types.map((type) => committer.commit({ events: [sampleEvent({ instance_key, type })] }, 'durable')),
      );
      const seen = await fixture.database.read('events').where({ instance_key }).orderBy('seq').pluck('type');
      expect(seen).to.deep.equal(types);
    });

    it('whose statements grow past what one statement may hold', async () => {
      const instance_key = randomUUID();
      const events = Array.from({ length: 5_000 }, () => sampleEvent({ instance_key }));
      await committer.commit({ events }, 'durable');
      expect(await rows('events', { instance_key })).to.have.length(5_000);
    });

    it('whose calls carry large bodies', async () => {
      const request = JSON.stringify({ body: 'x'.repeat(1024 * 1024) });
      const calls = Array.from({ length: 12 }, () => sampleCall({ request }));
      await Promise.all(calls.map((call) => committer.commit({ calls: [call] }, 'relaxed')));
      const ids = calls.map((call) => call.call_id);
      const stored = await fixture.database.read('calls').whereIn('call_id', ids).pluck('request');
      expect(stored).to.have.length(12);
      expect(stored.every((body) => body === request)).to.equal(true);
    });
  });

  describe('lets each keep its own fate', () => {
    it('when a value of a neighbour does not fit', async () => {
      const good = [wholeChange(), wholeChange()] as const;
      const bad = { ...wholeChange(), calls: [brokenCall()] };
      const [first, second, third] = await Promise.allSettled([
        committer.commit(good[0], 'durable'),
        committer.commit(bad, 'durable'),
        committer.commit(good[1], 'durable'),
      ]);
      expect(first.status).to.equal('fulfilled');
      expect(third.status).to.equal('fulfilled');
      expect(second.status === 'rejected' && second.reason).to.be.instanceOf(InvalidRow);
      for (const { ledger } of good) await one('ledger', { ledger_key: ledger[0]?.ledger_key });
      expect(await rows('ledger', { ledger_key: bad.ledger[0]?.ledger_key })).to.be.empty;
      expect(await rows('instances', { instance_key: bad.instances[0]?.row.instance_key })).to.be.empty;
    });

    it('and says nothing of the values in its errors', async () => {
      const secret = 'do-not-tell-anybody';
      const error = await rejection(
        committer.commit({ calls: [{ ...brokenCall(), problem: secret }] }, 'durable'),
      );
      expect(error.message).to.match(/^the database refused a row: .*outcome/);
      const cause = error.cause as Error & { sql?: string };
      expect(`${error.message} ${cause.message} ${cause.sql}`).to.not.include(secret);
      expect(cause.message.length).to.be.lessThan(200);
    });
  });

  describe('refuses as a conflict', () => {
    it('a ledger key that is known', async () => {
      const ledger = [sampleLedger()];
      await committer.commit({ ledger }, 'durable');
      const event = sampleEvent({ instance_key: randomUUID() });
      expect(await conflictOf(committer.commit({ ledger, events: [event] }, 'durable'))).to.equal('ledger');
      expect(await rows('events', { instance_key: event.instance_key })).to.be.empty;
    });

    it('work that somebody has ended and remembered, and then the job is not taken up', async () => {
      const job = sampleJob();
      const unremembered = [job.job_id];
      await committer.commit({ ledger: [sampleLedger({ ledger_key: job.job_id })] }, 'durable');
      expect(await conflictOf(committer.commit({ jobs: [job], unremembered }, 'durable'))).to.equal('ledger');
      expect(await rows('jobs', { job_id: job.job_id })).to.be.empty;

      const free = sampleJob();
      await committer.commit({ jobs: [free], unremembered: [free.job_id] }, 'durable');
      await one('jobs', { job_id: free.job_id });
    });

    it('a nonce that is known', async () => {
      const nonces = [{ nonce_key: randomUUID(), expires_at: sampleTime }];
      await committer.commit({ nonces }, 'relaxed');
      expect(await conflictOf(committer.commit({ nonces }, 'relaxed'))).to.equal('nonce');
    });

    it('a job that is known', async () => {
      const jobs = [sampleJob()];
      await committer.commit({ jobs }, 'durable');
      expect(await conflictOf(committer.commit({ jobs }, 'durable'))).to.equal('job');
    });

    it('a new instance that is known', async () => {
      const row = await known();
      const again = { row: { ...row, state: 'frozen' }, expectedVersion: null };
      expect(await conflictOf(committer.commit({ instances: [again] }, 'durable'))).to.equal('instance');
      expect(await one('instances', { instance_key: row.instance_key })).to.deep.equal(row);
    });

    it('a change that was decided on another version, and one of an instance that is not there', async () => {
      const row = await known();
      const newer = { ...row, state: 'frozen', version: 2 };
      await committer.commit({ instances: [{ row: newer, expectedVersion: 1 }] }, 'durable');
      const late = { row: { ...row, state: 'released', version: 2 }, expectedVersion: 1 };
      expect(await conflictOf(committer.commit({ instances: [late] }, 'durable'))).to.equal('instance');
      expect(await one('instances', { instance_key: row.instance_key })).to.deep.equal(newer);
      const nowhere = { row: sampleInstance({ version: 2 }), expectedVersion: 1 };
      expect(await conflictOf(committer.commit({ instances: [nowhere] }, 'durable'))).to.equal('instance');
    });

    it('the second of two that use one key in the same group', async () => {
      const ledger = sampleLedger();
      const [first, second] = [
        {
          ledger: [{ ...ledger, outcome: 'first' }],
          events: [sampleEvent({ instance_key: ledger.ledger_key })],
        },
        {
          ledger: [{ ...ledger, outcome: 'second' }],
          events: [sampleEvent({ instance_key: ledger.ledger_key })],
        },
      ];
      const begun = await transactionsOf(fixture.database.write, async () => {
        const both = [committer.commit(first, 'durable'), committer.commit(second, 'durable')] as const;
        await both[0];
        expect(await conflictOf(both[1])).to.equal('ledger');
      });
      expect(begun).to.equal(1);
      expect(await one('ledger', { ledger_key: ledger.ledger_key })).to.include({ outcome: 'first' });
      expect(await rows('events', { instance_key: ledger.ledger_key })).to.have.length(1);
    });

    it('one that uses a key twice itself', async () => {
      const ledger = sampleLedger();
      expect(await conflictOf(committer.commit({ ledger: [ledger, ledger] }, 'durable'))).to.equal('ledger');
      expect(await rows('ledger', { ledger_key: ledger.ledger_key })).to.be.empty;
    });

    it('all but one of many that change one instance from the same version', async () => {
      const row = await known();
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) =>
          committer.commit(
            { instances: [{ row: { ...row, state: `state-${index}`, version: 2 }, expectedVersion: 1 }] },
            'durable',
          ),
        ),
      );
      expect(results.map((result) => result.status)).to.deep.equal([
        'fulfilled',
        ...Array(19).fill('rejected'),
      ]);
      expect(await one('instances', { instance_key: row.instance_key })).to.include({
        state: 'state-0',
        version: 2,
      });
    });
  });

  it('writes changes of one instance that follow from each other in one group', async () => {
    const row = sampleInstance();
    await Promise.all([
      committer.commit({ instances: [{ row, expectedVersion: null }] }, 'durable'),
      committer.commit({ instances: [{ row: { ...row, version: 2 }, expectedVersion: 1 }] }, 'durable'),
      committer.commit(
        { instances: [{ row: { ...row, state: 'frozen', version: 3 }, expectedVersion: 2 }] },
        'durable',
      ),
    ]);
    expect(await one('instances', { instance_key: row.instance_key })).to.include({
      state: 'frozen',
      version: 3,
    });
  });

  it('refuses a row whose version does not follow from the one it was decided on, as a fault of the caller', async () => {
    const row = await known();
    const error = await rejection(committer.commit({ instances: [{ row, expectedVersion: 1 }] }, 'durable'));
    expect(error).to.be.instanceOf(RangeError);
    expect(error.message).to.include('each change adds one');
  });

  it('keeps the first of two rows of one call', async () => {
    const call = sampleCall({ outcome: 'in-progress' });
    const late = { ...call, outcome: 'done' };
    await committer.commit({ calls: [call] }, 'relaxed');
    await committer.commit({ calls: [late] }, 'relaxed');
    const other = sampleCall({ outcome: 'in-progress' });
    await Promise.all([
      committer.commit({ calls: [other] }, 'relaxed'),
      committer.commit({ calls: [{ ...other, outcome: 'done' }] }, 'relaxed'),
    ]);
    expect(await one('calls', { call_id: call.call_id })).to.deep.equal(call);
    expect(await one('calls', { call_id: other.call_id })).to.deep.equal(other);
  });

  describe('keeps orders', () => {
    it('without forgetting what was told, or when it was first heard of', async () => {
      const told = sampleOrder();
      const announced = { order_type: null, placed_at: null, details: null, created_at: sampleTime + 9 };
      const again = { ...told, ...announced, updated_at: sampleTime + 9 };
      await committer.commit({ orders: [told] }, 'durable');
      await committer.commit({ orders: [again] }, 'durable');
      const expected = { ...told, updated_at: sampleTime + 9 };
      expect(await one('orders', { order_key: told.order_key })).to.deep.equal(expected);
    });

    it('the same way when both come in one group', async () => {
      const told = sampleOrder();
      const announced = { order_type: null, placed_at: null, details: null, created_at: sampleTime + 9 };
      const again = { ...told, ...announced, updated_at: sampleTime + 9 };
      await Promise.all([
        committer.commit({ orders: [told] }, 'durable'),
        committer.commit({ orders: [again] }, 'durable'),
      ]);
      const expected = { ...told, updated_at: sampleTime + 9 };
      expect(await one('orders', { order_key: told.order_key })).to.deep.equal(expected);
    });

    it('and writes what is told later over what was told before', async () => {
      const told = sampleOrder();
      await committer.commit({ orders: [told] }, 'durable');
      await committer.commit({ orders: [{ ...told, order_type: 'renew', details: 'v1.newer' }] }, 'durable');
      const row = await one('orders', { order_key: told.order_key });
      expect(row).to.include({ order_type: 'renew', details: 'v1.newer' });
    });
  });

  describe('lets nobody but the holder of a job', () => {
    it('change it', async () => {
      const job = sampleJob({ fence: 4 });
      await committer.commit({ jobs: [job] }, 'durable');
      const set = { attempts: 1, run_at: sampleTime + 5, last_error: 'it was full' };
      expect(
        await conflictOf(
          committer.commit({ jobUpdates: [{ job_id: job.job_id, fence: 3, set }] }, 'durable'),
        ),
      ).to.equal('job');
      expect(await one('jobs', { job_id: job.job_id })).to.deep.equal(job);
      await committer.commit({ jobUpdates: [{ job_id: job.job_id, fence: 4, set }] }, 'durable');
      expect(await one('jobs', { job_id: job.job_id })).to.deep.equal({ ...job, ...set });
    });

    it('end it, and nothing else of his is written then', async () => {
      const job = sampleJob({ fence: 4 });
      const ledger = sampleLedger();
      await committer.commit({ jobs: [job] }, 'durable');
      const ended = { job_id: job.job_id, fence: 5 };
      expect(await conflictOf(committer.commit({ jobsDone: [ended], ledger: [ledger] }, 'durable'))).to.equal(
        'job',
      );
      await one('jobs', { job_id: job.job_id });
      expect(await rows('ledger', { ledger_key: ledger.ledger_key })).to.be.empty;
      await committer.commit({ jobsDone: [{ ...ended, fence: 4 }], ledger: [ledger] }, 'durable');
      expect(await rows('jobs', { job_id: job.job_id })).to.be.empty;
    });

    it('do anything once it is over', async () => {
      const job = sampleJob();
      const mine = { job_id: job.job_id, fence: job.fence };
      await committer.commit({ jobs: [job] }, 'durable');
      const [ended, changed, begunAgain] = [
        committer.commit({ jobsDone: [mine] }, 'durable'),
        committer.commit({ jobUpdates: [{ ...mine, set: { attempts: 2 } }] }, 'durable'),
        committer.commit({ jobs: [{ ...job, kind: 'again' }] }, 'durable'),
      ] as const;
      await ended;
      expect(await conflictOf(changed)).to.equal('job');
      await begunAgain;
      expect(await one('jobs', { job_id: job.job_id })).to.include({ kind: 'again', attempts: 0 });
    });
  });

  describe('runs work of its own', () => {
    it('between groups, in the order of asking', async () => {
      const row = sampleInstance();
      const seen: (string | undefined)[] = [];
      const state = () =>
        committer.run(async (trx) => {
          const found = await trx('instances').where('instance_key', row.instance_key).first('state');
          seen.push(found?.state);
        });
      await Promise.all([
        state(),
        committer.commit({ instances: [{ row, expectedVersion: null }] }, 'durable'),
        state(),
        committer.commit(
          { instances: [{ row: { ...row, state: 'frozen', version: 2 }, expectedVersion: 1 }] },
          'durable',
        ),
        state(),
      ]);
      expect(seen).to.deep.equal([undefined, 'active', 'frozen']);
    });

    it('and takes it back when it throws, with its own error', async () => {
      const mine = new Error('I changed my mind');
      const work = committer.run(async (trx) => {
        await trx('meta').insert({ name: 'half-done', value: 'x' });
        throw mine;
      });
      expect(await rejection(work)).to.equal(mine);
      expect(await rows('meta', { name: 'half-done' })).to.be.empty;
    });

    it('and answers what the work answers', async () => {
      expect(await committer.run(async () => 42)).to.equal(42);
    });
  });

  it('is idle when all that was asked for is written', async () => {
    const instance_key = randomUUID();
    const event = sampleEvent({ instance_key });
    const written = Promise.all(
      Array.from({ length: 300 }, () => committer.commit({ events: [event] }, 'relaxed')),
    );
    await committer.idle();
    expect(await rows('events', { instance_key })).to.have.length(300);
    await written;
    await committer.idle();
  });

  it('waits for the disk when one of a group asks for it, and only then', async () => {
    const { database } = fixture;
    const change = () => ({ events: [sampleEvent()] });
    await committer.commit(change(), 'durable');
    const relaxed = await statementsOf(database.write, () => committer.commit(change(), 'relaxed'));
    const mixed = await statementsOf(database.write, () =>
      Promise.all([committer.commit(change(), 'relaxed'), committer.commit(change(), 'durable')]),
    );
    const own = await statementsOf(database.write, () =>
      committer.run(async (trx) => trx('meta').select('name')),
    );
    const settings = (statements: string[]) => statements.filter((sql) => /synchronous/i.test(sql));
    const expected = {
      sqlite: [['PRAGMA synchronous = NORMAL'], ['PRAGMA synchronous = FULL'], []],
      postgres: [['set local synchronous_commit = off'], [], []],
      mysql: [[], [], []],
    };
    expect([relaxed, mixed, own].map(settings)).to.deep.equal(expected[database.dialect]);
  });

  it('lets one of two processes change an instance, and tells the other', async () => {
    const row = await known();
    const others = [createCommitter(await fixture.open()), createCommitter(await fixture.open())];
    let version = 1;
    for (let round = 0; round < 20; round++) {
      const next = { ...row, version: version + 1, updated_at: sampleTime + round };
      const results = await Promise.allSettled(
        others.map((other) =>
          other.commit({ instances: [{ row: next, expectedVersion: version }] }, 'durable'),
        ),
      );
      expect(results.filter((result) => result.status === 'fulfilled')).to.have.length(1);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).to.be.instanceOf(Conflict);
      }
      version++;
    }
    expect(await one('instances', { instance_key: row.instance_key })).to.include({ version: 21 });
  });

  it('does not take up work that another process ends and remembers at the same moment', async () => {
    const job = sampleJob();
    const other = await fixture.open();
    const { write, dialect } = fixture.database;
    // As far as ours gets while the other holds the job: then the other ends it.
    const furthest = { sqlite: /^begin/i, postgres: /^insert into "jobs"/i, mysql: /^select .*`jobs`/i }[
      dialect
    ];
    const waiting = new Promise<void>((resolve) => {
      write.on('query', ({ sql }: { sql: string }) => {
        if (furthest.test(sql)) resolve();
      });
    });
    const ours = await other.write.transaction(async (trx) => {
      await trx('jobs').insert(job);
      // Only now: had ours looked for the job before, the other's row would be the second one.
      const refused = conflictOf(committer.commit({ jobs: [job], unremembered: [job.job_id] }, 'durable'));
      await waiting;
      await trx('jobs').where('job_id', job.job_id).delete();
      await trx('ledger').insert(sampleLedger({ ledger_key: job.job_id }));
      return { refused };
    });
    expect(await ours.refused).to.equal('ledger');
    write.removeAllListeners('query');
    expect(await rows('jobs', { job_id: job.job_id })).to.be.empty;
  });

  it('lets one of several processes insert a key, in groups full of the same keys, and loses no neighbour', async () => {
    const others = await Promise.all([1, 2, 3].map(async () => createCommitter(await fixture.open())));
    const keys = Array.from({ length: 60 }, () => randomUUID());
    const results = await Promise.all(
      others.flatMap((other, process) =>
        (process % 2 ? keys : keys.toReversed()).map(async (ledger_key) => {
          const [own] = await Promise.allSettled([
            other.commit(
              { ledger: [sampleLedger({ ledger_key })], events: [sampleEvent({ instance_key: ledger_key })] },
              'durable',
            ),
          ]);
          if (own.status === 'rejected') expect(own.reason).to.be.instanceOf(Conflict);
          return own.status === 'fulfilled' ? ledger_key : null;
        }),
      ),
    );
    expect(results.filter((key) => key !== null).sort()).to.deep.equal([...keys].sort());
    expect(await fixture.database.read('events').whereIn('instance_key', keys)).to.have.length(60);
  });
});
