import { randomUUID } from 'node:crypto';
import type { LicenseCodes } from '../license-codes/license-code-book.ts';
import type { PlacedOrder } from '../order.ts';
import type { OrderBook } from '../order-book.ts';
import { type Period, periodEnd } from '../period-end.ts';
import type { ChargingMode, Product } from './merchant.ts';
import type { Message, Purpose } from './message.ts';
import type { NewMessage, Post } from './post.ts';
import type { Shelf } from './shelf.ts';
import type { Collection } from './state-store.ts';
import { endOf, isLive, type Subscription } from './subscription.ts';
import { TradeError } from './trade-error.ts';
import { type RefreshFacts, type Wording, type Words, wordings } from './wording.ts';

/** What to buy; what is left out is usual. */
export interface PurchaseWish {
  productId: string;
  customerId?: string;
  /** By period unless said. */
  chargingMode?: ChargingMode;
  /** A year unless said. */
  period?: Period;
  quantity?: number;
  /** A trial by days, which can be turned into a purchase. */
  trial?: 'trial';
  extendParams?: { name: string; value: string }[];
}

/** What a renewal brings. */
export interface RenewalWish {
  period?: Period;
  /** Another quantity: a change upon renewal. */
  quantity?: number;
  /** Which call comes first when it was frozen (R19); the renewal unless said. */
  first?: 'renewal' | 'unfreeze';
}

/** What buyers and KooGallery do with what was bought. Everything throws a TradeError when it is not possible. */
export interface Trade {
  buy(wish: PurchaseWish): Subscription;
  renew(id: string, wish?: RenewalWish): Message;
  /** Takes the newest renewal back. */
  cancelRenewal(id: string): Message;
  convertTrial(id: string, period?: Period): Message;
  upgrade(id: string, quantity: number): Message;
  /** Asks whether a quantity is possible at the renewal. */
  checkChange(id: string, quantity: number): Message;
  /** A violation, or arrears. */
  freeze(id: string): Message;
  unfreeze(id: string): Message;
  /** Sets the end to now. */
  expire(id: string): void;
  unsubscribe(id: string): Message;
  requestLicense(id: string, device: string, eventId?: string): Message;
  /** The buyer opens the details: the merchant is asked at once. */
  openDetails(id: string): Message[];
  /** What is due by time: the end of a period, the end of the days after it. */
  nextDue(): { at: number; run: () => void } | null;
  /** Something of a message's purpose was taken, or failed for good. */
  taken(message: Message, answer: Record<string, unknown> | null): void;
  failed(message: Message): void;
}

/** What trade needs. */
export interface TradeSettings {
  shelf: Shelf;
  subscriptions: Collection<Subscription>;
  orders: OrderBook;
  licenseCodes: LicenseCodes;
  post: Pick<Post, 'send' | 'drop'>;
  /** Milliseconds since 1970, KooGallery's time. */
  now: () => number;
  /** How long something frozen for its end is kept, in milliseconds; 15 days at most (saas-v2 4.4). */
  keptMs: number;
  /** How long before another look at work that goes on, in milliseconds. */
  pollEveryMs: number;
  onFailedOrder(product: Product): void;
}

const aYear: Period = { unit: 'year', count: 1 };
const creationHours = 3;

