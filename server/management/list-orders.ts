import type { RequestHandler } from 'express';
import { instancesOfOrder } from './instances-of-order.ts';
import { orderView } from './order-view.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/orders` */
export function listOrders(parts: Pick<ManagementParts, 'orders' | 'instances' | 'sealer'>): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listOrders'>(request);
    const { items, next } = await parts.orders.list({ ...query, limit: query.limit ?? usualLimit });
    const orders = await Promise.all(
      items.map(async (row) => orderView(row, await instancesOfOrder(parts.instances, row), parts.sealer)),
    );
    response.json({ items: orders, next });
  };
}
