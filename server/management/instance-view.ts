import type { components } from '../../generated/types/management.ts';
import type { InstanceRow } from '../../storage/rows.ts';
import { timeOrNull, timeText } from './time-text.ts';

type Schemas = components['schemas'];

/** An instance as operators see it; its access data stay where they are. */
export function instanceView(row: InstanceRow): Schemas['Instance'] {
  return {
    instanceId: row.instance_id,
    endpoint: row.endpoint,
    plugin: row.plugin,
    productType: row.product_type as Schemas['ProductType'],
    state: instanceState(row),
    orderId: row.order_id,
    orderLineId: row.order_line_id,
    sandbox: row.sandbox === 1,
    expiresAt: timeOrNull(row.expires_at),
    createdAt: timeText(row.created_at),
    updatedAt: timeText(row.updated_at),
    failure: failureOf(row),
  };
}

/** The state of a row; only the lifecycle writes it, and the contract guard has the last word. */
export function instanceState(row: InstanceRow): Schemas['InstanceState'] {
  return row.state as Schemas['InstanceState'];
}

function failureOf({ state, failure_reason, failure_message }: InstanceRow): Schemas['Failure'] {
  if (state !== 'failed' || failure_reason === null) return null;
  return { reason: failure_reason, message: failure_message ?? '' };
}
