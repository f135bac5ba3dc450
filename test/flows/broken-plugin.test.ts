import { join } from 'node:path';
import { expect } from 'chai';
import type { Config } from '../../server/config/schema.ts';
import { buyInstance } from '../fixtures/bought-instance.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const plugins = { directory: join(process.cwd(), 'test', 'fixtures', 'plugins') };

describe('a plugin that is broken', () => {
  let koobridge: RunningKoobridge;
  const moody = (demo: Config): Config => ({
    ...withEndpoint({ ...demo, plugins }, 'cycle-demo', {
      plugin: 'moody',
      budgetMs: 900,
      settings: { failOnce: 'freeze' },
    }),
    jobs: { ...demo.jobs, pluginTimeoutMs: 1000 },
  });
  before(async () => {
    koobridge = await runKoobridge({ config: moody });
  });
  after(() => koobridge.close());

  const faults: { mood: string; says: RegExp }[] = [
    { mood: 'throws', says: /the tenant service is not there/ },
    { mood: 'hangs', says: /create\(\) did not end in time/ },
    { mood: 'nonsense', says: /create\(\) answered what cannot be used: access\.frontEndUrl/ },
    { mood: 'nothing', says: /create\(\) answered what cannot be used/ },
  ];
  for (const { mood, says } of faults) {
    it(`and ${mood} is tried again: 000004 meanwhile, the reason in the events, the instance in the end`, async () => {
      const order = koobridge.simulator.placeOrder({ extendParams: [{ name: 'mood', value: mood }] });
      const ids = { orderId: order.orderId, orderLineId: order.orderLineId };
      const answer = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
      expect(answer.resultCode).to.equal('000004');
      expect(answer.ms).to.be.below(1200);
      const instanceId = String(answer.answer?.instanceId);
      await koobridge.logged({ msg: 'background work ended', instanceId, outcome: 'done' });
      const { items } = await koobridge.read<{ items: { type: string; data: { reason?: string } }[] }>(
        `/instances/${instanceId}/events`,
      );
      const failures = items.filter(({ type }) => type === 'attempt.failed');
      expect(failures).to.have.length(1);
      expect(failures[0]?.data.reason).to.match(says);
      const again = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
      expect(again.answer).to.include({ resultCode: '000000', instanceId });
    });
  }

  it('in a call that may come once is an alert at once, and the work is done all the same (R29)', async () => {
    const instance = await buyInstance(koobridge, 'cycle-demo');
    const { instanceId } = instance;
    expect(await instance.call('updateInstanceStatus', { status: 'FREEZE' })).to.equal('000004');
    await koobridge.logged({ msg: 'background work ended', instanceId, command: 'freeze', outcome: 'done' });
    expect(await instance.read()).to.include({ state: 'frozen' });
    expect(await instance.events()).to.include.members([
      'alert.not-done',
      'attempt.failed',
      'instance.frozen',
    ]);
  });

  it('in what a buyer looks at is answered 000005, with the reason in the journal', async () => {
    const instance = await buyInstance(koobridge, 'cycle-demo');
    const other = await buyInstance(koobridge, 'cycle-demo');
    await other.call('releaseInstance');
    expect(await instance.call('queryInstance')).to.equal('000005');
  });

  it('lacking what KooGallery asks for refuses it: no upgrade, no change', async () => {
    const instance = await buyInstance(koobridge, 'cycle-demo');
    expect(await instance.callWithOrder('upgradeInstance', { orderType: 'CHANGE' })).to.equal('000005');
    expect(await instance.call('changeInstanceCheck', { productInfo: { productId: 'OFFI1' } })).to.equal(
      '000005',
    );
  });
});
