/** What every thing of the linked kit has: an enterprise, its applications, accounts and departments. */
interface SyncedRow {
  /** What makes it the same thing, hashed. */
  sync_key: string;
  /** The enterprise it belongs to, at the instance it bound; that may be told later than its things. */
  tenant_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  tenant_id: string;
  /** `present`, `removed` or `revoked`. */
  state: string;
  /** Sealed JSON of all that is not here: names, phone, e-mail, secret (R23). */
  details: string;
  /** Whether the plugin has taken over this version. */
  delivered: 0 | 1;
  /** Grows by one with each change. */
  version: number;
  created_at: number;
  updated_at: number;
}

/** One enterprise, bound to one instance. */
export interface TenantRow extends SyncedRow {
  /** Null while the seller applies for a test credential. */
  instance_id: string | null;
  order_id: string | null;
}

/** One application's login credentials in an enterprise. */
export interface ApplicationRow extends SyncedRow {
  app_id: string;
}

/** One account that may use an application. */
export interface TenantUserRow extends SyncedRow {
  app_id: string;
  user_name: string;
}

/** One department. */
export interface DepartmentRow extends SyncedRow {
  code: string;
}

/** The tables of the linked kit and their rows. */
export interface SyncedRows {
  tenants: TenantRow;
  applications: ApplicationRow;
  tenant_users: TenantUserRow;
  departments: DepartmentRow;
}

/** One of the tables. */
export type SyncTable = keyof SyncedRows;

/** All of them. */
export const syncTables: readonly SyncTable[] = ['tenants', 'applications', 'tenant_users', 'departments'];

/** A change of one thing; never altered. `seq` is given by the database. */
export interface SyncHistoryRow {
  seq?: number;
  tenant_key: string;
  sync_key: string;
  /** The table of the thing. */
  kind: SyncTable;
  endpoint: string;
  sandbox: 0 | 1;
  /** What the call said: `add`, `modify`, `remove`, `revoke`. */
  operation: string;
  call_id: string;
  at: number;
  /** Sealed JSON: state and details before, null for a new thing, and after. */
  change: string;
}
