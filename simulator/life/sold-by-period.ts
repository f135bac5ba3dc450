import { testProduct } from '../test-data.ts';
import { buy, look, lookInVain, type Purchase, sendAgain } from './buy.ts';
import type { Chapter } from './chapter.ts';
import { refresh, setStatus, unsubscribe } from './later-order.ts';

const year = { unit: 'year', count: 1 } as const;
const more = testProduct.linearValue * 2;
const fewer = testProduct.linearValue / 2;

/** Bought for a year, renewed, frozen, changed, upgraded, and left by unsubscription. */
export const soldByPeriod: Chapter = {
  title: 'Sold by period',
  async play(stage, extendParams) {
    const bought: Purchase[] = [];
    await stage.step('The buyer orders a year', async (actor) => {
      bought.push(
        await buy(actor, { chargingMode: 'PERIOD', periodType: 'year', periodNumber: 1, extendParams }),
      );
    });
    const [purchase] = bought;
    if (purchase === undefined) return;
    let end = purchase.order.expiresAt ?? new Date(0);

    await stage.step('The same order is sent again', (actor) => sendAgain(actor, purchase));
    await stage.step('The buyer opens the details', (actor) => look(actor, purchase.instanceId));
    await stage.step('The buyer renews for a year', async (actor) => {
      end = await refresh(actor, purchase, { scene: 'RENEWAL', orderType: 'RENEW', from: end, period: year });
    });
    await stage.step('The period runs out', (actor) => setStatus(actor, purchase, 'FREEZE'));
    await stage.step('The buyer renews while frozen', async (actor) => {
      end = await refresh(actor, purchase, { scene: 'RENEWAL', orderType: 'RENEW', from: end, period: year });
      await setStatus(actor, purchase, 'UNFREEZE');
    });
    const possible = await stage.step('The buyer wants fewer seats with the renewal', async (actor) => {
      const { productId, skuCode } = testProduct;
      const productInfo = { productId, skuCode, linearValue: fewer };
      await actor.offer('changeInstanceCheck', { instanceId: purchase.instanceId, productInfo });
    });
    if (possible) {
      await stage.step('The buyer renews with fewer seats', async (actor) => {
        const change = {
          scene: 'RENEWAL_CHANGE',
          orderType: 'RENEW',
          from: end,
          period: year,
          quantity: fewer,
        } as const;
        end = await refresh(actor, purchase, change);
      });
    }
    await stage.step('The buyer upgrades to more seats', async (actor) => {
      const { orderId, orderLineId } = actor.order({ orderType: 'CHANGE', quantity: more });
      await actor.offer('upgradeInstance', { instanceId: purchase.instanceId, orderId, orderLineId });
    });
    await stage.step('KooGallery freezes for a violation', (actor) => setStatus(actor, purchase, 'FREEZE'));
    await stage.step('The violation is lifted', (actor) => setStatus(actor, purchase, 'UNFREEZE'));
    await stage.step('The buyer unsubscribes', (actor) => unsubscribe(actor, purchase, 'PERIOD'));
    await stage.step('The buyer looks for what is gone', (actor) => lookInVain(actor, purchase.instanceId));
  },
};
