import type { Order, OrderLine } from '../plugins/contract.ts';
import { orderKey } from '../storage/keys.ts';
import type { OrderRow } from '../storage/rows.ts';
import type { Sealer } from '../storage/sealing.ts';
import type { Call } from './call.ts';

/** The row of an order we know by its id only, before the marketplace told more. */
export function announcedOrder(call: Call, orderId: string, now: number): OrderRow {
  return {
    order_key: orderKey(call.endpoint, call.sandbox, orderId),
    endpoint: call.endpoint,
    sandbox: call.sandbox ? 1 : 0,
    order_id: orderId,
    order_type: null,
    placed_at: null,
    details: null,
    created_at: now,
    updated_at: now,
  };
}

/** The row of an order as told; buyer's data make it secret, so it is sealed (R23). */
export function toldOrder(call: Call, orderId: string, order: Order, sealer: Sealer, now: number): OrderRow {
  return {
    ...announcedOrder(call, orderId, now),
    order_type: order.type,
    placed_at: order.placedAt.getTime(),
    details: sealer.seal(JSON.stringify(order)),
  };
}

/** The order in a row; null when the marketplace has not told it yet. */
export function orderOf(row: OrderRow, sealer: Sealer): Order | null {
  if (row.details === null) return null;
  return revivedOrder(JSON.parse(sealer.open(row.details)) as Order);
}

/** An order that was JSON for a while: its times are times again. */
export function revivedOrder(order: Order): Order {
  return { ...order, placedAt: new Date(order.placedAt), lines: order.lines.map(withDates) };
}

/**
 * What is known of an order after one more call about it: a call of the older guides tells only the line it is about,
 * and an order may have several.
 */
export function withKnown(told: Order, known: Order | null): Order {
  if (known === null) return told;
  const others = known.lines.filter(
    (line) => !told.lines.some(({ orderLineId }) => orderLineId === line.orderLineId),
  );
  const facts = Object.entries(told.buyer).filter(([, value]) => value !== null);
  const buyer = { ...known.buyer, ...Object.fromEntries(facts) };
  return { ...told, buyer, lines: [...others, ...told.lines] };
}

function withDates(line: OrderLine): OrderLine {
  return { ...line, expiresAt: line.expiresAt === null ? null : new Date(line.expiresAt) };
}

/** Stands in for the order of a sandbox call that names none the marketplace knows (R18). */
export function placeholderOrder(orderId: string, orderLineId: string, now: number): Order {
  const line: OrderLine = {
    orderLineId,
    charging: 'one-time',
    periodUnit: null,
    periodCount: null,
    expiresAt: null,
    products: [],
    extendParams: [],
    listPrice: null,
    price: null,
  };
  const nobody = {
    customerId: null,
    customerName: null,
    realName: null,
    userId: null,
    userName: null,
    mobilePhone: null,
    email: null,
  };
  return { orderId, type: 'new', placedAt: new Date(now), lines: [line], buyer: nobody, extendParams: [] };
}

/** The line a call is about: the one it names, else the only one there is. */
export function lineOf(order: Order, orderLineId: string): OrderLine | null {
  const named = order.lines.find((line) => line.orderLineId === orderLineId);
  if (named) return named;
  return order.lines.length === 1 ? (order.lines[0] ?? null) : null;
}
