import type { Order, OrderLine } from '../../plugins/contract.ts';
import type { EffectCommand } from '../effect.ts';
import { workKey } from '../job.ts';
import type { Difference } from './difference.ts';
import { candidates, type Holding } from './holdings.ts';
import type { ReconciledEndpoint, ReconcileParts } from './parts.ts';

type Found = Omit<Difference, 'endpoint' | 'orderId'>;

/** What differs about one order as the marketplace tells it. */
export async function orderDifferences(
  parts: Pick<ReconcileParts, 'reader' | 'orders' | 'clock'>,
  endpoint: ReconciledEndpoint,
  order: Order,
  held: readonly Holding[],
): Promise<Difference[]> {
  const found = await differencesOf(parts, endpoint, order, held);
  return found.map((difference) => ({ ...difference, endpoint: endpoint.name, orderId: order.orderId }));
}

async function differencesOf(
  parts: Pick<ReconcileParts, 'reader' | 'orders' | 'clock'>,
  endpoint: ReconciledEndpoint,
  order: Order,
  held: readonly Holding[],
): Promise<Found[]> {
  switch (order.type) {
    case 'renew':
    case 'trial-to-formal':
    case 'change':
      return aboutInstance(parts, endpoint.name, order, held);
    case 'unsubscribe':
      return unsubscribed(endpoint.name, order, held);
    default:
      return endpoint.orderLeadsTo === 'instance'
        ? order.lines.flatMap((line) => bought(endpoint.name, order, line, held, parts.clock.now()))
        : noted(parts, endpoint, order);
  }
}

/** KooGallery repeats the call for 2 to 3 hours, then unsubscribes the order (zh-cn_topic_0070649282). */
const repeatedForMs = 3 * 3_600_000;

function bought(
  endpoint: string,
  order: Order,
  line: OrderLine,
  held: readonly Holding[],
  now: number,
): Found[] {
  const { orderLineId } = line;
  const holding = held.find(
    ({ instance }) =>
      instance.endpoint === endpoint &&
      instance.order_id === order.orderId &&
      (instance.order_line_id === orderLineId || order.lines.length === 1),
  );
  if (holding) return changedProduct(line, holding);
  const { orderId } = order;
  const facts = { orderType: order.type, placedAt: order.placedAt.toISOString() };
  // The order query does not say whether it still stands.
  if (now - order.placedAt.getTime() > repeatedForMs)
    return [{ kind: 'purchase-too-old', orderLineId, instanceId: null, facts, repair: null }];
  return [
    {
      kind: 'instance-missing',
      orderLineId,
      instanceId: null,
      facts,
      repair: { type: 'create', orderId, orderLineId, proposedInstanceId: null },
    },
  ];
}

function changedProduct(line: OrderLine, { instance, order }: Holding): Found[] {
  const before = order?.lines.find(({ orderLineId }) => orderLineId === line.orderLineId);
  if (!before || instance.state === 'released') return [];
  const [was, is] = [skus(before), skus(line)];
  if (was === is) return [];
  const { instance_id: instanceId } = instance;
  const facts = { was, is };
  return [{ kind: 'product-changed', orderLineId: line.orderLineId, instanceId, facts, repair: null }];
}

function skus({ products }: OrderLine): string {
  return products
    .map(({ skuCode, productId }) => `${productId}/${skuCode}`)
    .sort()
    .join(', ');
}

async function noted(
  { orders }: Pick<ReconcileParts, 'orders'>,
  endpoint: ReconciledEndpoint,
  { orderId, lines }: Order,
): Promise<Found[]> {
  if (endpoint.orderLeadsTo !== 'note') return [];
  const rows = await orders.findByOrderId(orderId);
  if (rows.some((row) => row.sandbox === 0 && row.endpoint === endpoint.name)) return [];
  return lines.map(({ orderLineId }) => ({
    kind: 'order-not-noted' as const,
    orderLineId,
    instanceId: null,
    facts: {},
    repair: { type: 'noteOrder' as const, orderId, orderLineId },
  }));
}

