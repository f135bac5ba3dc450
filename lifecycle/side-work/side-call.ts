import type { CallBasics } from '../../plugins/contract.ts';
import type { Call } from '../call.ts';
import type { Engine } from '../engine.ts';

/** The part of a plugin's call that needs no instance. */
export function sideCall(
  engine: Engine,
  { callId, endpoint, sandbox }: Call,
  idempotencyKey: string,
  signal: AbortSignal,
): CallBasics {
  const hosted = engine.plugins.of(endpoint);
  return {
    idempotencyKey,
    signal,
    sandbox,
    log: engine.log.child({ callId, endpoint, plugin: hosted.name }),
    store: engine.stores.of(hosted.name, sandbox),
    settings: hosted.settings,
  };
}
