import type { Database } from './database.ts';
import { newestFirst, type Page, type PageWish } from './page.ts';
import { reading } from './reading.ts';
import type { OrderRow } from './rows.ts';

/** Which orders to list; what is left out does not matter. */
export interface OrderFilter {
  endpoint?: string | undefined;
  sandbox?: boolean | undefined;
}

/** Reads orders. Everything throws StorageUnavailable. */
export interface Orders {
  /** By the marketplace's id, of all endpoints, production and sandbox; newest first. */
  findByOrderId(orderId: string): Promise<OrderRow[]>;
  /** Newest first. @throws InvalidCursor */
  list(filter: OrderFilter & PageWish): Promise<Page<OrderRow>>;
}

/** The orders of a database. */
export function createOrders({ read }: Database): Orders {
  return {
    // Index orders_order_id.
    findByOrderId: (orderId) =>
      reading(read<OrderRow>('orders').select('*').where('order_id', orderId).orderBy('created_at', 'desc')),
    // Index orders_created_at.
    async list({ endpoint, sandbox, ...wish }) {
      const query = read('orders').select('*');
      if (endpoint !== undefined) query.where('endpoint', endpoint);
      if (sandbox !== undefined) query.where('sandbox', sandbox ? 1 : 0);
      return newestFirst<OrderRow>(query, wish, 'created_at', 'order_key');
    },
  };
}
