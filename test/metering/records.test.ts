import { expect } from 'chai';
import { UsageConflict } from '../../metering/usage-error.ts';
import type { StoredUsageRecord } from '../../storage/usage-lists.ts';
import { onEachDatabase } from '../storage/databases.ts';
import { rejection } from '../storage/rejection.ts';
import { dayMs, emptyUsage, type MeteringWorld, meteringWorld, minuteMs, seven } from './metering-world.ts';

onEachDatabase('what KooGallery finds of usage records', (fixture) => {
  let world: MeteringWorld;
  let key: string;
  let sent: StoredUsageRecord;

  beforeEach(async () => {
    await emptyUsage(fixture.database);
    world = meteringWorld(fixture.database);
    key = await world.instance('one');
    await world.count({ instanceId: 'one', quantity: '1', at: new Date(seven) });
    world.now = seven + 64 * minuteMs;
    await world.metering.tick();
    sent = await only();
  });

  async function only(): Promise<StoredUsageRecord> {
    const [record] = (await world.lists.records({ limit: 1 })).items;
    if (!record) throw new Error('there is no record');
    return record;
  }
  const verdict = (code: string) => world.metering.verdict(sent.metering_sn, code);
  const sums = async () => (await world.metering.balance(key)).total;

  for (const code of ['001', '002', '003', '004', '006', '007', '008', '009', '011', '012', '999'])
    it(`${code} refuses the record, with an alert`, async () => {
      expect(await verdict(code)).to.include({ state: 'refused', code, meter: 'usage' });
      await verdict(code);
      expect(await world.alertsOf('one')).to.deep.equal(['alert.usage-refused']);
      expect(world.alerts[0]).to.include({ type: 'alert.usage-refused', code });
      expect(String(world.alerts[0]?.reason)).not.to.equal('');
      expect(await sums()).to.include({ sent: '0', refused: '1' });
    });

  for (const code of ['005', '010'])
    it(`${code} means that it is there`, async () => {
      await verdict('001');
      expect(await verdict(code)).to.include({ state: 'sent', code });
      expect(await sums()).to.include({ sent: '1', refused: '0' });
    });

  it('013 has it sent again as it was', async () => {
    world.now += 1;
    expect(await verdict('013')).to.include({ state: 'waiting', run_at: world.now });
    expect(await sums()).to.include({ sent: '0', waiting: '1' });
    await world.metering.tick();
    expect(world.market.pushed).to.have.length(2);
    expect(world.market.pushed[1]).to.deep.equal(world.market.pushed[0]);
    expect(await only()).to.include({ state: 'sent', code: null });
    world.now = seven + 22 * dayMs;
    expect(await rejection(verdict('013'))).to.be.instanceOf(UsageConflict);
  });

  it('is unknown of a record that is not there', async () => {
    expect(await world.metering.verdict('nothing', '001')).to.equal(null);
    expect(await world.metering.resend('nothing')).to.equal(null);
    expect(await world.lists.record('nothing')).to.equal(undefined);
    expect(await world.lists.record(sent.metering_sn)).to.deep.equal(sent);
  });

  it('can be mended: the next revision has the same window and value, and a number of its own', async () => {
    await verdict('009');
    const again = await world.metering.resend(sent.metering_sn);
    const { begin_at, end_at, value } = sent;
    expect(again).to.include({ begin_at, end_at, value, revision: 1, state: 'waiting', code: null });
    expect(again?.metering_sn).not.to.equal(sent.metering_sn);
    expect(await world.lists.record(sent.metering_sn)).to.include({ state: 'replaced', code: '009' });
    expect(await sums()).to.include({ counted: '1', waiting: '1', refused: '0' });
    await world.metering.tick();
    expect(world.market.pushed.at(-1)?.meteringSn).to.equal(again?.metering_sn);
    expect(await world.metering.balance(key)).to.deep.include({ agrees: true });
    expect(await rejection(verdict('001'))).to.be.instanceOf(UsageConflict);
    expect(await rejection(world.metering.resend(sent.metering_sn))).to.be.instanceOf(UsageConflict);
  });

  it('cannot be mended of a record that was taken, or is too old', async () => {
    expect(await rejection(world.metering.resend(sent.metering_sn))).to.be.instanceOf(UsageConflict);
    await verdict('009');
    world.now = seven + 21 * dayMs + 1;
    const error = await rejection(world.metering.resend(sent.metering_sn));
    expect(error).to.be.instanceOf(UsageConflict).and.to.have.property('message').that.contains('21 days');
  });

  it('is newer than a push that is under way', async () => {
    await verdict('013');
    const { push } = world.market;
    world.market.push = async (...args) => {
      await verdict('012');
      return push(...args);
    };
    await world.metering.tick();
    expect(await only()).to.include({ state: 'refused', code: '012' });
  });

  it('is listed by state and endpoint, page by page', async () => {
    const { endpoint } = sent;
    expect(
      (await world.lists.records({ endpoint, state: 'sent', instanceId: 'one', limit: 5 })).items,
    ).to.deep.equal([sent]);
    expect((await world.lists.records({ endpoint: 'other', limit: 5 })).items).to.deep.equal([]);
    expect((await world.lists.records({ state: 'refused', limit: 5 })).items).to.deep.equal([]);
  });
});
