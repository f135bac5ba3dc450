import type { Application, Department, SyncState, Tenant, TenantUser } from '../../plugins/contract.ts';
import type { Sealer } from '../../storage/sealing.ts';
import type { ApplicationRow, DepartmentRow, TenantRow, TenantUserRow } from '../../storage/synced-rows.ts';

/** An enterprise as plugins see it. */
export function tenantOf(row: TenantRow, sealer: Sealer): Tenant {
  return { ...detailsOf<Tenant>(row, sealer), tenantId: row.tenant_id };
}

/** An application as plugins see it, the secret in clear. */
export function applicationOf(row: ApplicationRow, sealer: Sealer): Application {
  return { ...detailsOf<Application>(row, sealer), appId: row.app_id };
}

/** An account as plugins see it. */
export function tenantUserOf(row: TenantUserRow, sealer: Sealer): TenantUser {
  return { ...detailsOf<TenantUser>(row, sealer), userName: row.user_name };
}

/** A department as plugins see it. */
export function departmentOf(row: DepartmentRow, sealer: Sealer): Department {
  return { ...detailsOf<Department>(row, sealer), code: row.code };
}

function detailsOf<Thing extends { state: SyncState }>(
  row: { details: string; state: string },
  sealer: Sealer,
): Thing {
  const details = JSON.parse(sealer.open(row.details)) as Omit<Thing, 'state'>;
  return { ...details, state: row.state as SyncState } as Thing;
}
