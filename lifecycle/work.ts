import type { Instance, Order, OrderLine, Plugin, PluginStore, UsageCounter } from '../plugins/contract.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Sealer } from '../storage/sealing.ts';
import type { Call } from './call.ts';
import { instanceOf } from './instance-record.ts';
import type { HostedPlugin, LifecycleLog, OrderSource } from './ports.ts';

/** One attempt at a piece of work: what its command's code may use. */
export interface Work {
  call: Call;
  instance: InstanceRow;
  hosted: HostedPlugin;
  orders: OrderSource;
  /** The order as it was told before; null when it never was. */
  knownOrder(orderId: string): Promise<Order | null>;
  sealer: Sealer;
  store: PluginStore;
  usage: UsageCounter;
  /** Closes the instance's usage at this moment and tries to tell the marketplace of it, within the signal. */
  flushUsage(signal: AbortSignal): Promise<void>;
  log: LifecycleLog;
  /** The same for each attempt at the same work. */
  idempotencyKey: string;
  /** Whether this work takes the place of a freeze that is still being tried. */
  undoesFreeze: boolean;
  /** Aborts when the attempt has lasted too long, or the server stops. */
  signal: AbortSignal;
  now(): number;
}

/** The part of a plugin's call that all its functions share. */
export function pluginCall(work: Work, order: Order | null, line: OrderLine | null) {
  return {
    instance: instanceOf(work.instance, work.sealer) satisfies Instance,
    order,
    line,
    idempotencyKey: work.idempotencyKey,
    signal: work.signal,
    log: work.log,
    sandbox: work.call.sandbox,
    store: work.store,
    usage: work.usage,
    settings: work.hosted.settings,
  };
}

type FunctionName<P> = P extends unknown
  ? { [K in keyof P]-?: NonNullable<P[K]> extends (call: never) => Promise<unknown> ? K : never }[keyof P]
  : never;
type FunctionOf<P, Name> = P extends unknown ? (Name extends keyof P ? NonNullable<P[Name]> : never) : never;

/** A function of the plugin, or null when its product type has no such function or the merchant left it out. */
export function offered<Name extends FunctionName<Plugin> & string>(
  hosted: HostedPlugin,
  name: Name,
): FunctionOf<Plugin, Name> | null {
  const plugin = hosted.plugin as unknown as Record<string, unknown>;
  const candidate = plugin[name];
  return typeof candidate === 'function' ? (candidate.bind(plugin) as FunctionOf<Plugin, Name>) : null;
}
