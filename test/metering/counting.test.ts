import { expect } from 'chai';
import type { NewUsage } from '../../metering/metering.ts';
import { UsageError } from '../../metering/usage-error.ts';
import { sweepSandbox } from '../../storage/sandbox-sweep.ts';
import { onEachDatabase } from '../storage/databases.ts';
import { rejection } from '../storage/rejection.ts';
import {
  dayMs,
  emptyUsage,
  endpoint,
  hourMs,
  type MeteringWorld,
  meteringWorld,
  minuteMs,
  seven,
} from './metering-world.ts';

onEachDatabase('counting usage', (fixture) => {
  let world: MeteringWorld;
  let key: string;

  beforeEach(async () => {
    await emptyUsage(fixture.database);
    world = meteringWorld(fixture.database);
    key = await world.instance('one');
  });

  const event = (values: Partial<NewUsage> = {}): NewUsage => ({
    eventId: 'first',
    instanceId: 'one',
    quantity: '1.5',
    at: new Date(seven),
    ...values,
  });
  const count = (...events: NewUsage[]) => world.metering.count(endpoint, false, events);
  const counted = async () => (await world.metering.balance(key)).total.counted;

  it('stores events as they were told', async () => {
    expect(
      await count(event(), event({ eventId: 'second', meter: 'minutes', quantity: '0.0001' })),
    ).to.deep.equal([
      { eventId: 'first', repeated: false, packageInstanceId: null, packageExhausted: false },
      { eventId: 'second', repeated: false, packageInstanceId: null, packageExhausted: false },
    ]);
    const { items } = await world.lists.events({ limit: 10 });
    expect(items.find((one) => one.event_id === 'second')).to.include({
      endpoint,
      sandbox: 0,
      instance_id: 'one',
      meter: 'minutes',
      package_instance_id: null,
      quantity: 1,
      at: seven,
      received_at: seven,
      metering_sn: null,
    });
    expect(await world.metering.balance(key)).to.deep.equal({
      agrees: true,
      total: { counted: '1.5001', open: '1.5001', waiting: '0', sent: '0', refused: '0' },
      series: [
        {
          meter: 'usage',
          packageInstanceId: null,
          counted: '1.5',
          open: '1.5',
          waiting: '0',
          sent: '0',
          refused: '0',
        },
        {
          meter: 'minutes',
          packageInstanceId: null,
          counted: '0.0001',
          open: '0.0001',
          waiting: '0',
          sent: '0',
          refused: '0',
        },
      ],
    });
  });

  it('counts a repeated event once, in one call, in the next, and in two at once', async () => {
    const [first, second] = await count(event(), event());
    expect([first?.repeated, second?.repeated]).to.deep.equal([false, true]);
    expect((await count(event()))[0]?.repeated).to.equal(true);
    const both = await Promise.all([count(event({ eventId: 'x' })), count(event({ eventId: 'x' }))]);
    expect(both.flat().map((one) => one.repeated)).to.deep.equal([false, true]);
    expect(await counted()).to.equal('3');
  });

  it('counts an event once that two processes are told at once', async () => {
    const other = world.beside(await fixture.open());
    const events = Array.from({ length: 40 }, (_, index) =>
      event({ eventId: `e-${index}`, meter: `m-${index % 7}` }),
    );
    const results = await Promise.all([
      ...events.map((one) => count(one)),
      ...events.map((one) => other.count(endpoint, false, [one])),
      count(...events),
      other.count(endpoint, false, events.toReversed()),
    ]);
    expect(results.flat().filter((one) => !one.repeated)).to.have.length(40);
    expect(await counted()).to.equal('60');
    const { items } = await world.lists.windows({ limit: 20 });
    expect(items.map((one) => one.place).sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
  });

  it('takes the time of the call when none is told, also of a repetition', async () => {
    const { at, ...timeless } = event();
    await count(timeless);
    world.now += minuteMs;
    expect((await count(timeless))[0]?.repeated).to.equal(true);
    const { items } = await world.lists.events({ limit: 10 });
    expect(items.map((one) => one.at)).to.deep.equal([seven]);
  });

  it('refuses a repetition that says something else, and names what', async () => {
    await world.instance('two');
    await count(event());
    const others: [keyof NewUsage, Partial<NewUsage>][] = [
      ['instanceId', { instanceId: 'two' }],
      ['meter', { meter: 'minutes' }],
      ['quantity', { quantity: '1.6' }],
      ['at', { at: new Date(seven + 1) }],
    ];
    for (const [field, values] of others) {
      const error = await rejection(count(event({ eventId: 'new' }), event(values)));
      expect(error).to.be.instanceOf(UsageError).and.to.include({ index: 1, field });
      expect(error).to.have.property('message').that.contains('first');
    }
    expect(await counted()).to.equal('1.5');
  });

  it('names the first event that is wrong, and stores none', async () => {
    await world.instance('failed', { state: 'failed' });
    const wrong: [string, unknown][] = [
      ['eventId', event({ eventId: '' })],
      ['eventId', event({ eventId: 'x'.repeat(129) })],
      ['eventId', event({ eventId: 'a\0b' })],
      ['instanceId', event({ instanceId: 'nobody' })],
      ['instanceId', event({ instanceId: 'failed' })],
      ['meter', event({ meter: '' })],
      ['quantity', event({ quantity: '0' })],
      ['quantity', { ...event(), quantity: 1.5 }],
      ['at', event({ at: new Date(Number.NaN) })],
      ['at', event({ at: new Date(seven + 5 * minuteMs + 1) })],
      ['at', event({ at: new Date(seven - 21 * dayMs - 1) })],
      ['at', { ...event(), at: '2026-11-24T07:00:00Z' }],
      ['events', null],
    ];
    for (const [field, one] of wrong) {
      const error = await rejection(count(event({ eventId: 'right' }), one as NewUsage));
      expect(error, JSON.stringify(one)).to.be.instanceOf(UsageError).and.to.include({ index: 1, field });
    }
    expect(await rejection(count(...Array.from({ length: 10_001 }, () => event())))).to.include({
      field: 'events',
    });
    expect((await world.lists.events({ limit: 10 })).items).to.deep.equal([]);
  });

  it('lets a wrong call hurt none of those that are stored with it', async () => {
    const calls = ['1', '2', 'wrong', '3'].map((quantity) => count(event({ eventId: quantity, quantity })));
    const results = await Promise.allSettled(calls);
    expect(results.map((result) => result.status)).to.deep.equal([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    const missing = count(event({ eventId: '4', instanceId: 'nobody' }));
    const more = await Promise.allSettled([missing, count(event({ eventId: '5', quantity: '5' }))]);
    expect(more.map((result) => result.status)).to.deep.equal(['rejected', 'fulfilled']);
    expect(await counted()).to.equal('11');
  });

  it('takes 10,000 events at once', async () => {
    const events = Array.from({ length: 10_000 }, (_, index) =>
      event({ eventId: `e-${index}`, quantity: '0.0003' }),
    );
    expect(await count(...events)).to.have.length(10_000);
    expect(await counted()).to.equal('3');
  });

  it('counts no more than can be summed up exactly', async () => {
    const most = Array.from({ length: 9_000 }, (_, index) =>
      event({ eventId: `e-${index}`, quantity: '99999999' }),
    );
    await count(...most);
    const error = await rejection(count(event({ eventId: 'a', quantity: '9000' }), event({ eventId: 'b' })));
    expect(error).to.include({ index: 1, field: 'quantity' });
    await count(event({ eventId: 'a', quantity: '9000' }));
    expect(await counted()).to.equal('900000000000');
    expect(await world.metering.totals(key)).to.deep.equal([
      { value: 99_999_999.9999, countedAt: new Date(seven) },
    ]);
  });

  it('keeps the sandbox apart: shown, never told, swept', async () => {
    const sandboxKey = await world.instance('one', { sandbox: 1 });
    await world.metering.count(endpoint, true, [event()]);
    await count(event({ quantity: '2' }));
    world.now += 2 * hourMs;
    await world.metering.tick();
    expect(world.market.pushed.map((record) => record.value)).to.deep.equal(['2']);
    expect((await world.metering.balance(sandboxKey)).total).to.include({ counted: '1.5', open: '1.5' });
    expect(await world.metering.totals(sandboxKey)).to.deep.equal([
      { value: 1.5, countedAt: new Date(seven) },
    ]);
    await world.metering.flush(sandboxKey, world.now, AbortSignal.timeout(1_000));
    expect(world.market.pushed).to.have.length(1);
    await sweepSandbox(world.committer, seven);
    const events = await world.lists.events({ limit: 10 });
    expect(events.items.map((one) => one.sandbox)).to.deep.equal([0]);
    expect((await world.lists.windows({ limit: 10 })).items.map((one) => one.sandbox)).to.deep.equal([0]);
  });

  it('shows what was counted page by page', async () => {
    await world.instance('two');
    for (const index of [1, 2, 3])
      await count(event({ eventId: `${index}`, at: new Date(seven + index), meter: `m-${index}` }));
    await count(event({ eventId: 'other', instanceId: 'two' }));
    const first = await world.lists.events({ instanceId: 'one', limit: 2 });
    expect(first.items.map((one) => one.event_id)).to.deep.equal(['3', '2']);
    const second = await world.lists.events({ instanceId: 'one', limit: 2, cursor: first.next ?? '' });
    expect(second.items.map((one) => one.event_id)).to.deep.equal(['1']);
    expect(second.next).to.equal(null);
    const windows = await world.lists.windows({ endpoint, instanceId: 'one', sandbox: false, limit: 10 });
    expect(windows.items.map((one) => [one.meter, one.open_events, one.open_quantity]).sort()).to.deep.equal([
      ['m-1', 1, 15_000],
      ['m-2', 1, 15_000],
      ['m-3', 1, 15_000],
    ]);
    expect((await world.lists.events({ endpoint: 'other', limit: 10 })).items).to.deep.equal([]);
  });
});
