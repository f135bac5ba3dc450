import { syncKey, type TenantPlace } from '../../storage/keys.ts';
import type { SyncedRows, SyncTable } from '../../storage/synced-rows.ts';
import type { SyncCommand } from '../command.ts';

/** What of a thing is sealed: text, nothing, or yes and no. */
export type Details = Record<string, string | boolean | null>;

/** The columns that only one table has. */
type OwnColumns<Table extends SyncTable> = Omit<
  SyncedRows[Table],
  Exclude<keyof SyncedRows['tenants'], 'instance_id' | 'order_id'>
>;

/** One thing as a command tells it. */
export type ToldThing = {
  [Table in SyncTable]: { table: Table; key: string; columns: OwnColumns<Table>; details: Details };
}[SyncTable];

/** The things a command tells, each once: of two with one key the last stays. */
export function toldThings(command: SyncCommand, place: TenantPlace): ToldThing[] {
  const things = new Map<string, ToldThing>();
  for (const thing of thingsOf(command, place)) things.set(thing.key, thing);
  return [...things.values()];
}

function thingsOf(command: SyncCommand, place: TenantPlace): ToldThing[] {
  switch (command.type) {
    case 'syncTenant': {
      const columns = { instance_id: command.instanceId, order_id: command.orderId };
      return [{ table: 'tenants', key: syncKey(place, 'tenant'), columns, details: { ...command.tenant } }];
    }
    case 'syncApplication': {
      const { appId, ...details } = command.application;
      const key = syncKey(place, 'application', appId);
      return [{ table: 'applications', key, columns: { app_id: appId }, details }];
    }
    case 'syncUsers':
      return command.users.map(({ userName, ...details }) => {
        const columns = { app_id: command.appId, user_name: userName };
        const key = syncKey(place, 'user', command.appId, userName);
        return { table: 'tenant_users', key, columns, details };
      });
    case 'syncDepartments':
      return command.departments.map(({ code, ...details }) => {
        const key = syncKey(place, 'department', code);
        return { table: 'departments', key, columns: { code }, details };
      });
  }
}

/** The table a command is about. */
export function tableOf({ type }: Pick<SyncCommand, 'type'>): SyncTable {
  return tables[type];
}

const tables: Record<SyncCommand['type'], SyncTable> = {
  syncTenant: 'tenants',
  syncApplication: 'applications',
  syncUsers: 'tenant_users',
  syncDepartments: 'departments',
};
