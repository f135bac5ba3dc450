import type { InstanceRow } from '../../storage/rows.ts';
import type { Difference } from './difference.ts';
import type { Holding } from './holdings.ts';
import type { ReconcileSettings } from './parts.ts';

/** KooGallery keeps a frozen instance for 15 days at most, then releases it. */
const frozenMs = 15 * 86_400_000;
/** After this a creation that failed is history: its order was unsubscribed long ago. */
const failedMs = 7 * 86_400_000;

/** States of ours that cannot be right, whatever the marketplace says of the orders. */
export function ownDifferences(
  held: readonly Holding[],
  settings: Pick<ReconcileSettings, 'expiredGraceMs' | 'creationMs'>,
  now: number,
): Difference[] {
  return held.flatMap(({ instance }) => {
    const kind = kindOf(instance, settings, now);
    if (kind === null) return [];
    const { endpoint, instance_id: instanceId, order_id: orderId, order_line_id: orderLineId } = instance;
    const facts = factsOf(instance);
    return [{ kind, endpoint, orderId, orderLineId, instanceId, facts, repair: null }];
  });
}

function kindOf(
  { state, expires_at, frozen_at, created_at, updated_at }: InstanceRow,
  { expiredGraceMs, creationMs }: Pick<ReconcileSettings, 'expiredGraceMs' | 'creationMs'>,
  now: number,
): Difference['kind'] | null {
  switch (state) {
    case 'active':
      return expires_at !== null && expires_at + expiredGraceMs < now ? 'expired-active' : null;
    case 'frozen':
      return (frozen_at ?? updated_at) + frozenMs + expiredGraceMs < now ? 'frozen-long' : null;
    case 'provisioning':
      return created_at + creationMs < now ? 'creation-stuck' : null;
    case 'failed':
      return updated_at + failedMs > now ? 'creation-failed' : null;
    default:
      return null;
  }
}

function factsOf({ state, expires_at, frozen_at, failure_reason, failure_message }: InstanceRow) {
  const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  return {
    state,
    expiresAt: time(expires_at),
    frozenAt: time(frozen_at),
    ...(state === 'failed' ? { reason: failure_reason, message: failure_message } : {}),
  };
}
