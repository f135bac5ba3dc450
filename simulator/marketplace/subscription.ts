import type { ChargingMode } from './merchant.ts';

/** What became of something that was bought. */
export type SubscriptionState = 'opening' | 'open' | 'frozen' | 'released' | 'failed';

/** Something that a buyer bought, as KooGallery sees it. Times in milliseconds since 1970. */
export interface Subscription {
  id: string;
  productId: string;
  endpoint: string;
  customerId: string;
  chargingMode: ChargingMode;
  /** The order that bought it. */
  orderId: string;
  orderLineId: string;
  placedAt: number;
  quantity: number;
  trial: boolean;
  /** From the merchant's answer, or the authorization code; null until then. */
  instanceId: string | null;
  state: SubscriptionState;
  /** The ends of the periods that were paid, the newest last; none when not sold by period. */
  ends: number[];
  /** When it is deleted unless it is renewed; null while it is not frozen for its end. */
  releaseAt: number | null;
  /** Frozen for a violation or arrears, whatever its period says. */
  violation: boolean;
  /** The enterprise that bound it. */
  tenantId: string | null;
}

/** The end of what was paid; null when not sold by period. */
export function endOf({ ends }: Subscription): number | null {
  return ends.at(-1) ?? null;
}

/** Whether the merchant serves it. */
export function isLive({ state }: Subscription): boolean {
  return state === 'open' || state === 'frozen' || state === 'opening';
}
