import type { PlacedOrder } from '../order.ts';
import { type Period, periodEnd } from '../period-end.ts';
import type { Actor } from './stage.ts';

/** Something that moves the end of the paid period. */
export interface Renewal {
  kind: 'renewal' | 'renewal-with-change' | 'trial-to-formal' | 'cancellation';
  /** When the period begins that is paid, or left. */
  from: Date;
  /** How long it is; a count of 0 ends it where it begins. */
  period: Period;
  /** The new value of the linear attribute. */
  quantity?: number;
}

/** The order of a renewal, and the end it brings. */
export interface OrderedRenewal {
  order: PlacedOrder;
  end: Date;
}

const orderTypes = {
  renewal: 'RENEW',
  'renewal-with-change': 'RENEW',
  'trial-to-formal': 'TRIAL_TO_FORMAL',
  cancellation: 'UNSUBSCRIBE',
} as const;

/** How the newer guides call the kinds of renewal. */
export const renewalScenes: Record<Renewal['kind'], string> = {
  renewal: 'RENEWAL',
  'renewal-with-change': 'RENEWAL_CHANGE',
  'trial-to-formal': 'TRIAL_TO_FORMAL',
  cancellation: 'UNSUBSCRIBE_RENEWAL_PERIOD',
};

/** Places the order of a renewal. */
export function orderRenewal(actor: Actor, { kind, from, period, quantity }: Renewal): OrderedRenewal {
  const order = actor.order({
    orderType: orderTypes[kind],
    chargingMode: 'PERIOD',
    periodType: period.unit,
    periodNumber: Math.max(1, period.count),
    ...(quantity === undefined ? {} : { quantity }),
  });
  return { order, end: periodEnd(from, period) };
}
