import type { ReconciledEndpoint, ReconcileParts } from './parts.ts';

/** An order to ask for; `endpoint` is null when nothing says whose it is. */
export interface OrderToAsk {
  orderId: string;
  endpoint: ReconciledEndpoint | null;
}

const pageSize = 200;
const heardWithinMs = 30 * 86_400_000;

/**
 * The orders of one run: those that were named, then those that calls named without being carried out, then those we hold,
 * newest first.
 */
export async function ordersToAsk(
  parts: Pick<ReconcileParts, 'orders' | 'calls' | 'endpoints' | 'clock' | 'settings'>,
  wish: { orders: readonly string[]; endpoint: string | null },
): Promise<OrderToAsk[]> {
  const { mostQueries } = parts.settings;
  const asked = new Map<string, OrderToAsk>();
  const add = (one: OrderToAsk) => {
    const key = JSON.stringify([one.orderId, one.endpoint?.name ?? null]);
    if (asked.size < mostQueries && !asked.has(key)) asked.set(key, one);
  };
  for (const orderId of wish.orders)
    add({ orderId, endpoint: await endpointOf(parts, orderId, wish.endpoint) });
  for (const one of await heardOf(parts, wish.endpoint)) add(one);
  for (const one of await heldOrders(parts, wish.endpoint, mostQueries)) add(one);
  return [...asked.values()];
}

type Parts = Pick<ReconcileParts, 'orders' | 'calls' | 'endpoints' | 'clock'>;

async function endpointOf(
  { orders, endpoints }: Parts,
  orderId: string,
  named: string | null,
): Promise<ReconciledEndpoint | null> {
  const known = (await orders.findByOrderId(orderId)).find(({ sandbox }) => sandbox === 0)?.endpoint;
  const name = named ?? known;
  if (name !== undefined) return endpoints.find((endpoint) => endpoint.name === name) ?? null;
  const asking = endpoints.filter(({ orderLeadsTo }) => orderLeadsTo !== null);
  return asking.length === 1 ? (asking[0] ?? null) : null;
}

/** Orders of calls that were not done: refused, malformed, unauthenticated, failed. */
async function heardOf(parts: Parts, endpoint: string | null): Promise<OrderToAsk[]> {
  const since = parts.clock.now() - heardWithinMs;
  const filter = {
    direction: 'in' as const,
    sandbox: false,
    since,
    ...(endpoint === null ? {} : { endpoint }),
  };
  const heard: OrderToAsk[] = [];
  let cursor: string | undefined;
  do {
    const page = await parts.calls.list({ ...filter, limit: pageSize, cursor });
    for (const { order_id: orderId, endpoint: name, outcome } of page.items) {
      const found = parts.endpoints.find((one) => one.name === name);
      if (orderId && outcome !== 'done' && found?.orderLeadsTo != null)
        heard.push({ orderId, endpoint: found });
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && heard.length < pageSize);
  return heard;
}

async function heldOrders(parts: Parts, endpoint: string | null, most: number): Promise<OrderToAsk[]> {
  const held: OrderToAsk[] = [];
  let cursor: string | undefined;
  do {
    const filter = endpoint === null ? {} : { endpoint };
    const page = await parts.orders.list({ ...filter, sandbox: false, limit: pageSize, cursor });
    for (const { order_id: orderId, endpoint: name } of page.items) {
      const found = parts.endpoints.find((one) => one.name === name);
      if (found?.orderLeadsTo != null) held.push({ orderId, endpoint: found });
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && held.length < most);
  return held;
}
