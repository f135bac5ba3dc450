import { type SceneRequest, scenes } from '../../generated/scenes.ts';
import type { Order, RenewReason } from '../../lifecycle/command.ts';
import { parseWireTime } from '../../protocol/wire-time.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';
import { orderFromParameters } from './order-from-parameters.ts';

const codes = scenes['saas-v1'].refreshInstance.resultCodes;

type Reason = Extract<RenewReason, 'trial-to-formal' | 'cancel-renewal' | 'renewal'>;

const orderTypes: Record<Reason, Order['type']> = {
  'trial-to-formal': 'trial-to-formal',
  'cancel-renewal': 'unsubscribe',
  renewal: 'renew',
};

/** The end of the period moved. Orders have no lines here, so the order's id is that of its line. */
export const refreshInstance: Handler<'saas-v1', 'refreshInstance'> = {
  decode(request) {
    const { orderId, instanceId, productId, expireTime } = request;
    const expiresAt = parseWireTime(expireTime);
    if (!expiresAt) throw new BadRequest('expireTime is not a UTC time of 14 or 17 digits (R22)');
    const reason = reasonOf(request);
    return {
      type: 'renew',
      reason,
      instanceId,
      orderId,
      orderLineId: orderId,
      expiresAt,
      productId: productId ?? null,
      told: orderFromParameters(request, orderTypes[reason], orderId),
      // R19: no call of its own unfreezes what was renewed; taking a renewal back gives nothing back.
      ...(reason === 'cancel-renewal' ? {} : { liftsFreeze: true }),
    };
  },

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};

// The value for a change from trial to pay-per-use is not printed, so every value but "no" means that the trial is over.
function reasonOf({ trialToFormal, orderAmount }: SceneRequest<'saas-v1', 'refreshInstance'>): Reason {
  if (trialToFormal !== undefined && trialToFormal !== '0') return 'trial-to-formal';
  return Number(orderAmount ?? 0) < 0 ? 'cancel-renewal' : 'renewal';
}
