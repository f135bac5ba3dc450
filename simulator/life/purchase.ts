import type { CallResult } from '../caller.ts';
import type { PlacedOrder } from '../order.ts';

/** What was bought. */
export interface Purchase {
  order: PlacedOrder;
  /** The instance, or the authorization code that stands for it. */
  instanceId: string;
  /** The product, where an order may have several instances. */
  productId: string;
  /** The answer that opened it; null where the merchant is not called for a purchase. */
  opening: CallResult | null;
}
