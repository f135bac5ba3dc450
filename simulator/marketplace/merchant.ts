import type { ProductionEndpoint } from '../endpoint.ts';
import type { LinkedKit } from '../linked-kit.ts';

/** A production address that products are sold with. */
export interface Merchant {
  endpoint: ProductionEndpoint;
  linkedKit?: LinkedKit;
}

/** How something can be paid. */
export type ChargingMode = 'PERIOD' | 'ONE_TIME' | 'ON_DEMAND' | 'ON_DEMAND_PKG';

/** Something that is sold. */
export interface Product {
  productId: string;
  name: string;
  /** The merchant's endpoint that is called for it. */
  endpoint: string;
  skuCode: string;
  chargingModes: ChargingMode[];
  /** `withdrawn` after too many failures: KooGallery sells it no more. */
  state: 'on-sale' | 'hidden' | 'withdrawn';
  /** Failed orders by month in Beijing, such as 2026-11. */
  failedOrders: Record<string, number>;
  /** Days in a row on which a saved case failed, and the last of them. */
  failedProbeDays: number;
  lastFailedProbeDay: string | null;
}

/** Who buys. */
export interface Buyer {
  customerId: string;
  customerName: string;
  mobilePhone: string;
  email: string;
}
