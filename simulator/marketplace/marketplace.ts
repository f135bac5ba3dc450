import type { CallResult } from '../caller.ts';
import type { CallOptions } from '../compose/composed-call.ts';
import type { Endpoint, Scene } from '../endpoint.ts';
import type { LicenseCodes } from '../license-codes/license-code-book.ts';
import type { Logins } from '../login/logins.ts';
import type { OrderBook } from '../order-book.ts';
import { hasScene } from '../scene-facts.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import { parseDuration } from './duration.ts';
import { createEnterprises, type Enterprises } from './enterprises.ts';
import type { Enterprise } from './kit-binding.ts';
import type { Product } from './merchant.ts';
import type { Message } from './message.ts';
import { createPost } from './post.ts';
import { nextProbeTime } from './probe-times.ts';
import type { RetryGeneration } from './retry-policies.ts';
import type { SavedCase } from './saved-cases.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { countFailedOrder, countProbes } from './standing.ts';
import type { Collection, StateStore } from './state-store.ts';
import type { Subscription } from './subscription.ts';
import { createTrade, type PurchaseWish, type RenewalWish, type Trade } from './trade.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** KooGallery's trade with its clock. Each act resolves when all that was due at its moment has been sent. */
export interface Marketplace {
  now(): number;
  shelf: Shelf;
  calls: CallLog;
  /**
   * Moves the clock on; everything that is due on the way happens at its time, in order.
   * @throws RangeError when the span cannot be read.
   */
  advance(span: string | number): Promise<void>;
  /** Sends what has become due by itself. */
  tick(): Promise<void>;
  /** The next moment at which something happens, milliseconds since 1970; null when nothing will. */
  nextDue(): number | null;
  buy(wish: PurchaseWish): Promise<Subscription>;
  act(id: string, act: Act): Promise<Message[]>;
  /** One more try of a message by hand. */
  restart(messageId: string): Promise<Message>;
  saveCase(wish: Omit<SavedCase, 'id'>): SavedCase;
  subscriptions(): Subscription[];
  subscription(id: string): Subscription | null;
  enterpriseOf(id: string): Enterprise | null;
  messages(subscriptionId?: string): Message[];
  savedCases(): SavedCase[];
}

/** What can be done with something that was bought. */
export type Act =
  | ({ act: 'renew' } & RenewalWish)
  | { act: 'cancelRenewal' }
  | { act: 'convertTrial'; period?: RenewalWish['period'] }
  | { act: 'upgrade'; quantity: number }
  | { act: 'checkChange'; quantity: number }
  | { act: 'freeze' | 'unfreeze' | 'expire' | 'unsubscribe' | 'openDetails' }
  | { act: 'requestLicense'; device: string; eventId?: string }
  | ({ act: 'bindEnterprise' } & Parameters<Enterprises['bind']>[1])
  | { act: 'grantUsers'; users?: Enterprise['users']; what?: 'grant' | 'change' | 'take-back' }
  | { act: 'changeDepartment'; department: Enterprise['departments'][0]; what?: 'add' | 'change' | 'remove' };

