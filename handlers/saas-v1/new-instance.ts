import { scenes } from '../../generated/scenes.ts';
import { longestSensitiveText } from '../../protocol/sensitive-field.ts';
import { parseWireTime } from '../../protocol/wire-time.ts';
import { appInfo } from '../app-info.ts';
import { calledAt } from '../called-at.ts';
import type { Handler } from '../handler.ts';
import { failureWithoutWaiting, success } from '../result.ts';
import { orderFromParameters } from './order-from-parameters.ts';

const codes = scenes['saas-v1'].newInstance.resultCodes;

/** An acceptance whose time cannot be read was made all the same, and KooGallery tells it only once: shortly before the call. */
function chargingBegan(acceptanceTime: string, timeStamp: string): Date {
  return parseWireTime(acceptanceTime) ?? calledAt(timeStamp);
}

/**
 * An order was paid, the buyer accepted what was opened, or he looks at its details: one message for all three.
 * `businessId` differs with each try, so it names the instance but never the order (R15, R16).
 */
export const newInstance: Handler<'saas-v1', 'newInstance'> = {
  decode(request) {
    const { orderId, productId, businessId, trialFlag, acceptanceTime } = request;
    // R15: of an order with several products each has its instance; an order without a product has one.
    const orderLineId = productId ?? orderId;
    const chargedSince =
      acceptanceTime === undefined ? null : chargingBegan(acceptanceTime, request.timeStamp);
    return {
      type: 'create',
      orderId,
      orderLineId,
      proposedInstanceId: businessId ?? null,
      told: orderFromParameters(request, trialFlag === '1' ? 'trial' : 'new', orderLineId),
      shows: 'access',
      longestAccountBytes: longestSensitiveText,
      ...(chargedSince ? { chargedSince } : {}),
    };
  },

  encode(outcome) {
    if (outcome.kind !== 'done') return failureWithoutWaiting(codes, outcome);
    const { instanceId, access } = outcome;
    return { ...success, instanceId: instanceId ?? '', ...(access ? { appInfo: appInfo(access) } : {}) };
  },
};
