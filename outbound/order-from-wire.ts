import type { components } from '../generated/types/koogallery.ts';
import type { OrderSource } from '../lifecycle/ports.ts';
import { parseWireTime } from '../protocol/wire-time.ts';

type Wire = components['schemas'];

/** An order in KooGallery's words. */
export type WireOrder = NonNullable<Wire['OrderInfo']>;

/** An order in ours. */
export type Order = NonNullable<Awaited<ReturnType<OrderSource['find']>>>;
type OrderLine = Order['lines'][number];

const orderTypes: Record<string, Order['type']> = {
  NEW: 'new',
  TRIAL: 'trial',
  TRIAL_TO_FORMAL: 'trial-to-formal',
  UNSUBSCRIBE: 'unsubscribe',
  RENEW: 'renew',
  CHANGE: 'change',
};

const chargingModes: Record<string, OrderLine['charging']> = {
  PERIOD: 'period',
  ONE_TIME: 'one-time',
  ON_DEMAND: 'on-demand',
  ON_DEMAND_PKG: 'on-demand-package',
};

/**
 * Puts an order into our words. Values we do not know are kept as they came (R2); a time that is none is null, or for the
 * order itself `receivedAt`, since of two orders the newer one decides and arrival is the next best measure (R21).
 */
export function orderFromWire(order: WireOrder, receivedAt: Date): Order {
  const buyer = order.buyerInfo;
  return {
    orderId: order.orderId,
    type: known(orderTypes, order.orderType),
    placedAt: parseWireTime(order.createTime) ?? receivedAt,
    lines: order.orderLine.map(lineFromWire),
    buyer: {
      customerId: buyer?.customerId || null,
      customerName: buyer?.customerName || null,
      realName: buyer?.customerRealName || null,
      userId: buyer?.userId || null,
      userName: buyer?.userName || null,
      mobilePhone: buyer?.mobilePhone || null,
      email: buyer?.email || null,
    },
    extendParams: paramsFromWire(order.extendParams),
  };
}

function lineFromWire(line: Wire['OrderLine']): OrderLine {
  return {
    orderLineId: line.orderLineId,
    charging: known(chargingModes, line.chargingMode),
    periodUnit: line.periodType || null,
    periodCount: line.periodNumber ?? null,
    expiresAt: parseWireTime(line.expireTime ?? ''),
    products: (line.productInfo ?? []).map((product) => ({
      productId: product.productId,
      skuCode: product.skuCode,
      quantity: product.linearValue ?? null,
      name: product.productName || null,
    })),
    extendParams: paramsFromWire(line.extendParams),
    listPrice: line.currency || null,
    price: line.currencyAfterDiscount || null,
  };
}

function paramsFromWire(params: Wire['ExtendParam'][] | null | undefined): Order['extendParams'] {
  return (params ?? []).map(({ name, value }) => ({ name, value: value ?? '' }));
}

function known<Ours extends string>(words: Record<string, Ours>, wire: string): Ours | (string & {}) {
  return Object.hasOwn(words, wire) ? (words[wire] ?? wire) : wire;
}
