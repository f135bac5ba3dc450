import type { Instances } from '../../storage/instances.ts';
import type { InstanceRow, OrderRow } from '../../storage/rows.ts';

// KooGallery's orders have a handful of lines, and each line one instance.
const most = 200;

/** The instances made for an order, newest first. */
export async function instancesOfOrder(
  instances: Pick<Instances, 'list'>,
  order: OrderRow,
): Promise<InstanceRow[]> {
  const filter = { orderId: order.order_id, endpoint: order.endpoint, sandbox: order.sandbox === 1 };
  const { items } = await instances.list({ ...filter, limit: most });
  return items;
}
