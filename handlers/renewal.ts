import type { RenewCommand, RenewReason } from '../lifecycle/command.ts';
import { parseWireTime } from '../protocol/wire-time.ts';
import { BadRequest } from './handler.ts';

/** What a renewal of the newer guides says. */
interface RenewalMessage {
  scene: string;
  orderId: string;
  orderLineId: string;
  instanceId: string;
  productId?: string;
  expireTime: string;
}

// Each guide lists some of these; one that is sent to another guide means the same there.
const reasons: ReadonlyMap<string, RenewReason> = new Map(
  Object.entries({
    TRIAL_TO_FORMAL: 'trial-to-formal',
    RENEWAL: 'renewal',
    UNSUBSCRIBE_RENEWAL_PERIOD: 'cancel-renewal',
    RENEWAL_CHANGE: 'change',
  }),
);

/**
 * The end of the period moved. A scene we do not know still brings an expiry, which is what counts (R2).
 * @throws BadRequest when the new end is no time.
 */
export function renewal(message: RenewalMessage): RenewCommand {
  const { scene, orderId, orderLineId, instanceId, productId, expireTime } = message;
  const expiresAt = parseWireTime(expireTime);
  if (!expiresAt) throw new BadRequest('expireTime is not a UTC time of 14 or 17 digits (R22)');
  return {
    type: 'renew',
    reason: reasons.get(scene) ?? 'unknown',
    instanceId,
    orderId,
    orderLineId,
    expiresAt,
    productId: productId ?? null,
  };
}