/** A renewal, conversion or change: the order names no instance, so the buyer and the specification have to tell it. */
async function aboutInstance(
  { reader }: Pick<ReconcileParts, 'reader'>,
  endpoint: string,
  order: Order,
  held: readonly Holding[],
): Promise<Found[]> {
  const possible = candidates(held, endpoint, order);
  const [line] = order.lines;
  if (!line) return [];
  const { orderLineId } = line;
  for (const { instance } of possible) {
    const repairs = repairsOf(order, line, instance.instance_id);
    const keys = [...repairs, ...repairs.map(asCalled)].map((command) =>
      workKey(command, { endpoint, sandbox: false }),
    );
    const known = await Promise.all(keys.map((key) => reader.ledger(key)));
    if (known.some((entry) => entry !== undefined)) return [];
  }
  const living = possible.filter(({ instance }) => instance.state !== 'released');
  const facts = { orderType: order.type, instances: living.map(({ instance }) => instance.instance_id) };
  const [only, ...others] = living;
  if (!only) return [{ kind: 'instance-not-found', orderLineId, instanceId: null, facts, repair: null }];
  if (others.length > 0)
    return [{ kind: 'instance-unclear', orderLineId, instanceId: null, facts, repair: null }];
  return [missed(order, line, only)];
}

function missed(order: Order, line: OrderLine, { instance }: Holding): Found {
  const { orderLineId } = line;
  const { instance_id: instanceId, expires_at: held } = instance;
  const [repair = null] = repairsOf(order, line, instanceId);
  if (order.type === 'change')
    return { kind: 'change-missing', orderLineId, instanceId, facts: { specification: skus(line) }, repair };
  const facts = { held: dateText(held), told: dateText(line.expiresAt?.getTime() ?? null) };
  const isLater = line.expiresAt !== null && (held === null || line.expiresAt.getTime() > held);
  if (!isLater) return { kind: 'end-unknown', orderLineId, instanceId, facts, repair: null };
  return { kind: 'renewal-missing', orderLineId, instanceId, facts, repair };
}

type Repair = Extract<EffectCommand, { type: 'renew' | 'upgrade' }>;

/** What the call that never came would have commanded; the first is the one to repair with. */
function repairsOf(order: Order, line: OrderLine, instanceId: string): Repair[] {
  const { orderId } = order;
  const { orderLineId } = line;
  const renewal: Repair = {
    type: 'renew',
    reason: order.type === 'trial-to-formal' ? 'trial-to-formal' : 'renewal',
    instanceId,
    orderId,
    orderLineId,
    // The order's own reckoning, for reference only (R22): the best there is until the call comes after all.
    expiresAt: line.expiresAt ?? new Date(0),
    assumed: true,
    productId: line.products[0]?.productId ?? null,
  };
  const upgrade: Repair = { type: 'upgrade', instanceId, orderId, orderLineId };
  return order.type === 'change' ? [upgrade, renewal] : [renewal, upgrade];
}

/** The command as the call itself brings it: whether that came, the ledger knows under another key. */
function asCalled(command: Repair): Repair {
  if (command.type !== 'renew') return command;
  const { assumed: _, ...called } = command;
  return called;
}

/** The order of an unsubscription says what is to go; that it goes, only the release says. */
function unsubscribed(endpoint: string, order: Order, held: readonly Holding[]): Found[] {
  const possible = candidates(held, endpoint, order);
  const living = possible.filter(({ instance }) => instance.state !== 'released');
  if (living.length === 0 || living.length < possible.length) return [];
  const instances = living.map(({ instance }) => instance.instance_id);
  const instanceId = instances.length === 1 ? (instances[0] ?? null) : null;
  const orderLineId = order.lines[0]?.orderLineId ?? null;
  return [{ kind: 'release-missing', orderLineId, instanceId, facts: { instances }, repair: null }];
}

function dateText(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
