import { formatWireTimeMillis } from '../../../protocol/wire-time.ts';
import type { Wording } from '../wording.ts';

/** SaaS V2.0: an order is named, its data stand in the order query. */
export const saasV2 = {
  open: ({ orderId, orderLineId }) => ({ scene: 'newInstance', fields: { orderId, orderLineId } }),
  poll: ({ instanceId }) => ({ scene: 'queryInstance', fields: { instanceId } }),
  details: ({ instanceId }) => [{ scene: 'queryInstance', fields: { instanceId } }],
  refresh: ({ instanceId }, { scene, order, end }) => ({
    scene: 'refreshInstance',
    // With milliseconds, as in the printed example.
    fields: { scene, ...order, instanceId, expireTime: formatWireTimeMillis(new Date(end)) },
  }),
  expire: ({ instanceId }) => status(instanceId, 'FREEZE'),
  restore: ({ instanceId }) => status(instanceId, 'UNFREEZE'),
  freeze: ({ instanceId }) => status(instanceId, 'FREEZE'),
  unfreeze: ({ instanceId }) => status(instanceId, 'UNFREEZE'),
  check: ({ instanceId, productId }, { skuCode, quantity }) => ({
    scene: 'changeInstanceCheck',
    fields: { instanceId, productInfo: { productId, skuCode, linearValue: quantity } },
  }),
  upgrade: ({ instanceId }, { order }) => ({ scene: 'upgradeInstance', fields: { instanceId, ...order } }),
  release: ({ instanceId }, order) => ({ scene: 'releaseInstance', fields: { instanceId, ...order } }),
} satisfies Wording;

function status(instanceId: string | null, state: 'FREEZE' | 'UNFREEZE') {
  return { scene: 'updateInstanceStatus', fields: { instanceId, status: state } } as const;
}
