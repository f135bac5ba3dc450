import type { Order, OrderLine } from '../plugins/contract.ts';
import { lineOf } from './order-record.ts';
import { OrderSourceError } from './ports.ts';
import type { Work } from './work.ts';

/** An order and the line a call is about; both null when nobody could tell. */
export type FoundOrder = { order: Order; line: OrderLine } | { order: null; line: null };

/** How long an order that is not needed may be waited for, in ms: most of the call's budget is the plugin's. */
const briefMs = 1_500;

const nothing: FoundOrder = { order: null, line: null };

/**
 * The order behind a change of an instance: the one that the call told, else the marketplace's. When the change cannot be made without it (`needed`), a marketplace that
 * cannot be asked makes the work wait; else the work goes on without the order.
 * @throws OrderSourceError when `needed` and the marketplace could not be asked; never in the sandbox (R18).
 */
export async function findOrder(
  { told, ...ids }: { orderId: string; orderLineId: string; told?: Order },
  work: Work,
  needed: boolean,
): Promise<FoundOrder> {
  // Of an order that calls told line by line another one must not stand in for a line that is missing.
  const toldLine = told?.lines.find(({ orderLineId }) => orderLineId === ids.orderLineId);
  if (told && toldLine) return { order: told, line: toldLine };
  const signal = needed ? work.signal : AbortSignal.any([work.signal, AbortSignal.timeout(briefMs)]);
  try {
    const order = await work.orders.find(ids.orderId, ids.orderLineId, {
      signal,
      sandbox: work.call.sandbox,
    });
    const line = order && lineOf(order, ids.orderLineId);
    return order && line ? { order, line } : nothing;
  } catch (error) {
    if (needed && !(work.call.sandbox && error instanceof OrderSourceError)) throw error;
    const problem = error instanceof Error ? error.message : String(error);
    work.log.warn({ orderId: ids.orderId, problem }, 'going on without the order');
    return nothing;
  }
}
