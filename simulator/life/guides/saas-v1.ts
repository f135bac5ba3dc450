import { formatWireTimeMillis } from '../../../protocol/wire-time.ts';
import type { PlacedOrder } from '../../order.ts';
import { testMail, testProduct } from '../../test-data.ts';
import type { Purchase } from '../purchase.ts';
import { orderRenewal } from '../renewal.ts';
import { mustBeSame } from '../same-answer.ts';
import type { Script } from '../script.ts';
import type { Actor } from '../stage.ts';
import { orderParameters, renewalParameters } from './order-parameters.ts';
import { lookAt, lookInVainAt } from './query-instance.ts';

const chargingModes = { ON_DEMAND: 0, PERIOD: 1, ONE_TIME: 3, ON_DEMAND_PKG: 5 } as const;

/**
 * SaaS Access Guide V1.0: the calls tell the order themselves. Nothing is answered later: whatever is not done within
 * the call is refused, and called again for hours (R17).
 */
export const saasV1 = {
  async buy(actor, wish) {
    const order = actor.order(wish);
    return openProduct(actor, order, wish.productId ?? testProduct.productId);
  },

  sendAgain: async (actor, purchase) => mustBeSame(purchase.opening, await open(actor, purchase)),

  // The details are the answer to newInstance; queryInstance tells the usage (zh-cn_topic_0070649013).
  async look(actor, purchase) {
    mustBeSame(purchase.opening, await open(actor, purchase));
    await lookAt(actor, purchase);
  },

  lookInVain: lookInVainAt,

  async renew(actor, { instanceId }, renewal) {
    const { order, end } = orderRenewal(actor, renewal);
    const isBack = renewal.kind === 'cancellation';
    const paid = order.info.orderLine[0]?.currencyAfterDiscount ?? '0';
    const fields = {
      orderId: order.orderId,
      instanceId,
      ...renewalParameters(end, renewal.period),
      orderAmount: isBack ? `-${paid}` : paid,
      ...(renewal.kind === 'trial-to-formal' ? { trialToFormal: '1' } : {}),
    };
    await actor.insist('refreshInstance', fields);
    // The same order must not move the end a second time.
    await actor.insist('refreshInstance', fields);
    return end;
  },

  async expire(actor, { instanceId, order }) {
    await actor.insist('expireInstance', { instanceId, orderId: order.orderId });
  },

  freeze: (actor, { instanceId }) => setStatus(actor, instanceId, 'FREEZE'),
  unfreeze: (actor, { instanceId }) => setStatus(actor, instanceId, 'NORMAL'),

  async upgrade(actor, { instanceId, productId }, quantity) {
    const { orderId } = actor.order({ orderType: 'CHANGE', productId, quantity });
    const { skuCode } = testProduct;
    await actor.offer('upgrade', { instanceId, orderId, productId, skuCode, amount: quantity });
  },

  unsubscribe: release,
  release,
} satisfies Script;

/** Opens each product of a pay-per-use order: one call and one instance for each. */
export async function openEach(actor: Actor, order: PlacedOrder): Promise<Purchase[]> {
  const purchases: Purchase[] = [];
  for (const { productId } of order.info.orderLine[0]?.productInfo ?? []) {
    purchases.push(await openProduct(actor, order, productId));
  }
  return purchases;
}

/** Tells when the buyer confirmed the acceptance: one more newInstance, which opens nothing anew (R15). */
export async function accept(actor: Actor, purchase: Purchase, at: Date): Promise<void> {
  const fields = { ...parametersOf(purchase), acceptanceTime: formatWireTimeMillis(at) };
  mustBeSame(purchase.opening, await actor.insist('newInstance', fields));
}

async function openProduct(actor: Actor, order: PlacedOrder, productId: string): Promise<Purchase> {
  const opening = await open(actor, { order, productId });
  const instanceId = String(opening.answer?.instanceId);
  actor.about(instanceId);
  return { order, productId, instanceId, opening };
}

function open(actor: Actor, bought: Pick<Purchase, 'order' | 'productId'>) {
  return actor.insist('newInstance', parametersOf(bought));
}

function parametersOf({ order, productId }: Pick<Purchase, 'order' | 'productId'>): Record<string, unknown> {
  const { info, chargingMode } = order;
  return {
    ...orderParameters(order, productId),
    mobilePhone: info.buyerInfo?.mobilePhone,
    email: info.buyerInfo?.email ?? testMail,
    chargingMode: chargingModes[chargingMode],
    trialFlag: info.orderType === 'TRIAL' ? '1' : '0',
    orderAmount: info.orderLine[0]?.currencyAfterDiscount,
    provisionType: '1',
  };
}

async function setStatus(actor: Actor, instanceId: string, status: 'FREEZE' | 'NORMAL'): Promise<void> {
  await actor.insist('instanceStatus', { instanceId, instanceStatus: status });
}

async function release(actor: Actor, { instanceId, order }: Purchase): Promise<void> {
  await actor.insist('releaseInstance', { instanceId, orderId: order.orderId });
}
