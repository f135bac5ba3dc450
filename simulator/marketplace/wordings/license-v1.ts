import { orderParameters, renewalParameters } from '../../life/guides/order-parameters.ts';
import type { Wording } from '../wording.ts';

/** License 1.0: the answer to the order is the license itself. */
export const licenseV1: Wording = {
  open: (_subscription, { order, productId }) => ({
    scene: 'getLicense',
    fields: orderParameters(order, productId),
  }),
  refresh: ({ instanceId, productId }, { order, end, period }) => ({
    scene: 'refreshLicense',
    fields: { orderId: order.orderId, instanceId, productId, ...renewalParameters(new Date(end), period) },
  }),
  expire: ({ instanceId, orderId }) => ({ scene: 'expireLicense', fields: { instanceId, orderId } }),
  release: ({ instanceId, orderId }) => ({ scene: 'releaseLicense', fields: { instanceId, orderId } }),
};
