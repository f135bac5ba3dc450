import { scenes } from '../../generated/scenes.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';
import { orderFromParameters } from './order-from-parameters.ts';

const codes = scenes['saas-v1'].upgrade.resultCodes;

/** An upgrade was paid; the call tells the new specification, of a product sold by period: others cannot be upgraded. */
export const upgrade: Handler<'saas-v1', 'upgrade'> = {
  decode(request) {
    const { instanceId, orderId, productId, skuCode } = request;
    if (productId === undefined && skuCode === undefined) {
      throw new BadRequest('the call names neither productId nor skuCode to upgrade to');
    }
    const orderLineId = productId ?? orderId;
    const told = orderFromParameters({ chargingMode: '1', ...request }, 'change', orderLineId);
    return { type: 'upgrade', instanceId, orderId, orderLineId, told };
  },

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
