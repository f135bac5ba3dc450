import { expect } from 'chai';
import { meteringSn, usageSeriesKey } from '../../storage/keys.ts';
import { onEachDatabase } from '../storage/databases.ts';
import {
  dayMs,
  emptyUsage,
  hourMs,
  type MeteringWorld,
  meteringWorld,
  minuteMs,
  seven,
} from './metering-world.ts';

onEachDatabase('usage windows', (fixture) => {
  let world: MeteringWorld;
  let key: string;

  beforeEach(async () => {
    await emptyUsage(fixture.database);
    world = meteringWorld(fixture.database);
    key = await world.instance('one');
  });

  const at = (time: number) => new Date(time);
  const tickAt = async (time: number) => {
    world.now = time;
    await world.metering.tick();
  };
  const told = () =>
    world.market.pushed.map((one) => [
      one.value,
      clock(one.beginAt),
      clock(one.endAt),
      one.packageInstanceId,
    ]);

  it('become one record each, some minutes after their end', async () => {
    world.now = seven + hourMs;
    await world.count(
      { instanceId: 'one', quantity: '0.1', at: at(seven) },
      { instanceId: 'one', quantity: '0.2', at: at(seven + hourMs - 1) },
    );
    await world.count({ instanceId: 'one', quantity: '4', at: at(seven + hourMs) });
    await tickAt(seven + hourMs + 3 * minuteMs - 1);
    expect(told()).to.deep.equal([]);
    await tickAt(seven + hourMs + 3 * minuteMs);
    expect(told()).to.deep.equal([['0.3', '07:00:00', '08:00:00', null]]);
    const [record] = world.market.pushed;
    const series = usageSeriesKey(key, 'usage', null);
    expect(record?.meteringSn).to.equal(meteringSn(series, seven, seven + hourMs, 0));
    expect(record?.recordedAt).to.deep.equal(at(seven + hourMs + 3 * minuteMs));
    expect((await world.metering.balance(key)).total).to.deep.equal({
      counted: '4.3',
      open: '4',
      waiting: '0',
      sent: '0.3',
      refused: '0',
    });
    const { items } = await world.lists.events({ limit: 10 });
    expect(items.map((one) => one.metering_sn)).to.deep.equal([null, record?.meteringSn, record?.meteringSn]);
    await tickAt(seven + 2 * hourMs);
    expect(told()).to.have.length(1);
  });

  it('that were closed stay as they are: what comes late goes into the next', async () => {
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    await tickAt(seven + 64 * minuteMs);
    await world.count({ instanceId: 'one', quantity: '2', at: at(seven + minuteMs) });
    await tickAt(seven + 65 * minuteMs);
    expect(told()).to.have.length(1);
    await world.count({ instanceId: 'one', quantity: '4', at: at(seven + 65 * minuteMs) });
    await tickAt(seven + 124 * minuteMs);
    expect(told().slice(1)).to.deep.equal([['6', '08:00:00', '09:00:00', null]]);
  });

  it('that nothing was closed after are still open to what comes late', async () => {
    world.now = seven + 3 * hourMs;
    await world.count({ instanceId: 'one', quantity: '2', at: at(seven + minuteMs) });
    await world.metering.tick();
    expect(told()).to.deep.equal([['2', '07:00:00', '08:00:00', null]]);
  });

  it('are closed one after the other when nobody closed them for long', async () => {
    for (const hour of [2, 0, 1])
      await world.metering.count('saas-demo', false, [
        { eventId: `e-${hour}`, instanceId: 'one', quantity: `${hour + 1}`, at: at(seven - hour * hourMs) },
      ]);
    await tickAt(seven + 30 * hourMs);
    expect(told()).to.have.deep.members([
      ['3', '05:00:00', '06:00:00', null],
      ['2', '06:00:00', '07:00:00', null],
      ['1', '07:00:00', '08:00:00', null],
    ]);
    const { items } = await world.lists.windows({ limit: 10 });
    expect(items.map((one) => [one.closed_until, one.open_events])).to.deep.equal([[seven + hourMs, 0]]);
  });

  it('begin when the instance began, not before it', async () => {
    await world.instance('young', { created_at: seven + 20 * minuteMs + 1 });
    world.now = seven + 30 * minuteMs;
    await world.count(
      { instanceId: 'young', quantity: '1', at: at(seven + 25 * minuteMs) },
      // Another machine's clock is behind.
      { instanceId: 'young', quantity: '2', at: at(seven - 5 * minuteMs) },
    );
    await tickAt(seven + 64 * minuteMs);
    expect(told()).to.deep.equal([['3', '07:20:01', '08:00:00', null]]);
  });

  it('of several meters of an instance end a second apart, since KooGallery looks at begin and end only', async () => {
    await world.instance('two');
    for (const meter of ['a', 'b', 'c'])
      await world.count({ instanceId: 'one', meter, quantity: '1', at: at(seven) });
    await world.count({ instanceId: 'two', meter: 'c', quantity: '1', at: at(seven) });
    await tickAt(seven + 64 * minuteMs);
    expect(told()).to.have.deep.members([
      ['1', '07:00:00', '08:00:00', null],
      ['1', '07:00:00', '07:59:59', null],
      ['1', '07:00:00', '07:59:58', null],
      ['1', '07:00:00', '08:00:00', null],
    ]);
    expect(world.market.billed('one')).to.equal(30_000n);
  });

  it('are whole UTC days where the endpoint is set so', async () => {
    world.settings = { window: 'day', closeAfterMs: 3 * minuteMs };
    const midnight = seven + 17 * hourMs;
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    world.now = midnight - 1;
    await world.count({ instanceId: 'one', quantity: '2', at: at(midnight - 1) });
    await tickAt(midnight + 2 * minuteMs);
    expect(told()).to.deep.equal([]);
    await tickAt(midnight + 3 * minuteMs);
    // The instance began at 04:00.
    expect(told()).to.deep.equal([['3', '04:00:00', '00:00:00', null]]);
    await world.count({ instanceId: 'one', quantity: '4', at: at(midnight) });
    await tickAt(midnight + dayMs + 3 * minuteMs);
    expect(told().slice(1)).to.deep.equal([['4', '00:00:00', '00:00:00', null]]);
  });

  it('go on without a gap when the endpoint is set from hours to days', async () => {
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    await tickAt(seven + 64 * minuteMs);
    await world.count({ instanceId: 'one', quantity: '2', at: at(seven + 64 * minuteMs) });
    world.settings = { window: 'day', closeAfterMs: 0 };
    await tickAt(seven + 17 * hourMs);
    expect(told().slice(1)).to.deep.equal([['2', '08:00:00', '00:00:00', null]]);
  });

  it('of an endpoint that is not configured wait until it is', async () => {
    const gone = await world.instance('one', { endpoint: 'gone' });
    const event = { eventId: 'e', instanceId: 'one', quantity: '7', at: at(seven) };
    await world.metering.count('gone', false, [event]);
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    await tickAt(seven + 64 * minuteMs);
    expect(told()).to.have.length(1);
    expect((await world.metering.balance(gone)).total).to.include({ open: '7' });
  });

  it('with more than one record can hold end with an alert', async () => {
    await world.count(
      { instanceId: 'one', quantity: '99999999.9999', at: at(seven) },
      { instanceId: 'one', quantity: '0.0001', at: at(seven) },
      { instanceId: 'one', meter: 'other', quantity: '99999999.9999', at: at(seven) },
    );
    await tickAt(seven + 64 * minuteMs);
    expect(told()).to.deep.equal([['99999999.9999', '07:00:00', '07:59:59', null]]);
    const { items } = await world.lists.records({ state: 'refused', limit: 10 });
    expect(items.map((one) => [one.code, one.value])).to.deep.equal([['too-large', 1_000_000_000_000]]);
    expect(await world.alertsOf('one')).to.deep.equal(['alert.usage-refused']);
    expect(world.alerts).to.have.length(1);
    expect(await world.metering.balance(key)).to.have.property('agrees', true);
  });

  it('of more events than one transaction takes are closed in several', async () => {
    for (const part of [0, 1])
      await world.count(
        ...Array.from({ length: 4_500 }, (_, index) => ({
          instanceId: 'one',
          meter: `m-${index % 3}`,
          quantity: '0.0001',
          at: at(seven + part),
        })),
      );
    await tickAt(seven + 64 * minuteMs);
    expect(told().map(([value]) => value)).to.deep.equal(['0.3', '0.3', '0.3']);
    expect(await world.metering.balance(key)).to.deep.include({ agrees: true });
  }).timeout(20_000);

  it('that a process left half closed get what is missing, and what came meanwhile', async () => {
    const event = { instanceId: 'one', quantity: '0.0001', at: at(seven) };
    await world.count(...Array.from({ length: 4_500 }, () => event));
    world.now = seven + 64 * minuteMs;
    let looks = 0;
    const afterOneStep = {
      get aborted() {
        return ++looks > 1;
      },
    } as AbortSignal;
    await world.metering.tick(afterOneStep);
    expect(told()).to.deep.equal([]);
    const half = await world.metering.balance(key);
    expect(half.total).to.include({ counted: '0.45', open: '0.45', waiting: '0' });
    await world.count({ ...event, quantity: '7' });
    // What the record will be was decided by the one who began.
    world.settings = { window: 'day', closeAfterMs: 0 };
    await tickAt(seven + 20 * hourMs);
    expect(told()).to.deep.equal([['7.45', '07:00:00', '08:00:00', null]]);
  }).timeout(20_000);

  it('are closed once when two processes do it at once', async () => {
    const other = world.beside(await fixture.open());
    const ids = Array.from({ length: 30 }, (_, index) => `i-${index}`);
    for (const id of ids) await world.instance(id);
    await world.count(...ids.map((instanceId) => ({ instanceId, quantity: '1', at: at(seven) })));
    world.now = seven + 64 * minuteMs;
    await Promise.all([world.metering.tick(), other.tick(), world.metering.tick(), other.tick()]);
    await world.metering.tick();
    expect(world.market.pushed).to.have.length(30);
    expect(world.market.billed()).to.equal(300_000n);
    expect(world.market.offences).to.deep.equal([]);
  });
});

/** Time of day, UTC. */
function clock(time: Date): string {
  return time.toISOString().slice(11, 19);
}
