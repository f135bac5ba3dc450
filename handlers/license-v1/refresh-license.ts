import { scenes } from '../../generated/scenes.ts';
import { parseWireTime } from '../../protocol/wire-time.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';
import { orderFromParameters } from '../saas-v1/order-from-parameters.ts';

const codes = scenes['license-v1'].refreshLicense.resultCodes;

/** The end of the period moved. A trial that became commercial arrives in the same words as a renewal. */
export const refreshLicense: Handler<'license-v1', 'refreshLicense'> = {
  decode(request) {
    const { orderId, instanceId, productId, expireTime } = request;
    const expiresAt = parseWireTime(expireTime);
    if (!expiresAt) throw new BadRequest('expireTime is not a UTC time of 14 or 17 digits (R22)');
    return {
      type: 'renew',
      reason: 'renewal',
      instanceId,
      orderId,
      orderLineId: orderId,
      expiresAt,
      productId: productId ?? null,
      told: orderFromParameters(request, 'renew', orderId),
      // R19: no call of its own unfreezes what was renewed.
      liftsFreeze: true,
    };
  },

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
