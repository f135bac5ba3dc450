import { expect } from 'chai';
import type { Marketplace } from '../../../simulator/marketplace/marketplace.ts';
import { type RunningKoobridge, runKoobridge } from '../../fixtures/running-koobridge.ts';

describe('a virtual year at a server that follows the clock', () => {
  let koobridge: RunningKoobridge;
  let marketplace: Marketplace;
  before(async () => {
    koobridge = await runKoobridge({ clock: 'koogallery' });
    ({ marketplace } = koobridge.simulator);
    for (const { name } of koobridge.config.endpoints)
      marketplace.shelf.register({ endpoint: koobridge.endpoint(name) });
  });
  after(() => koobridge.close());

  const productOf = (endpoint: string) =>
    marketplace.shelf.products().find((each) => each.endpoint === endpoint)?.productId ?? '';
  const month = { unit: 'month', count: 1 } as const;

  for (const endpoint of [
    'cycle-demo',
    'saas-v1-demo',
    'license-v1-demo',
    'license-demo',
    'license-code-demo',
  ]) {
    it(`brings an instance of ${endpoint} through renewals, its end and its release, each call taken`, async () => {
      const { id } = await marketplace.buy({ productId: productOf(endpoint), period: month });
      await marketplace.advance('1d');
      for (let renewal = 0; renewal < 11; renewal++) {
        await marketplace.act(id, { act: 'renew', period: month });
        await marketplace.advance('30d');
      }
      expect(marketplace.subscription(id)).to.include({ state: 'open' });
      await marketplace.advance('61d');
      expect(marketplace.subscription(id)).to.include({ state: 'released' });

      const told = marketplace.messages(id);
      expect(told.filter(({ purpose }) => purpose === 'refresh')).to.have.length(11);
      expect(told.at(-1)).to.include({ purpose: 'release', state: 'done' });
      expect(told.filter(({ state }) => state !== 'done')).to.deep.equal([]);
    });
  }
});
