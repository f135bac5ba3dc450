import { randomUUID } from 'node:crypto';
import type { FindingRow } from '../../storage/finding-row.ts';
import type { LicenseClientRow, LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { LoginSessionRow } from '../../storage/login-row.ts';
import type { OutboxRow } from '../../storage/rows.ts';
import type {
  UsageEventRow,
  UsagePackageRow,
  UsageRecordRow,
  UsageSeriesRow,
} from '../../storage/usage-rows.ts';
import { sampleTime } from './sample-rows.ts';

const place = { endpoint: 'saas-demo', sandbox: 0 as const, instance_key: 'some-instance' };
const hour = 3_600_000;

/** A message to KooGallery with an id of its own, due, held by nobody and never tried. */
export function sampleMessage(given: Partial<OutboxRow> = {}): OutboxRow {
  return {
    message_id: randomUUID(),
    kind: 'license-upload',
    ...place,
    endpoint: 'license-demo',
    payload: 'v1.sealed',
    state: 'waiting',
    attempts: 0,
    run_at: sampleTime,
    lease_owner: null,
    lease_until: 0,
    fence: 0,
    failing_since: null,
    last_code: null,
    last_error: null,
    created_at: sampleTime,
    ...given,
  };
}

/** A meter of an instance with a key of its own. */
export function sampleSeries(given: Partial<UsageSeriesRow> = {}): UsageSeriesRow {
  return {
    series_key: randomUUID(),
    ...place,
    instance_id: 'RA2X4LVS',
    meter: 'usage',
    package_instance_id: null,
    place: 0,
    starts_at: sampleTime - 9 * hour,
    closed_until: sampleTime - hour,
    open_from: sampleTime - hour,
    closing_sn: null,
    closing_begin: null,
    closing_until: null,
    closing_before: null,
    counted: 12_500,
    last_counted_at: sampleTime,
    created_at: sampleTime,
    ...given,
  };
}

/** A usage event with a key of its own, in an open window. */
export function sampleUsageEvent(given: Partial<UsageEventRow> = {}): UsageEventRow {
  return {
    event_key: randomUUID(),
    event_id: 'worker-3/8812',
    ...place,
    series_key: 'some-series',
    quantity: 2_500,
    at: sampleTime,
    received_at: sampleTime + 1,
    metering_sn: null,
    ...given,
  };
}

/** A usage record with a number of its own, waiting. */
export function sampleUsageRecord(given: Partial<UsageRecordRow> = {}): UsageRecordRow {
  return {
    metering_sn: randomUUID(),
    endpoint: place.endpoint,
    instance_key: place.instance_key,
    instance_id: 'RA2X4LVS',
    series_key: 'some-series',
    begin_at: sampleTime - hour,
    end_at: sampleTime,
    value: 12_500,
    revision: 0,
    state: 'waiting',
    code: null,
    reason: null,
    attempts: 0,
    run_at: sampleTime,
    batch_limit: 1000,
    lease_owner: null,
    lease_until: 0,
    fence: 0,
    warned: 0,
    sent_at: null,
    created_at: sampleTime,
    updated_at: sampleTime,
    ...given,
  };
}

/** A package that stops before excess, with a key of its own. */
export function samplePackage(given: Partial<UsagePackageRow> = {}): UsagePackageRow {
  return {
    package_key: randomUUID(),
    ...place,
    package_instance_id: 'PKG-1',
    meter: 'usage',
    quota: 10_000_000,
    used: 2_500,
    exhausted_at: null,
    created_at: sampleTime,
    ...given,
  };
}

/** An authorization code with a key of its own, never asked about. */
export function sampleLicenseCode(given: Partial<LicenseCodeRow> = {}): LicenseCodeRow {
  return {
    code_key: randomUUID(),
    ...place,
    endpoint: 'license-code-demo',
    code: 'v1.sealed',
    activation: 'none',
    status: null,
    activated_at: null,
    expires_at: null,
    product_name: null,
    product_id: null,
    order_id: null,
    amount: null,
    checked_at: null,
    last_code: null,
    last_error: null,
    created_at: sampleTime,
    updated_at: sampleTime,
    ...given,
  };
}

/** A client of a code on a day, with a key of its own. */
export function sampleLicenseClient(given: Partial<LicenseClientRow> = {}): LicenseClientRow {
  return {
    client_key: randomUUID(),
    code_key: 'some-code',
    day: 20_261_124,
    created_at: sampleTime,
    ...given,
  };
}

/** A session of the linked login with a key of its own. */
export function sampleLoginSession(given: Partial<LoginSessionRow> = {}): LoginSessionRow {
  return {
    session_key: randomUUID(),
    endpoint: place.endpoint,
    tenant_id: '68cbc86',
    tokens: 'v1.sealed',
    expires_at: sampleTime + hour,
    created_at: sampleTime,
    updated_at: sampleTime,
    version: 1,
    ...given,
  };
}

/** A difference that the reconciler found, with a key of its own. */
export function sampleFinding(given: Partial<FindingRow> = {}): FindingRow {
  return {
    finding_key: randomUUID(),
    kind: 'renewal-unseen',
    endpoint: place.endpoint,
    order_id: 'CS2111211314BEXYS',
    order_line_id: null,
    instance_id: null,
    state: 'open',
    facts: '{}',
    found_at: sampleTime,
    updated_at: sampleTime,
    ...given,
  };
}
