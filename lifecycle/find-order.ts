import type { Order, OrderLine } from '../plugins/contract.ts';
import { lineOf } from './order-record.ts';
import { OrderSourceError } from './ports.ts';
import type { Work } from './work.ts';

/** An order and the line a call is about; both null when nobody could tell. */
export type FoundOrder = { order: Order; line: OrderLine } | { order: null; line: null };

const nothing: FoundOrder = { order: null, line: null };

/**
 * The order behind a change of an instance. When the change cannot be made without it (`needed`), a marketplace that
 * cannot be asked makes the work wait; else the work goes on without the order.
 * @throws OrderSourceError when `needed` and the marketplace could not be asked; never in the sandbox (R18).
 */
export async function findOrder(
  ids: { orderId: string; orderLineId: string },
  work: Work,
  needed: boolean,
): Promise<FoundOrder> {
  try {
    const order = await work.orders.find(ids.orderId, ids.orderLineId, work.signal);
    const line = order && lineOf(order, ids.orderLineId);
    return order && line ? { order, line } : nothing;
  } catch (error) {
    if (!(error instanceof OrderSourceError) || (needed && !work.call.sandbox)) throw error;
    work.log.warn({ orderId: ids.orderId, problem: error.message }, 'going on without the order');
    return nothing;
  }
}
