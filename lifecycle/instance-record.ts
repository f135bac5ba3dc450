import type { Access, Instance, InstanceState } from '../plugins/contract.ts';
import { instanceKey, orderKey } from '../storage/keys.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Sealer } from '../storage/sealing.ts';
import type { Call } from './call.ts';
import type { HostedPlugin } from './ports.ts';

/** The first row of an instance: claimed, not made yet. */
export function provisioningInstance(
  call: Call,
  hosted: HostedPlugin,
  ids: { instanceId: string; orderId: string; orderLineId: string },
  now: number,
): InstanceRow {
  return {
    instance_key: instanceKey(call.endpoint, call.sandbox, ids.instanceId),
    endpoint: call.endpoint,
    plugin: hosted.name,
    product_type: hosted.plugin.productType,
    sandbox: call.sandbox ? 1 : 0,
    instance_id: ids.instanceId,
    order_key: orderKey(call.endpoint, call.sandbox, ids.orderId),
    order_id: ids.orderId,
    order_line_id: ids.orderLineId,
    state: 'provisioning',
    failure_reason: null,
    failure_message: null,
    expires_at: null,
    renewed_by_order_at: null,
    charged_since: null,
    frozen_at: null,
    access: null,
    created_at: now,
    updated_at: now,
    version: 1,
  };
}

/** The row after a change. */
export function changed(row: InstanceRow, now: number, values: Partial<InstanceRow>): InstanceRow {
  return { ...row, ...values, updated_at: now, version: row.version + 1 };
}

/** Nobody bought a placeholder: a sandbox call named it, and it was made to have something to answer about (R18). */
export function isPlaceholder(row: InstanceRow): boolean {
  return row.sandbox === 1 && row.order_id === '';
}

/** The instance as plugins see it. */
export function instanceOf(row: InstanceRow, sealer: Sealer): Instance {
  return {
    instanceId: row.instance_id,
    endpoint: row.endpoint,
    state: row.state as InstanceState,
    orderId: row.order_id,
    orderLineId: row.order_line_id,
    access: row.access === null ? null : (JSON.parse(sealer.open(row.access)) as Access),
    expiresAt: row.expires_at === null ? null : new Date(row.expires_at),
    chargedSince: row.charged_since === null ? null : new Date(row.charged_since),
    createdAt: new Date(row.created_at),
  };
}
