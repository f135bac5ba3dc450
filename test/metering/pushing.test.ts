import { expect } from 'chai';
import type { PushedRecord } from '../../metering/ports.ts';
import { onEachDatabase } from '../storage/databases.ts';
import {
  emptyUsage,
  endpoint,
  hourMs,
  type MeteringWorld,
  meteringWorld,
  minuteMs,
  seven,
} from './metering-world.ts';

onEachDatabase('pushing usage', (fixture) => {
  let world: MeteringWorld;

  beforeEach(async () => {
    await emptyUsage(fixture.database);
    world = meteringWorld(fixture.database);
  });

  /** One record each, due at once. */
  async function records(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, (_, index) => `i-${String(index).padStart(4, '0')}`);
    await Promise.all(ids.map((id) => world.instance(id)));
    await world.count(...ids.map((instanceId) => ({ instanceId, quantity: '1', at: new Date(seven) })));
    world.now = seven + 64 * minuteMs;
    return ids;
  }
  const states = async () => {
    const { items } = await world.lists.records({ limit: 10_000 });
    return items.map((one) => one.state).sort();
  };
  const later = async (ms: number) => {
    world.now += ms;
    await world.metering.tick();
  };

  it('goes in batches of 1000 at most', async () => {
    await records(1_100);
    await world.metering.tick();
    expect(world.market.batches).to.deep.equal([1_000, 100]);
    expect(world.market.offences).to.deep.equal([]);
    expect(new Set(await states())).to.deep.equal(new Set(['sent']));
  }).timeout(20_000);

  it('finds the bad records of a batch by halving it, within one tick', async () => {
    const ids = await records(40);
    const bad = [ids[7], ids[8], ids[31]];
    world.market.isBad = ({ instanceId }) => bad.includes(instanceId);
    await world.metering.tick();
    const { items } = await world.lists.records({ state: 'refused', limit: 10 });
    expect(items.map((one) => one.instance_id)).to.have.members(bad);
    expect(items[0]).to.include({ code: '94060004', reason: 'Param invalid', sent_at: null });
    expect(world.market.billed()).to.equal(370_000n);
    expect(world.market.offences).to.deep.equal([]);
    expect(world.market.batches.length).to.be.below(30);
    expect(await world.alertsOf(String(bad[0]))).to.deep.equal(['alert.usage-refused']);
    expect(await world.alertsOf(String(ids[0]))).to.deep.equal([]);
    expect(world.alerts.map((one) => one.type)).to.deep.equal(Array(3).fill('alert.usage-refused'));
    const [first] = items;
    const key = String(first?.instance_key);
    expect(await world.metering.balance(key)).to.deep.include({ agrees: true });
    expect((await world.metering.balance(key)).total).to.include({ refused: '1', sent: '0' });
  });

  it('tries again with growing pauses, with the same number, times and value', async () => {
    await records(2);
    world.market.moods = ['down', 'lost', 'down'];
    await world.metering.tick();
    const { items } = await world.lists.records({ limit: 10 });
    expect(items.map((one) => [one.state, one.attempts, one.run_at, one.reason])).to.deep.equal(
      Array(2).fill(['waiting', 1, world.now + minuteMs, 'connection refused']),
    );
    await later(minuteMs - 1);
    expect(world.market.batches).to.have.length(1);
    await later(1);
    await later(2 * minuteMs);
    await later(3 * minuteMs);
    expect(world.market.batches).to.deep.equal([2, 2, 2, 2]);
    const byNumber = new Map<string, PushedRecord>();
    for (const record of world.market.pushed) {
      const before = byNumber.get(record.meteringSn) ?? record;
      expect(record).to.deep.equal(before);
      byNumber.set(record.meteringSn, record);
    }
    expect(byNumber.size).to.equal(2);
    expect(world.market.billed()).to.equal(20_000n);
    expect(await states()).to.deep.equal(['sent', 'sent']);
  });

  it('does not hold up other records behind a batch that has trouble', async () => {
    await records(1);
    world.market.moods = ['down'];
    await world.metering.tick();
    world.now += 1;
    await world.instance('other');
    await world.count({ instanceId: 'other', quantity: '5', at: new Date(seven) });
    await world.metering.tick();
    expect(world.market.billed('other')).to.equal(50_000n);
  });

  it('waits with all of an endpoint while KooGallery takes nothing of it, and says so once an hour', async () => {
    await records(3);
    world.market.moods = ['blocked', 'blocked', 'blocked'];
    await world.metering.tick();
    expect(world.alerts).to.have.length(1);
    expect(world.alerts[0]).to.include({ type: 'alert.usage-blocked', endpoint, code: '94060002' });
    await later(5 * minuteMs);
    await later(10 * minuteMs - 1);
    expect(world.market.batches).to.have.length(2);
    await later(1);
    expect(world.market.batches).to.have.length(3);
    expect(world.alerts).to.have.length(1);
    await later(20 * minuteMs);
    expect(world.market.batches).to.have.length(4);
    expect(await states()).to.deep.equal(['sent', 'sent', 'sent']);
  });

  it('takes a push that throws for one whose answer was lost', async () => {
    await records(1);
    const { push } = world.market;
    world.market.push = async () => {
      throw new Error('no such thing');
    };
    await world.metering.tick();
    expect(await states()).to.deep.equal(['waiting']);
    world.market.push = push;
    await later(minuteMs);
    expect(await states()).to.deep.equal(['sent']);
  });

  it('sends nothing twice when two processes push at once', async () => {
    await records(300);
    const other = world.beside(await fixture.open());
    await Promise.all([world.metering.tick(), other.tick(), world.metering.tick(), other.tick()]);
    await world.metering.tick();
    expect(world.market.offences).to.deep.equal([]);
    expect(world.market.pushed).to.have.length(300);
    expect(world.market.billed()).to.equal(3_000_000n);
  });

  it('sends again what another process took and did not end, and lets that one write no more', async () => {
    await records(1);
    const other = world.beside(await fixture.open());
    const { push } = world.market;
    let endFirst = () => {};
    const stuck = new Promise<void>((resolve) => {
      endFirst = resolve;
    });
    let began = () => {};
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    world.market.push = async (...args) => {
      began();
      await stuck;
      return { ...(await push(...args)), kind: 'refused', code: '94060004', reason: 'too late' };
    };
    const first = world.metering.tick();
    await begun;
    world.market.push = push;
    await other.tick();
    expect(world.market.pushed).to.have.length(0);
    world.now += minuteMs;
    await other.tick();
    expect(await states()).to.deep.equal(['sent']);
    endFirst();
    await first;
    expect(await states()).to.deep.equal(['sent']);
    expect(world.alerts).to.deep.equal([]);
    expect(world.market.billed()).to.equal(10_000n);
  });

  it('stops when it is told to', async () => {
    await records(1);
    await world.metering.tick(AbortSignal.abort());
    expect(world.market.pushed).to.deep.equal([]);
    await later(hourMs);
    expect(world.market.pushed).to.have.length(1);
  });
});
