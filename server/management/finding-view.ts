import type { components } from '../../generated/types/management.ts';
import { type FindingKind, findingKinds } from '../../lifecycle/reconcile/kinds.ts';
import type { FindingRow } from '../../storage/finding-row.ts';
import { timeText } from './time-text.ts';

/** A finding with what to do about it. */
export function findingView(row: FindingRow): components['schemas']['Finding'] {
  return {
    findingId: row.finding_key,
    kind: row.kind,
    endpoint: row.endpoint,
    orderId: row.order_id,
    orderLineId: row.order_line_id,
    instanceId: row.instance_id,
    state: row.state,
    facts: JSON.parse(row.facts) as Record<string, unknown>,
    // Only the reconciler writes kinds.
    advice: findingKinds[row.kind as FindingKind],
    foundAt: timeText(row.found_at),
    updatedAt: timeText(row.updated_at),
  };
}
