import { testProduct } from '../../test-data.ts';
import type { Purchase } from '../purchase.ts';
import { orderRenewal } from '../renewal.ts';
import { mustBeSame } from '../same-answer.ts';
import type { Script } from '../script.ts';
import type { Actor } from '../stage.ts';
import { orderParameters, renewalParameters } from './order-parameters.ts';

/**
 * License Access Guide 1.0: the answer to the order is the license itself. getLicense is repeated for hours, the other
 * calls come once (R29).
 */
export const licenseV1: Script = {
  async buy(actor, wish) {
    const order = actor.order(wish);
    const productId = wish.productId ?? testProduct.productId;
    const opening = await getLicense(actor, { order, productId });
    const instanceId = String(opening.answer?.instanceId);
    actor.about(instanceId);
    return { order, productId, instanceId, opening };
  },

  sendAgain: async (actor, purchase) => mustBeSame(purchase.opening, await getLicense(actor, purchase)),

  async renew(actor, { instanceId }, renewal) {
    const { order, end } = orderRenewal(actor, renewal);
    const fields = {
      orderId: order.orderId,
      instanceId,
      productId: testProduct.productId,
      ...renewalParameters(end, renewal.period),
    };
    await actor.succeed('refreshLicense', fields);
    return end;
  },

  async expire(actor, { instanceId, order }) {
    await actor.succeed('expireLicense', { instanceId, orderId: order.orderId });
  },

  unsubscribe: release,
  release,
};

function getLicense(actor: Actor, { order, productId }: Pick<Purchase, 'order' | 'productId'>) {
  return actor.insist('getLicense', orderParameters(order, productId));
}

async function release(actor: Actor, { instanceId, order }: Purchase): Promise<void> {
  await actor.succeed('releaseLicense', { instanceId, orderId: order.orderId });
}
