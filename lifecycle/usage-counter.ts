import type { UsageCounter } from '../plugins/contract.ts';
import type { Call } from './call.ts';
import type { Engine } from './engine.ts';

/** What a plugin counts usage with: of the call's endpoint, and in the sandbox when the call is. */
export function usageCounter(
  engine: Pick<Engine, 'usage'>,
  { endpoint, sandbox }: Pick<Call, 'endpoint' | 'sandbox'>,
): UsageCounter {
  return { count: (...events) => engine.usage.count(endpoint, sandbox, events) };
}
