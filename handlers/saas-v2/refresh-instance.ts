import { scenes } from '../../generated/scenes.ts';
import type { RenewReason } from '../../lifecycle/command.ts';
import { parseWireTime } from '../../protocol/wire-time.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].refreshInstance.resultCodes;

const reasons: Partial<Record<string, RenewReason>> = {
  TRIAL_TO_FORMAL: 'trial-to-formal',
  RENEWAL: 'renewal',
  UNSUBSCRIBE_RENEWAL_PERIOD: 'cancel-renewal',
  RENEWAL_CHANGE: 'change',
};

/** The end of the period moved. A scene we do not know still brings an expiry, which is what counts (R2). */
export const refreshInstance: Handler<'saas-v2', 'refreshInstance'> = {
  decode({ scene, orderId, orderLineId, instanceId, productId, expireTime }) {
    const expiresAt = parseWireTime(expireTime);
    if (!expiresAt) throw new BadRequest('expireTime is not a UTC time of 14 or 17 digits (R22)');
    return {
      type: 'renew',
      reason: reasons[scene] ?? 'unknown',
      instanceId,
      orderId,
      orderLineId,
      expiresAt,
      productId: productId ?? null,
    };
  },

  encode: (outcome) => resultOf(codes, outcome),
};
