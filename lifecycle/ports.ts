import type {
  Buyer,
  ExtendParam,
  Order,
  OrderedProduct,
  OrderLine,
  Plugin,
  PluginLog,
  Usage,
  UsageEvent,
} from '../plugins/contract.ts';
import type { Changes } from '../storage/changes.ts';
import type { OutboxRow } from '../storage/rows.ts';

export type { Buyer, ExtendParam, Order, OrderedProduct, OrderLine };

/** How an order is asked for. */
export interface Asked {
  signal: AbortSignal;
  /** Whether a debugging call wants to know (R18). */
  sandbox: boolean;
}

/** Where orders are read from. */
export interface OrderSource {
  /**
   * The order, or null when the marketplace does not know it.
   * @throws OrderSourceError when the marketplace could not be asked.
   */
  find(orderId: string, orderLineId: string, asked: Asked): Promise<Order | null>;
}

/** The marketplace could not be asked, or would not tell. */
export class OrderSourceError extends Error {
  /** False when asking again cannot help (no permission, broken keys) until somebody mends it. */
  readonly retryable: boolean;

  constructor(message: string, retryable: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'OrderSourceError';
    this.retryable = retryable;
  }
}

/** A job or call is about an endpoint that is not in the configuration. */
export class EndpointUnknown extends Error {
  constructor(endpoint: string) {
    super(`there is no endpoint "${endpoint}" in the configuration; its work waits until there is`);
    this.name = 'EndpointUnknown';
  }
}

/** The plugin of each endpoint. */
export interface PluginHost {
  /** @throws EndpointUnknown for an endpoint that is not configured. */
  of(endpoint: string): HostedPlugin;
}

/** A plugin with its endpoint's settings. */
export interface HostedPlugin {
  name: string;
  plugin: Plugin;
  settings: Record<string, unknown>;
}

/** The time; passed in, so that tests can move it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** Where the lifecycle says what an operator may need. */
export type LifecycleLog = PluginLog & { child(facts: Record<string, unknown>): LifecycleLog };

/** Usage, as the lifecycle needs it. */
export interface UsageMeter {
  /**
   * Stores events of an endpoint's instances durably.
   * @throws Error that names the first event that is wrong; none is stored then.
   */
  count(endpoint: string, sandbox: boolean, events: readonly UsageEvent[]): Promise<void>;
  /** What was counted of an instance so far, one entry for each meter and package; empty when nothing was. */
  totals(instanceKey: string): Promise<Usage[]>;
  /**
   * Closes what is open of an instance at `at` (ms since 1970) and tries to tell the marketplace before the instance is
   * gone. Resolves also when the marketplace cannot be reached: what is closed is stored and sent later.
   */
  flush(instanceKey: string, at: number, signal: AbortSignal): Promise<void>;
}

/** How the delivery of a message ended. `changes` are written in the transaction that ends or puts off the message. */
export type Delivery =
  | { kind: 'delivered'; changes?: Changes }
  /**
   * To be tried again; `retryAfterMs` when the marketplace said when, else with growing pauses. `blocked`: nothing of ours
   * is taken until keys, rights, clock or address are mended, which an alert tells.
   */
  | {
      kind: 'put-off';
      retryAfterMs: number | null;
      code: string | null;
      reason: string;
      blocked?: true;
      changes?: Changes;
    }
  /** Never to be taken as it is: kept, with an alert, until an operator has it tried again. */
  | { kind: 'dead'; code: string | null; reason: string; changes?: Changes };

/** Delivers one message of the outbox. What it throws puts the message off. */
export type Deliver = (message: OutboxRow, signal: AbortSignal) => Promise<Delivery>;

/** How the marketplace answered a request that is no order query. */
export type Told<Value> =
  | { kind: 'done'; code: string; value: Value }
  /** Never to be taken as it is. `blocked`: nothing of ours is, until keys, rights or clock are mended. */
  | { kind: 'refused'; code: string | null; reason: string; blocked: boolean }
  /** `lost`: the request may have been carried out, its answer did not come. `retryAfterMs` as the answer said. */
  | { kind: 'trouble'; code: string | null; reason: string; retryAfterMs: number | null; lost: boolean };

/** What the marketplace says of an authorization code. */
export interface LicenseFacts {
  /** `ALIVE`, `EXPIRED`, `RELEASED` and whatever may be added; null when it was not said. */
  status: string | null;
  activatedAt: Date | null;
  expiresAt: Date | null;
  productName: string | null;
  productId: string | null;
  orderId: string | null;
  amount: number | null;
}

/** About which endpoint and instance the marketplace is asked, for the journal. */
export interface AskedAbout {
  endpoint: string;
  instanceId: string | null;
  sandbox: boolean;
  signal: AbortSignal;
}

/** Authorization codes at the marketplace. None of these throws. */
export interface LicenseCodes {
  /** Activates a code. It is not idempotent there: after a lost answer `query` tells what happened (R28). */
  activate(code: string, effectiveAt: Date | null, about: AskedAbout): Promise<Told<LicenseFacts>>;
  /** Activates up to 100 codes; the answer tells nothing of each. */
  activateAll(codes: readonly string[], effectiveAt: Date | null, about: AskedAbout): Promise<Told<null>>;
  query(code: string, about: AskedAbout): Promise<Told<LicenseFacts>>;
  /** Reports who used the software on a day, or how many: up to 100 codes with up to 100 clients each. */
  reportUse(
    usage: readonly { code: string; clients: readonly ({ id: string } | { activeNumber: number })[] }[],
    about: AskedAbout,
  ): Promise<Told<null>>;
}
