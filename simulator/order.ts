import type { components as Koogallery } from '../generated/types/koogallery.ts';
import type { components } from '../generated/types/simulator.ts';

/** An order as the order query tells it. */
export type OrderInfo = NonNullable<Koogallery['schemas']['OrderInfo']>;

/** What the order query answers. */
export type OrderQueryAnswer = Koogallery['schemas']['OrderQueryAnswer'];

/** What to order; the rest is filled with test data. */
export type OrderWish = Partial<components['schemas']['OrderWish']>;

/** An order in the book. */
export interface PlacedOrder {
  orderId: string;
  orderLineId: string;
  chargingMode: NonNullable<OrderWish['chargingMode']>;
  placedAt: Date;
  /** End of the period; null when not sold by period. */
  expiresAt: Date | null;
  info: OrderInfo;
}
