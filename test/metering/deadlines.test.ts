import { expect } from 'chai';
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

onEachDatabase('deadlines of usage records', (fixture) => {
  let world: MeteringWorld;
  let key: string;

  beforeEach(async () => {
    await emptyUsage(fixture.database);
    world = meteringWorld(fixture.database);
    key = await world.instance('one');
    await world.count({ instanceId: 'one', quantity: '1', at: new Date(seven) });
    world.market.push = async () => ({ kind: 'trouble', code: null, reason: 'down', retryAfterMs: null });
  });

  const eight = seven + hourMs;
  const tickAt = async (time: number) => {
    world.now = time;
    await world.metering.tick();
    return world.alertsOf('one');
  };

  it('of hours raise an alert half an hour before two hours are over, and one when they are', async () => {
    const soon = 'alert.usage-late-soon';
    expect(await tickAt(eight + 90 * minuteMs - 1)).to.deep.equal([]);
    expect(await tickAt(eight + 90 * minuteMs)).to.deep.equal([soon]);
    expect(await tickAt(eight + 120 * minuteMs - 1)).to.deep.equal([soon]);
    expect(await tickAt(eight + 120 * minuteMs)).to.deep.equal([soon, 'alert.usage-late']);
    expect(await tickAt(eight + 5 * hourMs)).to.deep.equal([soon, 'alert.usage-late']);
    expect(world.alerts.map((one) => one.type)).to.deep.equal([soon, 'alert.usage-late']);
    expect(world.alerts[0]).to.include({ instanceId: 'one', records: 1, reason: 'down' });
  });

  it('that nobody looked at are not said to come when they are over', async () => {
    expect(await tickAt(eight + 3 * hourMs)).to.deep.equal(['alert.usage-late']);
    expect(await tickAt(eight + 4 * hourMs)).to.deep.equal(['alert.usage-late']);
  });

  it('of days raise alerts at 00:45 and at 01:00', async () => {
    world.settings = { window: 'day', closeAfterMs: 3 * minuteMs };
    const midnight = seven + 17 * hourMs;
    expect(await tickAt(midnight + 45 * minuteMs - 1)).to.deep.equal([]);
    expect(await tickAt(midnight + 45 * minuteMs)).to.deep.equal(['alert.usage-late-soon']);
    expect(await tickAt(midnight + 60 * minuteMs - 1)).to.have.length(1);
    expect((await tickAt(midnight + 60 * minuteMs)).at(-1)).to.equal('alert.usage-late');
  });

  it('of 21 days raise an alert a day before, then the record ends and is not sent', async () => {
    await tickAt(eight + 3 * minuteMs);
    expect((await tickAt(seven + 20 * dayMs - 1)).at(-1)).to.equal('alert.usage-late');
    expect((await tickAt(seven + 20 * dayMs + 1)).at(-1)).to.equal('alert.usage-expires-soon');
    let pushes = 0;
    world.market.push = async () => {
      pushes++;
      return { kind: 'accepted' };
    };
    expect((await tickAt(seven + 21 * dayMs + 1)).at(-1)).to.equal('alert.usage-expired');
    expect(pushes).to.equal(0);
    const { items } = await world.lists.records({ limit: 10 });
    expect(items.map((one) => one.state)).to.deep.equal(['expired']);
    expect(items[0]?.reason).to.contain('21 days');
    expect(await world.metering.balance(key)).to.deep.include({ agrees: true });
    expect((await world.metering.balance(key)).total.refused).to.equal('1');
  });

  it('raise their alert once when two processes look', async () => {
    const other = world.beside(await fixture.open());
    world.now = eight + 3 * hourMs;
    await world.metering.tick();
    world.now += hourMs;
    await Promise.all([world.metering.tick(), other.tick(), other.tick()]);
    expect(await world.alertsOf('one')).to.deep.equal(['alert.usage-late']);
  });

  it('are no matter of records that were sent', async () => {
    world.market.push = async () => ({ kind: 'accepted' });
    await tickAt(eight + 3 * minuteMs);
    expect(await tickAt(eight + 22 * dayMs)).to.deep.equal([]);
  });
});
