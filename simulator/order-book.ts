import { randomInt } from 'node:crypto';
import { formatWireTime } from '../protocol/wire-time.ts';
import type { Collection } from './marketplace/state-store.ts';
import { mockOrder } from './mock-orders.ts';
import type { OrderInfo, OrderWish, PlacedOrder } from './order.ts';
import { type Period, periodEnd } from './period-end.ts';
import { testBuyer, testProduct } from './test-data.ts';

/** The orders that the order query knows. */
export interface OrderBook {
  /** Places an order of a buyer, of the recorded one unless said. Nobody is called. */
  place(wish: OrderWish, buyer?: OrderBuyer): PlacedOrder;
  /** A placed order with what it was placed with; null when there is none of this id. */
  placed(orderId: string): PlacedOrder | null;
  /** A placed or a mock order; null when there is none of this id. */
  find(orderId: string): OrderInfo | null;
  /** The placed orders, the oldest first. */
  list(): OrderInfo[];
}

/** Who is told as the buyer of an order. */
export type OrderBuyer = Partial<NonNullable<OrderInfo['buyerInfo']>>;

/** An order as the state keeps it. */
export type KeptOrder = Omit<PlacedOrder, 'placedAt' | 'expiresAt'> & {
  placedAt: number;
  expiresAt: number | null;
};

/** The order book over what is kept; `now` in milliseconds since 1970. */
export function createOrderBook(now: () => number, kept: Collection<KeptOrder>): OrderBook {
  return {
    place(wish, buyer = {}) {
      const placedAt = new Date(now());
      let orderId = orderNumber(placedAt);
      while (kept.get(orderId) !== undefined) orderId = orderNumber(placedAt);
      const order = orderOf(orderId, wish, placedAt, buyer);
      kept.put(orderId, {
        ...order,
        placedAt: placedAt.getTime(),
        expiresAt: order.expiresAt?.getTime() ?? null,
      });
      return order;
    },
    placed(orderId) {
      const order = kept.get(orderId);
      if (order === undefined) return null;
      const { placedAt, expiresAt } = order;
      return {
        ...order,
        placedAt: new Date(placedAt),
        expiresAt: expiresAt === null ? null : new Date(expiresAt),
      };
    },
    find: (orderId) => kept.get(orderId)?.info ?? mockOrder(orderId),
    list: () => kept.list().map(({ info }) => info),
  };
}

function orderOf(orderId: string, wish: OrderWish, placedAt: Date, buyer: OrderBuyer): PlacedOrder {
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
    buyerInfo: { ...testBuyer, ...buyer },
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
