import { randomUUID } from 'node:crypto';
import type {
  CallRow,
  DriftRow,
  EventRow,
  InstanceRow,
  JobRow,
  LedgerRow,
  LicenseRow,
  OrderRow,
  PluginValueRow,
} from '../../storage/rows.ts';

/** When the samples happened. */
export const sampleTime = 1_795_000_000_000;

/** An order with a key of its own. */
export function sampleOrder(given: Partial<OrderRow> = {}): OrderRow {
  return {
    order_key: randomUUID(),
    endpoint: 'saas-demo',
    sandbox: 0,
    order_id: 'CS2111211314BEXYS',
    order_type: 'new',
    placed_at: sampleTime - 5_000,
    details: 'v1.sealed',
    created_at: sampleTime,
    updated_at: sampleTime,
    ...given,
  };
}

/** An instance with a key of its own, in its first version. */
export function sampleInstance(given: Partial<InstanceRow> = {}): InstanceRow {
  return {
    instance_key: randomUUID(),
    endpoint: 'saas-demo',
    plugin: 'saas-demo',
    product_type: 'saas',
    sandbox: 0,
    instance_id: randomUUID(),
    order_key: 'some-order',
    order_id: 'CS2111211314BEXYS',
    order_line_id: 'CS2111211314BEXYS-000001',
    state: 'active',
    failure_reason: null,
    failure_message: null,
    expires_at: sampleTime + 86_400_000,
    renewed_by_order_at: null,
    charged_since: null,
    frozen_at: null,
    access: null,
    created_at: sampleTime,
    updated_at: sampleTime,
    version: 1,
    ...given,
  };
}

/** A ledger entry with a key of its own. */
export function sampleLedger(given: Partial<LedgerRow> = {}): LedgerRow {
  return {
    ledger_key: randomUUID(),
    endpoint: 'saas-demo',
    sandbox: 0,
    command: 'create',
    instance_key: 'some-instance',
    outcome: '{"kind":"done"}',
    created_at: sampleTime,
    ...given,
  };
}

/** An event. */
export function sampleEvent(given: Partial<EventRow> = {}): EventRow {
  return {
    instance_key: 'some-instance',
    endpoint: 'saas-demo',
    sandbox: 0,
    type: 'instance.active',
    at: sampleTime,
    data: '{}',
    ...given,
  };
}

/** A call with an id of its own. */
export function sampleCall(given: Partial<CallRow> = {}): CallRow {
  return {
    call_id: randomUUID(),
    received_at: sampleTime,
    endpoint: 'saas-demo',
    direction: 'in',
    scene: 'newInstance',
    sandbox: 0,
    order_id: null,
    instance_id: null,
    outcome: 'done',
    result_code: '000000',
    http_status: 200,
    ms: 7,
    request: '{"body":"订单"}',
    answer: '{"body":{"resultCode":"000000"}}',
    verification: '[]',
    drift: '[]',
    problem: null,
    ...given,
  };
}

/** A job with an id of its own, due and held by nobody. */
export function sampleJob(given: Partial<JobRow> = {}): JobRow {
  return {
    job_id: randomUUID(),
    kind: 'create',
    instance_key: 'some-instance',
    payload: 'v1.sealed',
    attempts: 0,
    run_at: sampleTime,
    lease_owner: null,
    lease_until: 0,
    fence: 1,
    last_error: null,
    created_at: sampleTime,
    ...given,
  };
}

/** A plugin's value with a key of its own. */
export function samplePluginValue(given: Partial<PluginValueRow> = {}): PluginValueRow {
  return {
    value_key: randomUUID(),
    plugin: 'saas-demo',
    sandbox: 0,
    name: 'tenant',
    value: 'v1.sealed',
    updated_at: sampleTime,
    ...given,
  };
}

/** A license with a key of its own. */
export function sampleLicense(given: Partial<LicenseRow> = {}): LicenseRow {
  return {
    license_key: randomUUID(),
    endpoint: 'license-demo',
    sandbox: 0,
    instance_key: 'some-instance',
    event_id: 'some-event',
    kind: 'file',
    file_name: 'license.lic',
    sha256: '0'.repeat(64),
    content: 'v1.sealed',
    created_at: sampleTime,
    ...given,
  };
}

/** Counted drift with a key of its own. */
export function sampleDrift(given: Partial<DriftRow> = {}): DriftRow {
  return {
    drift_key: randomUUID(),
    guide: 'saas-v2',
    scene: 'newInstance',
    sandbox: 0,
    kind: 'unknown-field',
    path: '/giftWrap',
    first_at: sampleTime,
    last_at: sampleTime,
    count: 1,
    longest: 3,
    sample: '"ye***"',
    endpoint: 'saas-demo',
    call_id: randomUUID(),
    ...given,
  };
}
