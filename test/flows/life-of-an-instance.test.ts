import { expect } from 'chai';
import { buyInstance } from '../fixtures/bought-instance.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const year2027 = '20270101000000';
const year2028 = '20280101000000123';

describe('the life of an instance', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  const buy = () => buyInstance(koobridge, 'cycle-demo');
  const renewal = { scene: 'RENEWAL', expireTime: year2027 };

  it('is prolonged by a renewal, to the absolute time it names, with 14 or 17 digits (R22)', async () => {
    const instance = await buy();
    expect(await instance.callWithOrder('refreshInstance', { orderType: 'RENEW' }, renewal)).to.equal(
      '000000',
    );
    expect(await instance.read()).to.include({ state: 'active', expiresAt: '2027-01-01T00:00:00.000Z' });
    const longer = { scene: 'RENEWAL', expireTime: year2028 };
    expect(await instance.callWithOrder('refreshInstance', { orderType: 'RENEW' }, longer)).to.equal(
      '000000',
    );
    expect(await instance.read()).to.include({ expiresAt: '2028-01-01T00:00:00.123Z' });
  });

  for (const scene of [
    'TRIAL_TO_FORMAL',
    'UNSUBSCRIBE_RENEWAL_PERIOD',
    'RENEWAL_CHANGE',
    'A_SCENE_OF_TOMORROW',
  ]) {
    it(`takes the new end of the period from ${scene}, too`, async () => {
      const instance = await buy();
      const fields = { scene, expireTime: year2027 };
      expect(await instance.callWithOrder('refreshInstance', { orderType: 'RENEW' }, fields)).to.equal(
        '000000',
      );
      expect(await instance.read()).to.include({ expiresAt: '2027-01-01T00:00:00.000Z' });
    });
  }

  it('is prolonged once by the same renewal sent twice, and the plugin runs once (R15)', async () => {
    const instance = await buy();
    const order = koobridge.simulator.placeOrder({ orderType: 'RENEW' });
    const fields = { orderId: order.orderId, orderLineId: order.orderLineId, ...renewal };
    expect(await instance.call('refreshInstance', fields)).to.equal('000000');
    expect(await instance.call('refreshInstance', fields)).to.equal('000000');
    expect((await instance.events()).filter((type) => type === 'instance.renewed')).to.have.length(1);
  });

  it('does not take the cancellation of a renewal for its repetition, though it may name the same order', async () => {
    const instance = await buy();
    const order = koobridge.simulator.placeOrder({ orderType: 'RENEW' });
    const ids = { orderId: order.orderId, orderLineId: order.orderLineId };
    await instance.call('refreshInstance', { ...ids, scene: 'RENEWAL', expireTime: year2028 });
    await instance.call('refreshInstance', {
      ...ids,
      scene: 'UNSUBSCRIBE_RENEWAL_PERIOD',
      expireTime: year2027,
    });
    expect(await instance.read()).to.include({ expiresAt: '2027-01-01T00:00:00.000Z' });
  });

  it('ends where the newer of two renewal orders says, in whatever order they arrive (R21)', async () => {
    const instance = await buy();
    const older = {
      orderId: 'MOCKMONTYRENEW',
      orderLineId: 'MOCKMONTYRENEW-000001',
      scene: 'RENEWAL',
      expireTime: year2027,
    };
    await instance.callWithOrder(
      'refreshInstance',
      { orderType: 'RENEW' },
      { scene: 'RENEWAL', expireTime: year2028 },
    );
    expect(await instance.call('refreshInstance', older)).to.equal('000000');
    expect(await instance.read()).to.include({ expiresAt: '2028-01-01T00:00:00.123Z' });
    expect(await instance.events()).to.include('renewal.superseded');
  });

  it('is frozen and unfrozen by its own calls; each twice is once', async () => {
    const instance = await buy();
    expect(await instance.call('updateInstanceStatus', { status: 'FREEZE' })).to.equal('000000');
    expect(await instance.call('updateInstanceStatus', { status: 'FREEZE' })).to.equal('000000');
    expect(await instance.read()).to.include({ state: 'frozen' });
    expect(await instance.call('updateInstanceStatus', { status: 'UNFREEZE' })).to.equal('000000');
    expect(await instance.call('updateInstanceStatus', { status: 'UNFREEZE' })).to.equal('000000');
    expect(await instance.call('updateInstanceStatus', { status: 'FREEZE' })).to.equal('000000');
    expect(await instance.read()).to.include({ state: 'frozen' });
    expect(await instance.events()).to.deep.equal([
      'instance.provisioning',
      'instance.active',
      'instance.frozen',
      'instance.unfrozen',
      'instance.frozen',
    ]);
  });

  for (const order of ['renewal first', 'unfreeze first'] as const) {
    it(`comes back from the freeze after a renewal, ${order} (R19)`, async () => {
      const instance = await buy();
      await instance.call('updateInstanceStatus', { status: 'FREEZE' });
      const renew = () => instance.callWithOrder('refreshInstance', { orderType: 'RENEW' }, renewal);
      const unfreeze = () => instance.call('updateInstanceStatus', { status: 'UNFREEZE' });
      if (order === 'renewal first') {
        await renew();
        expect(await instance.read()).to.include({ state: 'frozen' });
        await unfreeze();
      } else {
        await unfreeze();
        await renew();
      }
      expect(await instance.read()).to.include({ state: 'active', expiresAt: '2027-01-01T00:00:00.000Z' });
    });
  }

  it('takes the specification of a paid upgrade', async () => {
    const instance = await buy();
    expect(await instance.callWithOrder('upgradeInstance', { orderType: 'CHANGE', quantity: 500 })).to.equal(
      '000000',
    );
    expect(await instance.events()).to.include('instance.upgraded');
  });

  it('refuses an upgrade whose order KooGallery does not know', async () => {
    const instance = await buy();
    const ids = { orderId: 'CS0000000000NONE', orderLineId: 'CS0000000000NONE-000001' };
    expect(await instance.call('upgradeInstance', ids)).to.equal('000005');
    expect(await instance.events()).to.not.include('instance.upgraded');
  });

  it('says whether a change upon renewal is possible, and changes nothing', async () => {
    const instance = await buy();
    const before = await instance.read();
    const more = { productId: 'OFFI1', skuCode: 'sku', linearValue: 1000 };
    expect(await instance.call('changeInstanceCheck', { productInfo: more })).to.equal('000000');
    expect(await instance.call('changeInstanceCheck', { productInfo: JSON.stringify(more) })).to.equal(
      '000000',
    );
    expect(
      await instance.call('changeInstanceCheck', { productInfo: { ...more, linearValue: 0, colour: 'red' } }),
    ).to.equal('000005');
    expect(await instance.read()).to.deep.equal(before);
  });

  it('ends with its release, after an unsubscription or without an order; a second release is success (R20)', async () => {
    for (const ids of [{}, { orderId: 'CS1', orderLineId: 'CS1-000001' }]) {
      const instance = await buy();
      expect(await instance.call('releaseInstance', ids)).to.equal('000000');
      expect(await instance.read()).to.include({ state: 'released' });
      expect(await instance.call('releaseInstance')).to.equal('000000');
      expect((await instance.events()).filter((type) => type === 'instance.released')).to.have.length(1);
    }
  });

  it('stays released whatever arrives later (R20, R21)', async () => {
    const instance = await buy();
    await instance.call('releaseInstance');
    expect(await instance.call('updateInstanceStatus', { status: 'FREEZE' })).to.equal('000000');
    expect(await instance.call('updateInstanceStatus', { status: 'UNFREEZE' })).to.equal('000000');
    expect(await instance.callWithOrder('refreshInstance', { orderType: 'RENEW' }, renewal)).to.equal(
      '000003',
    );
    expect(await instance.callWithOrder('upgradeInstance', { orderType: 'CHANGE' })).to.equal('000003');
    expect(await instance.call('queryInstance')).to.equal('000003');
    expect(await instance.read()).to.include({ state: 'released' });
  });

  it('is unknown to another endpoint: 000003', async () => {
    const instance = await buy();
    const elsewhere = koobridge.endpoint('saas-demo');
    const { instanceId } = instance;
    for (const scene of ['queryInstance', 'releaseInstance'] as const) {
      expect((await koobridge.simulator.call(elsewhere, scene, { instanceId })).resultCode).to.equal(
        '000003',
      );
    }
  });

  it('is shown beside others in one query; an unknown id does not hide the known ones', async () => {
    const [one, two] = [await buy(), await buy()];
    const instanceId = `${one.instanceId},${two.instanceId},nobody`;
    const answer = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'queryInstance', {
      instanceId,
    });
    expect(answer.resultCode).to.equal('000000');
    expect(answer.answer)
      .to.have.property('info')
      .that.satisfies(
        (info: { instanceId: string }[]) =>
          info.map((shown) => shown.instanceId).join() ===
          [one, two].map((bought) => bought.instanceId).join(),
      );
  });

  it('refuses a query of more than 100 instances', async () => {
    const instanceId = Array.from({ length: 101 }, (_, index) => `i${index}`).join(',');
    const answer = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'queryInstance', {
      instanceId,
    });
    expect(answer).to.include({ resultCode: '000002' });
  });

  it('with pay-per-use shows its usage, and is frozen for arrears although nothing is sold by period', async () => {
    const instance = await buyInstance(koobridge, 'saas-demo', { chargingMode: 'ON_DEMAND' });
    const { instanceId } = instance;
    const answer = await koobridge.simulator.call(koobridge.endpoint('saas-demo'), 'queryInstance', {
      instanceId,
    });
    expect(answer.answer).to.have.nested.property('info[0].usageInfo[0].usageValue').that.is.a('number');
    expect(await instance.call('updateInstanceStatus', { status: 'FREEZE' })).to.equal('000000');
    expect(await instance.read()).to.include({ state: 'frozen' });
  });
});
