import type { ProductionGuide, Scene } from '../endpoint.ts';
import type { PlacedOrder } from '../order.ts';
import type { Period } from '../period-end.ts';
import type { Subscription } from './subscription.ts';
import { licenseCode } from './wordings/license-code.ts';
import { licenseOnline } from './wordings/license-online.ts';
import { licenseV1 } from './wordings/license-v1.ts';
import { orderNotify } from './wordings/order-notify.ts';
import { saasV1 } from './wordings/saas-v1.ts';
import { saasV2 } from './wordings/saas-v2.ts';

/** A scene and its fields, without what every call has. */
export interface Words {
  scene: Scene;
  fields: Record<string, unknown>;
}

/** The order of a purchase, with its product. */
export interface Ordered {
  order: PlacedOrder;
  productId: string;
}

/** The order that is told of, as it is named in a call. */
export interface OrderNames {
  orderId: string;
  orderLineId: string;
}

/** What moves an end. */
export interface RefreshFacts {
  scene: 'RENEWAL' | 'RENEWAL_CHANGE' | 'TRIAL_TO_FORMAL' | 'UNSUBSCRIBE_RENEWAL_PERIOD';
  order: OrderNames;
  /** Milliseconds since 1970. */
  end: number;
  period: Period;
  /** What was paid, in the order's currency. */
  paid: string;
}

/** A change of the specification. */
export interface ChangeFacts {
  order: OrderNames;
  skuCode: string;
  quantity: number;
}

/** A client program's request. */
export interface LicenseFacts {
  eventId: string;
  device: string;
  /** Milliseconds since 1970; null when not sold by period. */
  end: number | null;
}

/** How a guide says what happened. What a guide has no call for is left out, or null where it is not told at a purchase. */
export interface Wording {
  open: ((subscription: Subscription, ordered: Ordered) => Words) | null;
  notify?: (order: OrderNames) => Words;
  poll?: (subscription: Subscription) => Words;
  details?: (subscription: Subscription, ordered: Ordered) => Words[];
  refresh?: (subscription: Subscription, facts: RefreshFacts) => Words;
  /** The period is over. */
  expire?: (subscription: Subscription) => Words;
  /** What was frozen for its end is renewed; a guide without it says so by the renewal (R19). */
  restore?: (subscription: Subscription) => Words;
  /** A violation, or arrears. */
  freeze?: (subscription: Subscription) => Words;
  unfreeze?: (subscription: Subscription) => Words;
  check?: (subscription: Subscription, facts: Omit<ChangeFacts, 'order'>) => Words;
  upgrade?: (subscription: Subscription, facts: ChangeFacts) => Words;
  release?: (subscription: Subscription, order: OrderNames | Record<string, never>) => Words;
  license?: (subscription: Subscription, facts: LicenseFacts) => Words;
}

/** The wording of each guide. */
export const wordings: Record<ProductionGuide, Wording> = {
  'saas-v2': saasV2,
  'saas-v1': saasV1,
  'license-v1': licenseV1,
  'license-online': licenseOnline,
  'license-code': licenseCode,
  'order-notify': orderNotify,
};
