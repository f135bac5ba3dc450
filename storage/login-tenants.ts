import type { Database } from './database.ts';
import { reading } from './reading.ts';
import type { ApplicationRow, TenantRow } from './synced-rows.ts';

/** What a login has to know of an enterprise, by the id that the marketplace gave it. Everything throws StorageUnavailable. */
export interface LoginTenants {
  /** Everywhere the enterprise is or was bound at an endpoint, the newest first; the sandbox's not. */
  tenants(endpoint: string, tenantId: string): Promise<TenantRow[]>;
  /** Its applications there, the newest first. */
  applications(endpoint: string, tenantId: string): Promise<ApplicationRow[]>;
}

/** The enterprises of a database. Indexes tenants_tenant_id and applications_tenant_id. */
export function createLoginTenants({ read }: Database): LoginTenants {
  const newest = (table: string, endpoint: string, tenantId: string) =>
    read(table)
      .select('*')
      .where({ tenant_id: tenantId, endpoint, sandbox: 0 })
      .orderBy('updated_at', 'desc')
      .orderBy('sync_key');
  return {
    tenants: (endpoint, tenantId) => reading<TenantRow[]>(newest('tenants', endpoint, tenantId)),
    applications: (endpoint, tenantId) =>
      reading<ApplicationRow[]>(newest('applications', endpoint, tenantId)),
  };
}
