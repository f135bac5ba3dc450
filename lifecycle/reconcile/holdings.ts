import type { Order } from '../../plugins/contract.ts';
import type { InstanceRow } from '../../storage/rows.ts';
import { orderOf } from '../order-record.ts';
import type { ReconcileParts } from './parts.ts';

/** A production instance of ours with the order that it was bought with. */
export interface Holding {
  instance: InstanceRow;
  /** Null when the marketplace never told it. */
  order: Order | null;
}

const pageSize = 200;
const mostInstances = 20_000;

/** The production instances of an endpoint, or of all, newest first. */
export async function holdings(
  { instances, reader, sealer }: Pick<ReconcileParts, 'instances' | 'reader' | 'sealer'>,
  endpoint: string | null,
): Promise<Holding[]> {
  const found: Holding[] = [];
  let cursor: string | undefined;
  do {
    const filter = endpoint === null ? {} : { endpoint };
    const page = await instances.list({ ...filter, sandbox: false, limit: pageSize, cursor });
    const rows = await Promise.all(
      page.items.map(async (instance) => {
        const row = await reader.order(instance.order_key);
        return { instance, order: row ? orderOf(row, sealer) : null };
      }),
    );
    found.push(...rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && found.length < mostInstances);
  return found;
}

/** Those an order of a buyer about an existing instance can be meant for: his own, with the same specification. */
export function candidates(all: readonly Holding[], endpoint: string, order: Order): Holding[] {
  const { customerId } = order.buyer;
  const products = order.lines.flatMap((line) => line.products);
  return all.filter(({ instance, order: bought }) => {
    if (instance.endpoint !== endpoint || instance.state === 'failed') return false;
    if (bought === null || customerId === null || bought.buyer.customerId !== customerId) return false;
    const line = bought.lines.find(({ orderLineId }) => orderLineId === instance.order_line_id);
    const own = line?.products ?? [];
    // A renewal keeps the specification; the product changes with the type of period.
    return own.some((mine) =>
      products.some(({ skuCode, productId }) => mine.skuCode === skuCode || mine.productId === productId),
    );
  });
}
