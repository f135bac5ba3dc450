import { setTimeout as pause } from 'node:timers/promises';
import type { Order } from '../../plugins/contract.ts';
import type { FindingRow } from '../../storage/finding-row.ts';
import { OrderSourceError } from '../ports.ts';
import { type Difference, keyOfDifference } from './difference.ts';
import { type Holding, holdings } from './holdings.ts';
import { orderDifferences } from './order-differences.ts';
import { type OrderToAsk, ordersToAsk } from './orders-to-ask.ts';
import { ownDifferences } from './own-differences.ts';
import type { ReconcileParts } from './parts.ts';
import { repair } from './repair.ts';

/** What a run is to look at. */
export interface ReconcileWish {
  /** Orders that somebody names, such as those of the seller console's list. */
  orders: readonly string[];
  /** Only this endpoint; null for all. */
  endpoint: string | null;
  /** Finds and repairs nothing but in words. */
  dryRun: boolean;
}

/** What a run came to. */
export interface ReconcileReport {
  /** How many orders KooGallery was asked for. */
  asked: number;
  repaired: FindingRow[];
  open: FindingRow[];
  /** Open findings of before that are not there any more. */
  gone: number;
  /** Why not all could be asked; null when all were. */
  stopped: string | null;
}

/** Compares what the marketplace says with what we hold. */
export interface Reconciler {
  /** @throws StorageUnavailable */
  run(wish: ReconcileWish, signal: AbortSignal): Promise<ReconcileReport>;
}

/** Makes the reconciler of its parts. */
export function createReconciler(parts: ReconcileParts): Reconciler {
  return {
    async run(wish, signal) {
      const held = await holdings(parts, wish.endpoint);
      const { differences, asked, stopped } = await compare(parts, wish, held, signal);
      const own = ownDifferences(held, parts.settings, parts.clock.now());
      const rows: FindingRow[] = [];
      for (const difference of [...differences, ...own]) rows.push(await treated(parts, difference, wish));
      const gone = wish.dryRun ? 0 : await keep(parts, wish, rows, stopped);
      return {
        asked,
        repaired: rows.filter(({ state }) => state === 'repaired'),
        open: rows.filter(({ state }) => state === 'open'),
        gone,
        stopped,
      };
    },
  };
}

interface Compared {
  differences: Difference[];
  asked: number;
  stopped: string | null;
}

async function compare(
  parts: ReconcileParts,
  wish: ReconcileWish,
  held: readonly Holding[],
  signal: AbortSignal,
): Promise<Compared> {
  const differences: Difference[] = [];
  let asked = 0;
  for (const one of await ordersToAsk(parts, wish)) {
    if (signal.aborted)
      return { differences, asked, stopped: 'the run was ended before all orders were asked for' };
    if (asked > 0) await pause(parts.settings.paceMs);
    try {
      const order = await parts.source.find(one.orderId, '', { signal, sandbox: false });
      asked++;
      differences.push(...(await differencesAbout(parts, one, order, held)));
    } catch (error) {
      if (!(error instanceof OrderSourceError)) throw error;
      return { differences, asked, stopped: error.message };
    }
  }
  return { differences, asked, stopped: null };
}

async function differencesAbout(
  parts: ReconcileParts,
  { orderId, endpoint }: OrderToAsk,
  order: Order | null,
  held: readonly Holding[],
): Promise<Difference[]> {
  const nothing = { orderId, orderLineId: null, instanceId: null, facts: {}, repair: null };
  if (order === null) return [{ ...nothing, kind: 'order-unknown', endpoint: endpoint?.name ?? '' }];
  if (endpoint === null) {
    const endpoints = parts.endpoints.filter(({ orderLeadsTo }) => orderLeadsTo !== null);
    const facts = { endpoints: endpoints.map(({ name }) => name) };
    return [{ ...nothing, kind: 'endpoint-unclear', endpoint: '', facts }];
  }
  if (endpoint.orderLeadsTo === null) {
    const isKnown = held.some(
      ({ instance }) => instance.endpoint === endpoint.name && instance.order_id === orderId,
    );
    const facts = { orderType: order.type };
    return isKnown ? [] : [{ ...nothing, kind: 'call-needed', endpoint: endpoint.name, facts }];
  }
  return orderDifferences(parts, endpoint, order, held);
}

/** Repairs what is safe, and makes the row of it. */
async function treated(
  parts: ReconcileParts,
  difference: Difference,
  wish: ReconcileWish,
): Promise<FindingRow> {
  const repaired = wish.dryRun ? null : await repair(parts, difference);
  const { kind, endpoint, orderId, orderLineId } = difference;
  const outcome = repaired?.outcome;
  const instanceId =
    difference.instanceId ?? (outcome && 'instanceId' in outcome ? outcome.instanceId : null);
  const now = parts.clock.now();
  const facts = {
    ...difference.facts,
    ...(difference.repair === null ? {} : { repair: difference.repair.type }),
    ...(repaired ? { outcome: repaired.outcome.kind, callId: repaired.callId } : {}),
    ...(outcome?.kind === 'failed' ? { reason: outcome.reason, message: outcome.message } : {}),
  };
  return {
    finding_key: keyOfDifference(difference),
    kind,
    endpoint,
    order_id: orderId,
    order_line_id: orderLineId,
    instance_id: instanceId,
    // What goes on is in its job's hands.
    state: outcome && outcome.kind !== 'failed' ? 'repaired' : 'open',
    facts: JSON.stringify(facts),
    found_at: now,
    updated_at: now,
  };
}

/** Writes what was found, says what is new, and marks what is not there any more. Returns how many those are. */
async function keep(
  parts: ReconcileParts,
  wish: ReconcileWish,
  rows: readonly FindingRow[],
  stopped: string | null,
): Promise<number> {
  const before = await parts.findings.open();
  const known = new Set(before.map((row) => row.finding_key));
  await parts.findings.save(rows);
  for (const row of rows) {
    if (row.state !== 'open' || known.has(row.finding_key)) continue;
    const { kind, endpoint, order_id: orderId, instance_id: instanceId } = row;
    parts.log.error({ alert: true, kind, endpoint, orderId, instanceId }, 'the marketplace and we differ');
  }
  if (stopped !== null) return 0;
  const found = new Set(rows.map((row) => row.finding_key));
  const gone = before.filter(
    (row) =>
      !found.has(row.finding_key) &&
      (wish.endpoint === null || row.endpoint === wish.endpoint) &&
      wasLookedAt(row, wish),
  );
  await parts.findings.markGone(
    gone.map((row) => row.finding_key),
    parts.clock.now(),
  );
  return gone.length;
}

/** An order that somebody named once is asked for again only when he names it again, unless it has become ours. */
function wasLookedAt({ kind, order_id: orderId }: FindingRow, { orders }: ReconcileWish): boolean {
  const needsNaming = kind === 'order-unknown' || kind === 'endpoint-unclear' || isAboutOtherOrder(kind);
  return !needsNaming || (orderId !== null && orders.includes(orderId));
}

function isAboutOtherOrder(kind: string): boolean {
  return [
    'purchase-too-old',
    'instance-unclear',
    'instance-not-found',
    'end-unknown',
    'release-missing',
    'call-needed',
  ].includes(kind);
}
