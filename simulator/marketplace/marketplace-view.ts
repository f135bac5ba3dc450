import type { components } from '../../generated/types/simulator.ts';
import type { LoggedCall } from './call-log.ts';
import type { Marketplace } from './marketplace.ts';
import type { Message } from './message.ts';
import { possibleActs } from './possible-acts.ts';
import type { Subscription } from './subscription.ts';
import { wordings } from './wording.ts';

type Schemas = components['schemas'];

/** The time, as the simulator's own interface tells it. */
export function clockView(marketplace: Marketplace, aheadMs: number): Schemas['Clock'] {
  const next = marketplace.nextDue();
  return { now: timeOf(marketplace.now()), aheadMs, nextDue: next === null ? null : timeOf(next) };
}

/** Time and shelf, without keys. */
export function stateView(marketplace: Marketplace, aheadMs: number): Schemas['MarketplaceState'] {
  const { shelf } = marketplace;
  const merchants = shelf.merchants().map(({ endpoint: { name, guide, url }, linkedKit }) => ({
    name,
    guide,
    url,
    linkedKit: linkedKit?.guide ?? null,
  }));
  return {
    ...clockView(marketplace, aheadMs),
    merchants,
    products: shelf.products(),
    buyers: shelf.buyers(),
  };
}

/** What was bought, with what can be done with it. */
export function subscriptionView(
  { shelf }: Marketplace,
  { placedAt, ends, releaseAt, ...rest }: Subscription,
): Schemas['Subscription'] {
  const { endpoint, linkedKit } = shelf.merchant(rest.endpoint);
  const can = possibleActs({
    subscription: { placedAt, ends, releaseAt, ...rest },
    wording: wordings[endpoint.guide],
    product: shelf.product(rest.productId),
    kit: linkedKit !== undefined,
  });
  return {
    ...rest,
    placedAt: timeOf(placedAt),
    ends: ends.map(timeOf),
    releaseAt: releaseAt === null ? null : timeOf(releaseAt),
    can,
  };
}

/** A message with its tries; its fields are not told, since they may have the secrets of people. */
export function messageView(message: Message): Schemas['Message'] {
  const { id, endpoint, scene, purpose, subscriptionId, state, createdAt, dueAt, attempts } = message;
  return {
    id,
    endpoint,
    scene,
    purpose,
    subscriptionId,
    state,
    createdAt: timeOf(createdAt),
    dueAt: dueAt === null ? null : timeOf(dueAt),
    attempts: attempts.map((attempt) => ({ ...attempt, at: timeOf(attempt.at) })),
  };
}

/** A call for whoever watches. */
export function callView(call: LoggedCall): Schemas['LoggedCall'] {
  return { ...call, at: timeOf(call.at), ms: Math.round(call.ms * 10) / 10 };
}

function timeOf(time: number): string {
  return new Date(time).toISOString();
}
