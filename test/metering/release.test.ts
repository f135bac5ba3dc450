import { expect } from 'chai';
import { onEachDatabase } from '../storage/databases.ts';
import { emptyUsage, hourMs, type MeteringWorld, meteringWorld, minuteMs, seven } from './metering-world.ts';

onEachDatabase('usage at the release of an instance', (fixture) => {
  let world: MeteringWorld;
  let key: string;

  beforeEach(async () => {
    await emptyUsage(fixture.database);
    world = meteringWorld(fixture.database);
    key = await world.instance('one');
  });

  const at = (time: number) => new Date(time);
  const released = seven + 20 * minuteMs + 500;
  const flush = () => world.metering.flush(key, world.now, AbortSignal.timeout(5_000));
  const told = () => world.market.pushed.map((one) => [one.value, clock(one.beginAt), clock(one.endAt)]);
  const states = async () => {
    const { items } = await world.lists.records({ limit: 100 });
    return items.map((one) => one.state);
  };

  it('is closed at that moment and told at once, every meter by itself', async () => {
    world.now = released;
    await world.count(
      { instanceId: 'one', quantity: '1', at: at(seven - 2 * hourMs) },
      { instanceId: 'one', quantity: '2', at: at(seven) },
      { instanceId: 'one', quantity: '4', at: at(released) },
      { instanceId: 'one', quantity: '8', at: at(released + minuteMs) },
      { instanceId: 'one', quantity: '16', meter: 'other', at: at(seven) },
    );
    await flush();
    expect(told()).to.have.deep.members([
      ['1', '05:00:00', '06:00:00'],
      ['14', '07:00:00', '07:20:00'],
      ['16', '07:00:00', '07:19:59'],
    ]);
    await world.release('one');
    world.now += hourMs;
    await world.metering.tick();
    expect(told()).to.have.length(3);
    expect(await world.alertsOf('one')).to.deep.equal([]);
  });

  it('leaves nothing out when the release has to be tried again', async () => {
    world.now = released;
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    await flush();
    await world.count({ instanceId: 'one', quantity: '2', at: at(released) });
    await flush();
    world.now += 2 * minuteMs;
    await world.count({ instanceId: 'one', quantity: '4', at: at(world.now) });
    await flush();
    expect(told()).to.deep.equal([
      ['1', '07:00:00', '07:20:00'],
      ['6', '07:20:00', '07:22:00'],
    ]);
    expect(world.market.billed('one')).to.equal(70_000n);
  });

  it('never has two records of one begin and end, whatever was closed when', async () => {
    world.now = seven + 59 * minuteMs + 58_000;
    await world.count({ instanceId: 'one', meter: 'a', quantity: '1', at: at(seven) });
    await flush();
    await world.count({ instanceId: 'one', meter: 'b', quantity: '2', at: at(seven) });
    await world.count({ instanceId: 'one', meter: 'c', quantity: '4', at: at(seven) });
    world.now = seven + 64 * minuteMs;
    await world.metering.tick();
    expect(world.market.billed('one')).to.equal(70_000n);
    expect(told()).to.have.deep.members([
      ['1', '07:00:00', '07:59:58'],
      ['2', '07:00:00', '07:59:59'],
      ['4', '07:00:01', '07:59:58'],
    ]);
  });

  it('is told later when KooGallery cannot be reached, with an alert', async () => {
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    world.now = released;
    world.market.moods = ['down'];
    await flush();
    await world.release('one');
    expect(await states()).to.deep.equal(['waiting']);
    await world.metering.tick();
    expect(await world.alertsOf('one')).to.deep.equal(['alert.usage-after-release']);
    world.now += minuteMs;
    await world.metering.tick();
    await world.metering.tick();
    expect(told().at(-1)).to.deep.equal(['1', '07:00:00', '07:20:00']);
    expect(await states()).to.deep.equal(['sent']);
    expect(await world.alertsOf('one')).to.deep.equal(['alert.usage-after-release']);
  });

  it('is told at once although it was put off before', async () => {
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    world.now = seven + 64 * minuteMs;
    world.market.moods = ['down'];
    await world.metering.tick();
    await flush();
    expect(await states()).to.deep.equal(['sent']);
  });

  it('does not wait for a marketplace that keeps silent', async () => {
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    world.now = released;
    world.market.push = (_endpoint, _records, signal) =>
      new Promise((resolve) => {
        const reason = 'no answer in time';
        const silent = () => resolve({ kind: 'trouble', code: null, reason, retryAfterMs: null });
        if (signal.aborted) silent();
        signal.addEventListener('abort', silent, { once: true });
      });
    await world.metering.flush(key, world.now, AbortSignal.timeout(20));
    expect(await states()).to.deep.equal(['waiting']);
  });

  it('goes on from where the flush ended when the instance is still there', async () => {
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    world.now = released;
    await flush();
    world.now = seven + 30 * minuteMs;
    await world.count({ instanceId: 'one', quantity: '2', at: at(world.now) });
    world.now = seven + 64 * minuteMs;
    await world.metering.tick();
    expect(told().at(-1)).to.deep.equal(['2', '07:20:00', '08:00:00']);
  });

  it('that comes afterwards, of before, is told while its window is not recorded', async () => {
    world.now = released;
    await world.release('one');
    world.now += minuteMs;
    await world.count(
      { instanceId: 'one', quantity: '1', at: at(seven - hourMs) },
      { instanceId: 'one', quantity: '2', at: at(released) },
    );
    await world.metering.tick();
    expect(told()).to.have.deep.members([
      ['1', '06:00:00', '07:00:00'],
      ['2', '07:00:00', '07:20:00'],
    ]);
    expect(await world.alertsOf('one')).to.deep.equal([]);
  });

  it('that comes afterwards and cannot be told any more ends with an alert', async () => {
    await world.count({ instanceId: 'one', quantity: '1', at: at(seven) });
    world.now = released;
    await flush();
    await world.release('one');
    world.now += 1;
    await world.count({ instanceId: 'one', quantity: '2', at: at(seven) });
    await world.metering.tick();
    expect(await states(), 'in the same second').to.deep.equal(['sent']);
    world.now += minuteMs;
    await world.count({ instanceId: 'one', quantity: '4', at: at(world.now) });
    await world.metering.tick();
    expect(await states()).to.have.members(['sent', 'released']);
    expect(told()).to.have.length(1);
    expect(await world.alertsOf('one')).to.deep.equal(['alert.usage-after-release']);
    const balance = await world.metering.balance(key);
    expect(balance).to.deep.include({ agrees: true });
    expect(balance.total).to.include({ counted: '7', sent: '1', refused: '6', open: '0' });
  });

  it('sends what is of before and keeps back what is of after, in one go', async () => {
    world.now = released;
    await world.release('one');
    world.now += 5 * minuteMs;
    await world.count(
      { instanceId: 'one', quantity: '1', at: at(released) },
      { instanceId: 'one', quantity: '2', at: at(released + 1) },
    );
    await world.metering.tick();
    expect(told()).to.deep.equal([['1', '07:00:00', '07:20:00']]);
    expect(await states()).to.have.members(['sent', 'released']);
  });
});

/** Time of day, UTC. */
function clock(time: Date): string {
  return time.toISOString().slice(11, 19);
}
