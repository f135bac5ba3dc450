import type { EventRow, InstanceRow } from '../storage/rows.ts';

/** What can happen to an instance, as the operators read it. */
export type InstanceEventType =
  | 'instance.provisioning'
  | 'instance.active'
  | 'instance.failed'
  | 'instance.renewed'
  | 'instance.frozen'
  | 'instance.unfrozen'
  | 'instance.upgraded'
  | 'instance.released'
  | 'instance.charged'
  | 'instance.introduced'
  | 'license.issued'
  | 'order.unknown'
  | 'renewal.superseded'
  | 'attempt.failed'
  | 'work.given-up'
  | 'call.remarked'
  | 'message.delivered'
  | 'message.dead'
  | 'alert.message-dead'
  | 'alert.message-blocked'
  | 'alert.license-not-activated'
  | 'alert.difference'
  | 'alert.not-done';

/** An event of an instance; `data` must hold no secrets. */
export function instanceEvent(
  row: Pick<InstanceRow, 'instance_key' | 'endpoint' | 'sandbox'>,
  type: InstanceEventType,
  at: number,
  data: Record<string, unknown> = {},
): EventRow {
  return {
    instance_key: row.instance_key,
    endpoint: row.endpoint,
    sandbox: row.sandbox,
    type,
    at,
    data: JSON.stringify(data),
  };
}
