import { randomInt } from 'node:crypto';
import { formatWireTime } from '../protocol/wire-time.ts';
import { mockOrder } from './mock-orders.ts';
import type { OrderInfo, OrderWish, PlacedOrder } from './order.ts';
import { type Period, periodEnd } from './period-end.ts';
import { testBuyer, testProduct } from './test-data.ts';

/** The orders that the order query knows. */
export interface OrderBook {
  /** Places an order. Nobody is called. */
  place(wish: OrderWish): PlacedOrder;
  /** A placed or a mock order; null when there is none of this id. */
  find(orderId: string): OrderInfo | null;
  /** The placed orders, the oldest first. */
  list(): OrderInfo[];
}

/** An empty order book; `now` in milliseconds since 1970. */
export function createOrderBook(now: () => number): OrderBook {
  const orders = new Map<string, OrderInfo>();
  return {
    place(wish) {
      const placedAt = new Date(now());
      let orderId = orderNumber(placedAt);
      while (orders.has(orderId)) orderId = orderNumber(placedAt);
      const placed = orderOf(orderId, wish, placedAt);
      orders.set(orderId, placed.info);
      return placed;
    },
    find: (orderId) => orders.get(orderId) ?? mockOrder(orderId),
    list: () => [...orders.values()],
  };
}

function orderOf(orderId: string, wish: OrderWish, placedAt: Date): PlacedOrder {
  const orderLineId = `${orderId}-000001`;
  const chargingMode = wish.chargingMode ?? 'PERIOD';
  const period: Period | null =
    chargingMode === 'PERIOD' ? { unit: wish.periodType ?? 'year', count: wish.periodNumber ?? 1 } : null;
  const expiresAt = period === null ? null : periodEnd(placedAt, period);
  const info: OrderInfo = {
    orderId,
    orderType: wish.orderType ?? 'NEW',
    createTime: formatWireTime(placedAt),
    orderLine: [
      {
        orderLineId,
        chargingMode,
        ...(period === null ? {} : { periodType: period.unit, periodNumber: period.count }),
        ...(expiresAt === null ? {} : { expireTime: formatWireTime(expiresAt) }),
        productInfo: [wish.productId ?? testProduct.productId, ...(wish.otherProductIds ?? [])].map(
          (productId) => ({
            productId,
            skuCode: wish.skuCode ?? testProduct.skuCode,
            linearValue: wish.quantity ?? testProduct.linearValue,
            productName: wish.productName ?? testProduct.productName,
          }),
        ),
        extendParams: wish.extendParams ?? [],
        currency: '100',
        currencyAfterDiscount: '100',
      },
    ],
    buyerInfo: testBuyer,
    extendParams: [],
  };
  return { orderId, orderLineId, chargingMode, placedAt, expiresAt, info };
}

// As in CS2211181819B4LVS: the minute in Beijing and five letters and digits.
function orderNumber(placedAt: Date): string {
  const beijing = new Date(placedAt.getTime() + 8 * 3_600_000);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const tail = Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `CS${formatWireTime(beijing).slice(2, 12)}${tail}`;
}
