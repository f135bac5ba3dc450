import type { components } from '../../../generated/types/management.ts';
import { quantityText } from '../../../metering/quantity.ts';
import type {
  StoredUsageEvent,
  StoredUsagePackage,
  StoredUsageRecord,
  UsageWindow,
} from '../../../storage/usage-lists.ts';
import { timeOrNull, timeText } from '../time-text.ts';

type Schemas = components['schemas'];

/** An event as the management interface shows it. */
export function eventView(row: StoredUsageEvent): Schemas['UsageEvent'] {
  return {
    eventId: row.event_id,
    endpoint: row.endpoint,
    sandbox: row.sandbox === 1,
    ...seriesView(row),
    quantity: quantityText(row.quantity),
    at: timeText(row.at),
    receivedAt: timeText(row.received_at),
    meteringSn: row.metering_sn,
  };
}

/** A series with its open window. */
export function windowView(row: UsageWindow): Schemas['UsageWindow'] {
  return {
    endpoint: row.endpoint,
    sandbox: row.sandbox === 1,
    ...seriesView(row),
    closedUntil: row.closed_until === 0 ? null : timeText(row.closed_until),
    openEvents: row.open_events,
    openQuantity: quantityText(row.open_quantity),
  };
}

/** A record, with what is to become of it. */
export function recordView(row: StoredUsageRecord): Schemas['UsageRecord'] {
  return {
    meteringSn: row.metering_sn,
    endpoint: row.endpoint,
    ...seriesView(row),
    beginAt: timeText(row.begin_at),
    endAt: timeText(row.end_at),
    value: quantityText(row.value),
    revision: row.revision,
    state: row.state,
    code: row.code,
    reason: row.reason,
    attempts: row.attempts,
    nextTryAt: row.state === 'waiting' ? timeText(row.run_at) : null,
    sentAt: timeOrNull(row.sent_at),
    createdAt: timeText(row.created_at),
  };
}

/** A package with what is left of it. */
export function packageView(row: StoredUsagePackage): Schemas['UsagePackage'] {
  return {
    packageInstanceId: row.package_instance_id,
    endpoint: row.endpoint,
    sandbox: row.sandbox === 1,
    instanceId: row.instance_id,
    meter: row.meter,
    quota: quantityText(row.quota),
    used: quantityText(row.used),
    left: quantityText(row.quota - row.used),
    exhaustedAt: timeOrNull(row.exhausted_at),
    createdAt: timeText(row.created_at),
  };
}

function seriesView(row: Pick<StoredUsageEvent, 'instance_id' | 'meter' | 'package_instance_id'>) {
  return {
    instanceId: row.instance_id,
    meter: row.meter,
    packageInstanceId: row.package_instance_id,
  };
}
