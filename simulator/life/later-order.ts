import { formatWireTimeMillis } from '../../protocol/wire-time.ts';
import { type Period, periodEnd } from '../period-end.ts';
import type { Purchase } from './buy.ts';
import type { Actor } from './stage.ts';

/** A call that moves the end of the period. */
export interface Refresh {
  scene: 'TRIAL_TO_FORMAL' | 'RENEWAL' | 'UNSUBSCRIBE_RENEWAL_PERIOD' | 'RENEWAL_CHANGE';
  orderType: 'TRIAL_TO_FORMAL' | 'RENEW' | 'UNSUBSCRIBE';
  /** When the period begins that is paid, or left. */
  from: Date;
  /** How long it is; a count of 0 ends it where it begins. */
  period: Period;
  /** The new value of the linear attribute. */
  quantity?: number;
}

/** Places the order that moves the end and tells the merchant. Answers the new end. */
export async function refresh(actor: Actor, { instanceId }: Purchase, refresh: Refresh): Promise<Date> {
  const { unit, count } = refresh.period;
  const end = periodEnd(refresh.from, refresh.period);
  const { orderId, orderLineId } = actor.order({
    orderType: refresh.orderType,
    chargingMode: 'PERIOD',
    periodType: unit,
    periodNumber: Math.max(1, count),
    ...(refresh.quantity === undefined ? {} : { quantity: refresh.quantity }),
  });
  await actor.succeed('refreshInstance', {
    scene: refresh.scene,
    orderId,
    orderLineId,
    instanceId,
    // With milliseconds, as in the printed example.
    expireTime: formatWireTimeMillis(end),
  });
  return end;
}

/** Freezes or gives back access. */
export async function setStatus(
  actor: Actor,
  { instanceId }: Purchase,
  status: 'FREEZE' | 'UNFREEZE',
): Promise<void> {
  await actor.succeed('updateInstanceStatus', { instanceId, status });
}

/** Unsubscribes: the release names the order of the unsubscription. */
export async function unsubscribe(
  actor: Actor,
  { instanceId }: Purchase,
  chargingMode: 'PERIOD' | 'ONE_TIME' | 'ON_DEMAND',
): Promise<void> {
  const { orderId, orderLineId } = actor.order({ orderType: 'UNSUBSCRIBE', chargingMode });
  await actor.succeed('releaseInstance', { instanceId, orderId, orderLineId });
}
