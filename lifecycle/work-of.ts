import { orderKey } from '../storage/keys.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Call } from './call.ts';
import type { Engine } from './engine.ts';
import { orderOf } from './order-record.ts';
import { usageCounter } from './usage-counter.ts';
import type { Work } from './work.ts';

/** The work on one instance, as a command's code sees it. */
export function workOf(
  engine: Engine,
  call: Call,
  instance: InstanceRow,
  idempotencyKey: string,
  signal: AbortSignal,
): Work {
  const hosted = engine.plugins.of(call.endpoint);
  const { callId, endpoint } = call;
  return {
    call,
    instance,
    hosted,
    orders: engine.orders,
    async knownOrder(orderId) {
      const row = await engine.reader.order(orderKey(endpoint, call.sandbox, orderId));
      return row ? orderOf(row, engine.sealer) : null;
    },
    sealer: engine.sealer,
    store: engine.stores.of(hosted.name, call.sandbox),
    usage: usageCounter(engine, call),
    flushUsage: (within) => engine.usage.flush(instance.instance_key, engine.clock.now(), within),
    log: engine.log.child({ callId, endpoint, instanceId: instance.instance_id, plugin: hosted.name }),
    idempotencyKey,
    undoesFreeze: false,
    signal,
    now: () => engine.clock.now(),
  };
}
