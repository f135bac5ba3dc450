import { expect } from 'chai';
import type { Marketplace } from '../../../simulator/marketplace/marketplace.ts';
import { retryPolicy, retryRows } from '../../../simulator/marketplace/retry-policies.ts';
import { startSimulator } from '../../../simulator/start-simulator.ts';
import { type Merchant, type MerchantFaults, startMerchant } from '../merchant.ts';

const hour = 3_600_000;
const minute = 60_000;

describe('the retry table', () => {
  // The guides' tables, typed by hand: calls in all, milliseconds between two, the end.
  const facts = [
    ['saas-v2', 'newInstance', 4, hour, 'unsubscribed'],
    ['saas-v2', 'upgradeInstance', 4, hour, 'unsubscribed'],
    ['saas-v2', 'refreshInstance', 3, hour, 'stopped'],
    ['saas-v2', 'updateInstanceStatus', 2, hour, 'stopped'],
    ['saas-v2', 'releaseInstance', 2, hour, 'stopped'],
    ['saas-v1', 'newInstance', 4, hour, 'unsubscribed'],
    ['saas-v1', 'upgrade', 4, hour, 'unsubscribed'],
    ['saas-v1', 'refreshInstance', 2, hour, 'stopped'],
    ['saas-v1', 'expireInstance', 2, hour, 'stopped'],
    ['saas-v1', 'releaseInstance', 2, hour, 'stopped'],
    ['license-v1', 'getLicense', 4, hour, 'stopped'],
    ['license-v1', 'refreshLicense', 1, 0, 'stopped'],
    ['license-online', 'newInstance', 61, 2 * minute, 'unsubscribed'],
    ['license-online', 'refreshInstance', 61, 2 * minute, 'stopped'],
    ['license-code', 'refreshLicenseCode', 60, 2 * minute, 'stopped'],
    ['order-notify', 'orderNotify', 4, hour, 'stopped'],
    ['linked-kit-v1', 'tenantSync', 1, 0, 'up-to-the-buyer'],
    ['linked-kit-v2', 'authSync', 1, 0, 'up-to-the-buyer'],
  ] as const;
  for (const [guide, scene, calls, everyMs, end] of facts) {
    it(`calls ${scene} of ${guide} ${calls} times in all and ends ${end}`, () => {
      const policy = retryPolicy(guide, scene);
      const inAll = policy.everyMs === 0 ? 1 : Math.floor(policy.forMs / policy.everyMs) + 1;
      expect({ ...policy, inAll }).to.include({ inAll, everyMs, end });
      expect(inAll).to.equal(calls);
    });
  }

  it('has a statement of 2025 for each scene that an older one is about', () => {
    for (const { guide, scenes } of retryRows.filter(({ generation }) => generation === 'older'))
      for (const scene of scenes)
        expect(
          retryRows.some(
            (row) => row.generation === 'current' && row.guide === guide && row.scenes.includes(scene),
          ),
          `${guide} ${scene}`,
        ).to.equal(true);
  });
});

describe('KooGallery, told no', () => {
  let merchant: Merchant;
  let simulator: Awaited<ReturnType<typeof startSimulator>>;
  let marketplace: Marketplace;
  let productId: string;

  async function trade(faults: MerchantFaults): Promise<void> {
    merchant = await startMerchant(faults);
    simulator = await startSimulator({ port: 0, ak: 'ak', sk: 'sk' });
    ({ marketplace } = simulator);
    marketplace.shelf.register({ endpoint: merchant.endpoint });
    productId = marketplace.shelf.products()[0]?.productId ?? '';
  }
  afterEach(async () => {
    await simulator.close();
    await merchant.close();
  });

  const refused = { resultCode: '000005', resultMsg: 'out of order' };
  const refusing = (activity: string): MerchantFaults => ({
    content: ({ fields }, answer) => (fields.activity === activity ? refused : answer),
  });

  it('calls a purchase again every hour for three hours and then unsubscribes the order', async () => {
    await trade(refusing('newInstance'));
    const { id } = await marketplace.buy({ productId });
    await marketplace.advance('5h');
    expect(merchant.calls).to.have.length(4);
    expect(marketplace.subscription(id)).to.include({ state: 'failed' });
    const [message] = marketplace.messages(id);
    expect(message).to.include({ state: 'unsubscribed' });
    const times = message?.attempts.map(({ at }) => at) ?? [];
    const between = times.slice(1).map((time, i) => Math.round((time - (times[i] ?? 0)) / minute));
    expect(between).to.deep.equal([60, 60, 60]);
  });

  it('takes a product off the shelf with the sixth failed order of a month', async () => {
    await trade(refusing('newInstance'));
    for (let order = 0; order < 5; order++) await marketplace.buy({ productId });
    await marketplace.advance('4h');
    expect(marketplace.shelf.product(productId).state).to.equal('on-sale');
    await marketplace.buy({ productId });
    await marketplace.advance('4h');
    expect(marketplace.shelf.product(productId).state).to.equal('withdrawn');
  });

  it('stops a renewal after two hours, and takes it up again by hand', async () => {
    let broken = true;
    await trade({
      content: ({ fields }, answer) => (broken && fields.activity === 'refreshInstance' ? refused : answer),
    });
    const { id } = await marketplace.buy({ productId });
    await marketplace.act(id, { act: 'renew' });
    await marketplace.advance('1d');
    const renewal = marketplace.messages(id).find(({ purpose }) => purpose === 'refresh');
    expect(renewal).to.include({ state: 'stopped' });
    expect(renewal?.attempts).to.have.length(3);
    broken = false;
    expect(await marketplace.restart(renewal?.id ?? '')).to.include({ state: 'done' });
  });
});
