import type { RequestHandler } from 'express';
import { instancesOfOrder } from './instances-of-order.ts';
import { orderView } from './order-view.ts';
import { ownedBy } from './owned-by.ts';
import { queryOf } from './parameters.ts';
import type { ManagementParts } from './parts.ts';
import { notFound } from './problem.ts';

/** `GET /api/v1/orders/{orderId}` */
export function readOrder(
  parts: Pick<ManagementParts, 'orders' | 'instances' | 'sealer'>,
): RequestHandler<{ orderId: string }> {
  return async (request, response) => {
    const { orderId } = request.params;
    const filter = queryOf<'readOrder'>(request);
    const row = ownedBy(await parts.orders.findByOrderId(orderId), filter);
    if (!row) throw notFound('order', orderId, filter);
    response.json(orderView(row, await instancesOfOrder(parts.instances, row), parts.sealer));
  };
}