/** What the marketplace needs. */
export interface MarketplaceSettings {
  clock: VirtualClock;
  store: StateStore;
  orders: OrderBook;
  licenseCodes: LicenseCodes;
  logins: Logins;
  call(
    endpoint: Endpoint,
    scene: Scene,
    fields: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<CallResult>;
  /** Which statements of the guides about retries are played; those of 2025 unless said. */
  retries?: RetryGeneration;
  /** How long something frozen is kept, in milliseconds; 15 days unless said. */
  keptMs?: number;
  /** Between two looks at work that goes on, in milliseconds of KooGallery's time; a minute unless said. */
  pollEveryMs?: number;
  /** Real milliseconds that work under way gets before the next look; 20 unless said. */
  patienceMs?: number;
}

const day = 24 * 3_600_000;

/** The marketplace with what the store remembers. */
export function createMarketplace(settings: MarketplaceSettings): Marketplace {
  const { clock, store, orders, licenseCodes, logins } = settings;
  const { retries = 'current', keptMs = 15 * day, pollEveryMs = 60_000, patienceMs = 20 } = settings;
  const shelf = createShelf(store);
  const calls = createCallLog();
  const subscriptions = store.collection<Subscription>('subscriptions');
  const messages = store.collection<Message>('messages');
  const cases = store.collection<SavedCase>('cases');
  const { now } = clock;

  const addressOf = ({ endpoint: name, scene }: Pick<Message, 'endpoint' | 'scene'>): Endpoint => {
    const { endpoint, linkedKit } = shelf.merchant(name);
    if (linkedKit === undefined || !hasScene(linkedKit.guide, scene)) return endpoint;
    const { guide, accessKey, publicKey } = linkedKit;
    return { ...endpoint, guide, accessKey, ...(publicKey === undefined ? {} : { kitPublicKey: publicKey }) };
  };

  const post = createPost({
    messages,
    addressOf,
    calls,
    now,
    generation: retries,
    async call(endpoint, { scene, fields, purpose, attempts }) {
      // Work under way needs real time, however fast the clock is moved.
      if (purpose === 'poll' && attempts.length > 0) await pause(patienceMs);
      return settings.call(endpoint, scene, fields);
    },
    onGoesOn({ purpose, scene, endpoint }) {
      if (purpose === 'license') return true;
      return purpose === 'open' && hasScene(addressOf({ endpoint, scene }).guide, 'queryInstance');
    },
    onEnd(message, { answer }) {
      if (message.state === 'done') trade.taken(message, answer);
      else trade.failed(message);
    },
  });
  const trade: Trade = createTrade({
    shelf,
    subscriptions,
    orders,
    licenseCodes,
    post,
    now,
    keptMs,
    pollEveryMs,
    onFailedOrder(product) {
      countFailedOrder(product, now());
      shelf.keep(product);
    },
  });
  const enterprises = createEnterprises({
    shelf,
    subscriptions,
    enterprises: store.collection('enterprises'),
    logins,
    post,
    now,
  });

  let probesAt = nextProbeTime(now());
  const probesDue = () => (cases.list().length === 0 ? null : probesAt);

  async function probe(): Promise<void> {
    probesAt = nextProbeTime(now());
    for (const product of shelf.products().filter(({ state }) => state !== 'withdrawn')) {
      const own = cases.list().filter(({ endpoint }) => endpoint === product.endpoint);
      if (own.length === 0) continue;
      countProbes(product, await failedOf(product, own), now());
      shelf.keep(product);
    }
  }

  async function failedOf({ endpoint }: Product, own: SavedCase[]): Promise<number> {
    const policy = { everyMs: 0, forMs: 0, end: 'stopped' } as const;
    const probes = own.map(({ scene, fields }) =>
      post.send({
        scene,
        purpose: 'probe',
        endpoint,
        subscriptionId: null,
        policy,
        fields: { ...fields, testFlag: '1' },
      }),
    );
    await sendUntil(now());
    return probes.filter(({ state }) => state !== 'done').length;
  }

  /** Sends all that is due until a moment, without moving the clock beyond it. */
  async function sendUntil(target: number): Promise<void> {
    for (;;) {
      const due = post.nextDue();
      if (due === null || due > target) return;
      await post.sendNext();
    }
  }

  const nextDue = () => {
    const all = [post.nextDue(), trade.nextDue()?.at ?? null, probesDue()];
    const times = all.filter((time) => time !== null);
    return times.length === 0 ? null : Math.min(...times);
  };

  async function runUntil(target: number): Promise<void> {
    for (;;) {
      const due = nextDue();
      if (due === null || due > target) break;
      clock.moveTo(due);
      const ending = trade.nextDue();
      if (post.nextDue() === due) await post.sendNext();
      else if (ending?.at === due) ending.run();
      else await probe();
    }
    clock.moveTo(target);
    rememberClock(store.collection('clock'), clock);
  }

  // One act after the other: what an act brings about is over before the next begins.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  const acts: { [Name in Act['act']]: (id: string, act: Extract<Act, { act: Name }>) => void } = {
    renew: (id, wish) => trade.renew(id, wish),
    cancelRenewal: (id) => trade.cancelRenewal(id),
    convertTrial: (id, { period }) => trade.convertTrial(id, period),
    upgrade: (id, { quantity }) => trade.upgrade(id, quantity),
    checkChange: (id, { quantity }) => trade.checkChange(id, quantity),
    freeze: (id) => trade.freeze(id),
    unfreeze: (id) => trade.unfreeze(id),
    expire: (id) => trade.expire(id),
    unsubscribe: (id) => trade.unsubscribe(id),
    openDetails: (id) => trade.openDetails(id),
    requestLicense: (id, { device, eventId }) => trade.requestLicense(id, device, eventId),
    bindEnterprise: (id, { act: _act, ...wish }) => enterprises.bind(id, wish),
    grantUsers: (id, { users, what }) => enterprises.grant(id, users, what),
    changeDepartment: (id, { department, what = 'change' }) => enterprises.department(id, department, what),
  };

  return {
    now,
    shelf,
    calls,
    advance: (span) =>
      inTurn(async () => {
        await runUntil(now() + (typeof span === 'number' ? span : parseDuration(span)));
      }),
    tick: () => inTurn(() => runUntil(now())),
    nextDue,
    buy: (wish) =>
      inTurn(async () => {
        const subscription = trade.buy(wish);
        await sendUntil(now());
        return subscription;
      }),
    act: (id, wish) =>
      inTurn(async () => {
        const known = messages.list().length;
        // Each act's own wish, which the table's type knows but an index into it does not.
        (acts[wish.act] as (id: string, wish: Act) => void)(id, wish);
        await sendUntil(now());
        return messages.list().slice(known);
      }),
    restart: (id) =>
      inTurn(async () => {
        const message = await post.restart(id);
        await sendUntil(now());
        return message;
      }),
    saveCase(wish) {
      shelf.merchant(wish.endpoint);
      const saved = { id: `C${cases.list().length + 1}`, ...wish };
      cases.put(saved.id, saved);
      return saved;
    },
    subscriptions: subscriptions.list,
    subscription: (id) => subscriptions.get(id) ?? null,
    enterpriseOf: enterprises.of,
    messages: (id) => messages.list().filter((message) => id === undefined || message.subscriptionId === id),
    savedCases: cases.list,
  };
}

/** How far the clock is ahead, for the next start. */
function rememberClock(kept: Collection<number>, clock: VirtualClock): void {
  kept.put('aheadMs', clock.aheadMs());
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
