import { scenes } from '../../generated/scenes.ts';
import type { GuideHandlers } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['order-notify'].orderNotify.resultCodes;

/** Order notification: an order was paid, whatever was sold. The guide knows no answer for work that goes on. */
export const orderNotify: GuideHandlers<'order-notify'> = {
  orderNotify: {
    decode: ({ orderId, orderLineId }) => ({ type: 'noteOrder', orderId, orderLineId }),

    encode: (outcome) => resultWithoutWaiting(codes, outcome),
  },
};