/** Trade with what the collections remember. */
export function createTrade(settings: TradeSettings): Trade {
  const { shelf, subscriptions, orders, licenseCodes, post, now } = settings;

  const found = (id: string) => {
    const subscription = subscriptions.get(id);
    if (subscription === undefined) throw new TradeError(`nothing was bought as ${id}`);
    return subscription;
  };
  const live = (id: string) => {
    const subscription = found(id);
    if (!isLive(subscription)) throw new TradeError(`${id} is ${subscription.state}`);
    if (subscription.instanceId === null)
      throw new TradeError(`${id} is not open yet: the merchant has told no instance`);
    return subscription;
  };
  const change = (subscription: Subscription, values: Partial<Subscription>) =>
    subscriptions.put(subscription.id, Object.assign(subscription, values));
  const wordingOf = ({ endpoint }: Subscription): Wording =>
    wordings[shelf.merchant(endpoint).endpoint.guide];
  const tell = (
    { id, endpoint }: Subscription,
    purpose: Purpose,
    words: Words,
    more: Partial<NewMessage> = {},
  ) => post.send({ ...words, purpose, endpoint, subscriptionId: id, ...more });
  const orderOf = (orderId: string): PlacedOrder => {
    const order = orders.placed(orderId);
    if (order === null) throw new TradeError(`there is no order ${orderId}`);
    return order;
  };

  /** A word that the guide has, or the reason why it is not possible. */
  function needed<Name extends keyof Wording>(
    subscription: Subscription,
    name: Name,
  ): NonNullable<Wording[Name]> {
    const word = wordingOf(subscription)[name];
    if (word) return word;
    const { guide } = shelf.merchant(subscription.endpoint).endpoint;
    throw new TradeError(`the guide ${guide} has no call for ${name}`);
  }

  function place(
    subscription: Subscription,
    orderType: 'RENEW' | 'TRIAL_TO_FORMAL' | 'UNSUBSCRIBE' | 'CHANGE',
    period?: Period,
  ) {
    const { productId, customerId, chargingMode, quantity } = subscription;
    const { skuCode, name } = shelf.product(productId);
    const sold =
      period === undefined ? {} : { periodType: period.unit, periodNumber: Math.max(1, period.count) };
    const wish = { orderType, productId, productName: name, skuCode, chargingMode, quantity, ...sold };
    return orders.place(wish, shelf.buyer(customerId));
  }

  function refresh(
    subscription: Subscription,
    scene: RefreshFacts['scene'],
    end: number,
    period: Period,
    first: RenewalWish['first'] = 'renewal',
  ): Message {
    const types = { RENEWAL: 'RENEW', RENEWAL_CHANGE: 'RENEW', TRIAL_TO_FORMAL: 'TRIAL_TO_FORMAL' } as const;
    const orderType = scene === 'UNSUBSCRIBE_RENEWAL_PERIOD' ? 'UNSUBSCRIBE' : types[scene];
    const word = needed(subscription, 'refresh');
    const { orderId, orderLineId, info } = place(subscription, orderType, period);
    const paid = info.orderLine[0]?.currencyAfterDiscount ?? '0';
    const renewed = word(subscription, { scene, order: { orderId, orderLineId }, end, period, paid });
    const restore = subscription.state === 'frozen' && !subscription.violation && end > now();
    const thawed = restore ? wordingOf(subscription).restore?.(subscription) : undefined;
    change(subscription, {
      releaseAt: restore ? null : subscription.releaseAt,
      state: restore ? 'open' : subscription.state,
    });
    notify({ endpoint: subscription.endpoint, order: { orderId, orderLineId }, id: subscription.id });
    if (thawed === undefined) return tell(subscription, 'refresh', renewed);
    if (first === 'unfreeze') tell(subscription, 'unfreeze', thawed);
    const message = tell(subscription, 'refresh', renewed);
    if (first === 'renewal') tell(subscription, 'unfreeze', thawed);
    return message;
  }

  function notify(told: {
    endpoint: string;
    order: { orderId: string; orderLineId: string };
    id: string;
  }): void {
    const word = wordings[shelf.merchant(told.endpoint).endpoint.guide].notify;
    if (word === undefined) return;
    post.send({ ...word(told.order), purpose: 'notify', endpoint: told.endpoint, subscriptionId: told.id });
  }

  function expire(subscription: Subscription): void {
    const word = wordingOf(subscription).expire;
    change(subscription, { state: 'frozen', releaseAt: now() + settings.keptMs });
    if (word !== undefined) tell(subscription, 'freeze', word(subscription));
  }

  function release(
    subscription: Subscription,
    order: { orderId: string; orderLineId: string } | Record<string, never>,
  ) {
    post.drop(subscription.id);
    const word = wordingOf(subscription).release;
    change(subscription, { state: 'released', releaseAt: null });
    return word === undefined ? null : tell(subscription, 'release', word(subscription, order));
  }

  function opened(subscription: Subscription, instanceId: string): void {
    const state = subscription.state === 'opening' ? 'open' : subscription.state;
    change(subscription, { instanceId, state });
  }

  function poll(subscription: Subscription): void {
    const word = wordingOf(subscription).poll;
    if (word === undefined) return;
    const { pollEveryMs } = settings;
    const policy = { everyMs: pollEveryMs, forMs: creationHours * 3_600_000, end: 'unsubscribed' } as const;
    tell(subscription, 'poll', word(subscription), { policy });
  }

  return {
    buy(wish) {
      const product = shelf.product(wish.productId);
      const { chargingMode = 'PERIOD', period = aYear, quantity = 1, extendParams = [] } = wish;
      if (product.state !== 'on-sale')
        throw new TradeError(`${product.name} is ${product.state}: it is not sold`);
      if (!product.chargingModes.includes(chargingMode))
        throw new TradeError(
          `${product.name} is not sold as ${chargingMode}, but as ${product.chargingModes.join(', ')}`,
        );
      if (wish.trial && chargingMode !== 'PERIOD') throw new TradeError('a trial is sold by period only');
      const buyer = wish.customerId === undefined ? shelf.buyers()[0] : shelf.buyer(wish.customerId);
      if (buyer === undefined) throw new TradeError('there is no buyer');
      const { productId, skuCode, name, endpoint } = product;
      const sold = chargingMode === 'PERIOD' ? { periodType: period.unit, periodNumber: period.count } : {};
      const orderType = wish.trial ? 'TRIAL' : 'NEW';
      const order = orders.place(
        { orderType, productId, skuCode, productName: name, chargingMode, quantity, extendParams, ...sold },
        buyer,
      );
      const subscription: Subscription = {
        id: `S${subscriptions.list().length + 1}`,
        productId,
        endpoint,
        customerId: buyer.customerId,
        chargingMode,
        orderId: order.orderId,
        orderLineId: order.orderLineId,
        placedAt: order.placedAt.getTime(),
        quantity,
        trial: wish.trial !== undefined,
        instanceId: null,
        state: 'opening',
        ends: order.expiresAt === null ? [] : [order.expiresAt.getTime()],
        releaseAt: null,
        violation: false,
        tenantId: null,
      };
      subscriptions.put(subscription.id, subscription);
      const { open } = wordingOf(subscription);
      notify({ endpoint, order, id: subscription.id });
      if (open !== null) tell(subscription, 'open', open(subscription, { order, productId }));
      else opened(subscription, codeOrOrder(order, quantity));
      return subscription;
    },

    renew(id, { period = aYear, quantity, first } = {}) {
      const subscription = live(id);
      const end = mustHaveEnd(subscription);
      if (quantity !== undefined) {
        needed(subscription, 'check');
        change(subscription, { quantity });
      }
      const from = Math.max(end, subscription.state === 'frozen' ? now() : end);
      const next = periodEnd(new Date(from), period).getTime();
      change(subscription, { ends: [...subscription.ends, next] });
      return refresh(
        subscription,
        quantity === undefined ? 'RENEWAL' : 'RENEWAL_CHANGE',
        next,
        period,
        first,
      );
    },

    cancelRenewal(id) {
      const subscription = live(id);
      if (subscription.ends.length < 2) throw new TradeError(`${id} has no renewal to take back`);
      const ends = subscription.ends.slice(0, -1);
      change(subscription, { ends });
      const end = ends.at(-1) ?? now();
      return refresh(subscription, 'UNSUBSCRIBE_RENEWAL_PERIOD', end, { unit: 'year', count: 0 });
    },

    convertTrial(id, period = aYear) {
      const subscription = live(id);
      if (!subscription.trial) throw new TradeError(`${id} is no trial`);
      const end = periodEnd(new Date(now()), period).getTime();
      change(subscription, { trial: false, ends: [end] });
      return refresh(subscription, 'TRIAL_TO_FORMAL', end, period);
    },

    upgrade(id, quantity) {
      const subscription = live(id);
      const word = needed(subscription, 'upgrade');
      if (subscription.chargingMode !== 'PERIOD')
        throw new TradeError('only what is sold by period can be upgraded');
      if (subscription.state !== 'open')
        throw new TradeError(`${id} is ${subscription.state}: it cannot be upgraded`);
      const { skuCode } = shelf.product(subscription.productId);
      change(subscription, { quantity });
      const { orderId, orderLineId } = place(subscription, 'CHANGE');
      return tell(
        subscription,
        'upgrade',
        word(subscription, { order: { orderId, orderLineId }, skuCode, quantity }),
      );
    },

    checkChange(id, quantity) {
      const subscription = live(id);
      const { skuCode } = shelf.product(subscription.productId);
      return tell(subscription, 'check', needed(subscription, 'check')(subscription, { skuCode, quantity }));
    },

    freeze(id) {
      const subscription = live(id);
      const message = tell(subscription, 'freeze', needed(subscription, 'freeze')(subscription));
      change(subscription, { state: 'frozen', violation: true });
      return message;
    },

    unfreeze(id) {
      const subscription = live(id);
      if (!subscription.violation) throw new TradeError(`${id} is not frozen for a violation`);
      const message = tell(subscription, 'unfreeze', needed(subscription, 'unfreeze')(subscription));
      const over = (endOf(subscription) ?? Number.POSITIVE_INFINITY) <= now();
      change(subscription, { violation: false, state: over ? 'frozen' : 'open' });
      return message;
    },

    expire(id) {
      const subscription = live(id);
      mustHaveEnd(subscription);
      change(subscription, { ends: [...subscription.ends.slice(0, -1), now()] });
      expire(subscription);
    },

    unsubscribe(id) {
      const subscription = live(id);
      const { orderId, orderLineId } = place(subscription, 'UNSUBSCRIBE');
      const message = release(subscription, { orderId, orderLineId });
      if (message === null) throw new TradeError('the guide does not tell of unsubscriptions');
      return message;
    },

    requestLicense(id, device, eventId = randomUUID()) {
      const subscription = live(id);
      const facts = { eventId, device, end: endOf(subscription) };
      return tell(subscription, 'license', needed(subscription, 'license')(subscription, facts));
    },

    openDetails(id) {
      const subscription = live(id);
      const { productId, orderId } = subscription;
      const words = needed(subscription, 'details')(subscription, { order: orderOf(orderId), productId });
      const policy = { everyMs: 0, forMs: 0, end: 'stopped' } as const;
      return words.map((each) => tell(subscription, 'details', each, { policy }));
    },

    nextDue() {
      let first: { at: number; run: () => void } | null = null;
      for (const subscription of subscriptions.list()) {
        const due = dueOf(subscription);
        if (due !== null && (first === null || due.at < first.at)) first = due;
      }
      return first;
    },

    taken(message, answer) {
      const subscription =
        message.subscriptionId === null ? undefined : subscriptions.get(message.subscriptionId);
      if (subscription === undefined || message.purpose !== 'open') return;
      const instanceId = answer?.instanceId;
      if (typeof instanceId !== 'string' || instanceId === '' || subscription.instanceId !== null) return;
      opened(subscription, instanceId);
      poll(subscription);
    },

    failed(message) {
      const subscription =
        message.subscriptionId === null ? undefined : subscriptions.get(message.subscriptionId);
      if (subscription === undefined || !opens(message)) return;
      settings.onFailedOrder(shelf.product(subscription.productId));
      if (message.state !== 'unsubscribed' || message.purpose === 'upgrade') return;
      post.drop(subscription.id);
      change(subscription, { state: 'failed', releaseAt: null });
    },
  };

  /** An authorization code for a guide that has them; else the order stands for what was bought. */
  function codeOrOrder(order: PlacedOrder, amount: number): string {
    const { guide } = shelf.merchant(shelf.product(productOf(order)).endpoint).endpoint;
    if (guide !== 'license-code') return order.orderId;
    return licenseCodes.create({ orderId: order.orderId, amount, received: 'now' }).code;
  }

  function dueOf(subscription: Subscription): { at: number; run: () => void } | null {
    const { state, releaseAt } = subscription;
    if (state === 'frozen' && releaseAt !== null)
      return { at: releaseAt, run: () => void release(subscription, {}) };
    const end = endOf(subscription);
    if (end === null || releaseAt !== null || subscription.instanceId === null) return null;
    return state === 'open' || state === 'frozen' ? { at: end, run: () => expire(subscription) } : null;
  }
}

function opens({ purpose }: Message): boolean {
  return purpose === 'open' || purpose === 'poll' || purpose === 'upgrade';
}

function mustHaveEnd(subscription: Subscription): number {
  const end = endOf(subscription);
  if (end === null) throw new TradeError(`${subscription.id} is not sold by period: it has no end`);
  return end;
}

function productOf({ info }: PlacedOrder): string {
  return info.orderLine[0]?.productInfo?.[0]?.productId ?? '';
}
