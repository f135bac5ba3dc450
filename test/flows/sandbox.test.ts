import { expect } from 'chai';
import { buyInstance } from '../fixtures/bought-instance.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const placeholderId = '10e758d0-31ad-4c4b-8f1b-81d03469a10e';
const ids = { orderId: 'CS2211181819B4LVS', orderLineId: 'CS2211181819B4LVS-000001' };

describe('a debugging call (testFlag=1, R18)', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  const call = (
    scene: Parameters<RunningKoobridge['simulator']['call']>[1],
    fields: Record<string, unknown>,
  ) => koobridge.simulator.call(koobridge.endpoint('cycle-demo'), scene, { ...fields, testFlag: '1' });

  it('succeeds for every saved case with its placeholder ids, morning and afternoon', async () => {
    for (const _time of ['morning', 'afternoon', 'next morning']) {
      const expireTime = '20221124023618256';
      const answers = [
        await call('newInstance', ids),
        await call('queryInstance', { instanceId: placeholderId }),
        await call('refreshInstance', { ...ids, scene: 'RENEWAL', instanceId: placeholderId, expireTime }),
        await call('updateInstanceStatus', { instanceId: placeholderId, status: 'FREEZE' }),
        await call('updateInstanceStatus', { instanceId: placeholderId, status: 'UNFREEZE' }),
        await call('upgradeInstance', { ...ids, instanceId: placeholderId }),
        await call('changeInstanceCheck', { instanceId: placeholderId, productInfo: { productId: 'OFFI1' } }),
        await call('releaseInstance', { instanceId: placeholderId, ...ids }),
      ];
      expect(answers.map(({ scene, resultCode }) => `${scene} ${resultCode}`)).to.deep.equal(
        answers.map(({ scene }) => `${scene} 000000`),
      );
      expect(
        answers.flatMap(({ checks }) => checks.filter((check) => check.verdict === 'failed')),
      ).to.deep.equal([]);
    }
  });

  it('knows the nine mock orders', async () => {
    const answer = await call('newInstance', {
      orderId: 'MOCKPERIODYEARNEW',
      orderLineId: 'MOCKPERIODYEARNEW-000001',
    });
    expect(answer.resultCode).to.equal('000000');
  });

  it('lives apart: it never touches a real instance, and is never listed among the real ones', async () => {
    const real = await buyInstance(koobridge, 'cycle-demo');
    const { instanceId } = real;
    expect((await call('releaseInstance', { instanceId })).resultCode).to.equal('000000');
    expect(await real.read()).to.include({ state: 'active', sandbox: false });
    const { items } = await koobridge.read<{ items: { instanceId: string; sandbox: boolean }[] }>(
      '/instances?sandbox=false',
    );
    expect(items.every(({ sandbox }) => !sandbox)).to.equal(true);
    expect(items.map((item) => item.instanceId)).to.include(instanceId);
  });

  it('keeps the refusal of a plugin visible on an instance that the case itself made', async () => {
    const order = koobridge.simulator.placeOrder({
      extendParams: [{ name: 'demo.fail', value: 'SOLD_OUT' }],
    });
    const answer = await call('newInstance', { orderId: order.orderId, orderLineId: order.orderLineId });
    expect(answer.resultCode).to.equal('000106');
  });

  it('makes the same order line again for real, apart from the sandbox', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
    const sandbox = await call('newInstance', { orderId, orderLineId });
    const real = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', {
      orderId,
      orderLineId,
    });
    expect(real.resultCode).to.equal('000000');
    expect(real.answer?.instanceId).to.not.equal(sandbox.answer?.instanceId);
  });
});
