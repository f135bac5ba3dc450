import type {
  Buyer,
  ExtendParam,
  Order,
  OrderedProduct,
  OrderLine,
  Plugin,
  PluginLog,
} from '../plugins/contract.ts';

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
