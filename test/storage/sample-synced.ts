import { randomUUID } from 'node:crypto';
import type {
  ApplicationRow,
  DepartmentRow,
  SyncHistoryRow,
  TenantRow,
  TenantUserRow,
} from '../../storage/synced-rows.ts';
import { sampleTime } from './sample-rows.ts';

function common() {
  return {
    sync_key: randomUUID(),
    tenant_key: 'some-tenant',
    endpoint: 'saas-demo',
    sandbox: 0 as const,
    tenant_id: '68cbc86',
    state: 'present',
    details: 'v1.sealed',
    delivered: 0 as const,
    version: 1,
    created_at: sampleTime,
    updated_at: sampleTime,
  };
}

/** An enterprise with a key of its own, in its first version. */
export function sampleTenant(given: Partial<TenantRow> = {}): TenantRow {
  return { ...common(), instance_id: 'huaiweitest123456', order_id: 'CS1906666666ABCDE', ...given };
}

/** An application with a key of its own, in its first version. */
export function sampleApplication(given: Partial<ApplicationRow> = {}): ApplicationRow {
  return { ...common(), app_id: 'KSIDJF1234456', ...given };
}

/** An account with a key of its own, in its first version. */
export function sampleTenantUser(given: Partial<TenantUserRow> = {}): TenantUserRow {
  return { ...common(), app_id: 'KSIDJF1234456', user_name: 'zhangsan01', ...given };
}

/** A department with a key of its own, in its first version. */
export function sampleDepartment(given: Partial<DepartmentRow> = {}): DepartmentRow {
  return { ...common(), code: '10000', ...given };
}

/** A change of a thing. */
export function sampleHistory(given: Partial<SyncHistoryRow> = {}): SyncHistoryRow {
  return {
    tenant_key: 'some-tenant',
    sync_key: 'some-thing',
    kind: 'tenant_users',
    endpoint: 'saas-demo',
    sandbox: 0,
    operation: 'add',
    call_id: 'some-call',
    at: sampleTime,
    change: 'v1.sealed',
    ...given,
  };
}
