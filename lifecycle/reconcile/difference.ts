import { findingKey } from '../../storage/keys.ts';
import type { Command } from '../command.ts';
import type { FindingKind } from './kinds.ts';

/** A difference between what the marketplace says and what we hold. */
export interface Difference {
  kind: FindingKind;
  endpoint: string;
  orderId: string | null;
  orderLineId: string | null;
  instanceId: string | null;
  /** Both sides, for whoever decides. No buyer's data. */
  facts: Record<string, unknown>;
  /** The command that mends it, when that is safe; else somebody has to decide. A release is never among them. */
  repair: Exclude<Command, { type: 'release' }> | null;
}

/** The same difference has the same key. */
export function keyOfDifference(difference: Difference): string {
  const { kind, endpoint, orderId, orderLineId, instanceId } = difference;
  // A missing instance gets its id by the repair, which must not make another finding of it.
  const instance = kind === 'instance-missing' ? null : instanceId;
  return findingKey(kind, endpoint, orderId, orderLineId, instance);
}
