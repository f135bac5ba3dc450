import type { Wording } from '../wording.ts';

/** Order notification: every paid order is told of, and nothing else. */
export const orderNotify: Wording = {
  open: null,
  notify: ({ orderId, orderLineId }) => ({ scene: 'orderNotify', fields: { orderId, orderLineId } }),
};
