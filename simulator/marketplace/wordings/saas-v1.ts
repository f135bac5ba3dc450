import { orderParameters, renewalParameters } from '../../life/guides/order-parameters.ts';
import { testMail } from '../../test-data.ts';
import type { Ordered, Wording } from '../wording.ts';

const chargingModes = { ON_DEMAND: 0, PERIOD: 1, ONE_TIME: 3, ON_DEMAND_PKG: 5 } as const;

/** SaaS V1.0: the calls tell the order themselves. */
export const saasV1: Wording = {
  open: (_subscription, ordered) => ({ scene: 'newInstance', fields: purchase(ordered) }),
  details: ({ instanceId }, ordered) => [
    { scene: 'newInstance', fields: purchase(ordered) },
    { scene: 'queryInstance', fields: { instanceId } },
  ],
  refresh({ instanceId }, { scene, order, end, period, paid }) {
    const cancelled = scene === 'UNSUBSCRIBE_RENEWAL_PERIOD';
    return {
      scene: 'refreshInstance',
      fields: {
        orderId: order.orderId,
        instanceId,
        ...renewalParameters(new Date(end), period),
        orderAmount: cancelled ? `-${paid}` : paid,
        ...(scene === 'TRIAL_TO_FORMAL' ? { trialToFormal: '1' } : {}),
      },
    };
  },
  expire: ({ instanceId, orderId }) => ({ scene: 'expireInstance', fields: { instanceId, orderId } }),
  freeze: ({ instanceId }) => status(instanceId, 'FREEZE'),
  unfreeze: ({ instanceId }) => status(instanceId, 'NORMAL'),
  upgrade: ({ instanceId, productId }, { order, skuCode, quantity }) => ({
    scene: 'upgrade',
    fields: { instanceId, orderId: order.orderId, productId, skuCode, amount: quantity },
  }),
  // The order of the purchase, also when the buyer unsubscribed (saas-v1 5.4).
  release: ({ instanceId, orderId }) => ({ scene: 'releaseInstance', fields: { instanceId, orderId } }),
};

function purchase({ order, productId }: Ordered): Record<string, unknown> {
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

function status(instanceId: string | null, instanceStatus: 'FREEZE' | 'NORMAL') {
  return { scene: 'instanceStatus', fields: { instanceId, instanceStatus } } as const;
}
