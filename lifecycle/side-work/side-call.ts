import type { CallBasics } from '../../plugins/contract.ts';
import type { Call } from '../call.ts';
import type { Engine } from '../engine.ts';
import { usageCounter } from '../usage-counter.ts';

/** The part of a plugin's call that needs no instance. */
export function sideCall(
  engine: Engine,
  call: Call,
  idempotencyKey: string,
  signal: AbortSignal,
): CallBasics {
  const { callId, endpoint, sandbox } = call;
  const hosted = engine.plugins.of(endpoint);
  return {
    idempotencyKey,
    signal,
    sandbox,
    log: engine.log.child({ callId, endpoint, plugin: hosted.name }),
    store: engine.stores.of(hosted.name, sandbox),
    settings: hosted.settings,
    usage: usageCounter(engine, call),
  };
}
