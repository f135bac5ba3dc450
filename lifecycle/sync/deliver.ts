import type { SyncCall } from '../../plugins/contract.ts';
import { ledgerKey } from '../../storage/keys.ts';
import type { DeliveredMark } from '../../storage/synced-changes.ts';
import type { DepartmentRow, SyncedRows, SyncTable } from '../../storage/synced-rows.ts';
import type { Engine } from '../engine.ts';
import { done, repeated } from '../outcome.ts';
import { runPlugin } from '../run-plugin.ts';
import type { SideEnd } from '../side-work/attempt-side-job.ts';
import { sideCall } from '../side-work/side-call.ts';
import type { SideJob, SyncDelivery } from '../side-work/side-job.ts';
import { offered } from '../work.ts';
import { applicationOf, departmentOf, tenantOf, tenantUserOf } from './thing-of-row.ts';
import { tableOf } from './told-thing.ts';

/** The contract's most accounts in one call. */
const mostAtOnce = 500;

/**
 * Hands things of an enterprise to the plugin as they stand now, so that work which comes late brings no old state back.
 * What the plugin has heard already, from another call, is not said again.
 * @throws whatever the plugin throws
 */
export async function deliver(
  engine: Engine,
  task: SyncDelivery,
  job: SideJob,
  signal: AbortSignal,
): Promise<SideEnd> {
  const heard: DeliveredMark[] = [];
  for (const parcel of await parcelsOf(engine, task, job)) {
    if (parcel.rows.every(({ delivered }) => delivered === 1)) continue;
    const basics = basicsOf(engine, task, job, parcel.rows, signal);
    const wasHeard = await parcel.handOver(basics);
    if (wasHeard) heard.push(...marksOf(tableOf(task), parcel.rows));
  }
  const outcome = heard.length > 0 ? done() : repeated(done());
  return { outcome, changes: { delivered: heard }, isRemembered: false };
}

/** What goes to the plugin in one call. */
interface Parcel {
  rows: SyncedRows[SyncTable][];
  /** False when the plugin does not offer the function any more. */
  handOver(basics: SyncCall): Promise<boolean>;
}

async function parcelsOf(engine: Engine, task: SyncDelivery, { call, subject }: SideJob): Promise<Parcel[]> {
  const { sealer, reader } = engine;
  const hosted = engine.plugins.of(call.endpoint);
  switch (task.type) {
    case 'syncTenant': {
      const rows = inOrder(task, await reader.synced('tenants', task.keys));
      const take = offered(hosted, 'syncTenant');
      return rows.map((row) =>
        parcel([row], 'syncTenant', take && ((basics) => take({ ...basics, tenant: tenantOf(row, sealer) }))),
      );
    }
    case 'syncApplication': {
      const rows = inOrder(task, await reader.synced('applications', task.keys));
      const take = offered(hosted, 'syncApplication');
      return rows.map((row) =>
        parcel(
          [row],
          'syncApplication',
          take && ((basics) => take({ ...basics, application: applicationOf(row, sealer) })),
        ),
      );
    }
    case 'syncUsers': {
      const rows = inOrder(task, await reader.synced('tenant_users', task.keys));
      const take = offered(hosted, 'syncUsers');
      const appId = task.appId ?? '';
      return inParts(rows).map((part) =>
        parcel(
          part,
          'syncUsers',
          take &&
            ((basics) => take({ ...basics, appId, users: part.map((row) => tenantUserOf(row, sealer)) })),
        ),
      );
    }
    case 'syncDepartments': {
      const rows = await departmentsOf(engine, task, subject);
      const take = offered(hosted, 'syncDepartments');
      const { scope } = task;
      const departments = rows.map((row) => departmentOf(row, sealer));
      return [parcel(rows, 'syncDepartments', take && ((basics) => take({ ...basics, scope, departments })))];
    }
  }
}

function parcel(
  rows: Parcel['rows'],
  name: string,
  take: ((basics: SyncCall) => Promise<void>) | null,
): Parcel {
  return {
    rows,
    async handOver(basics) {
      if (take) await runPlugin(name, basics.signal, () => take(basics));
      return take !== null;
    },
  };
}

/** Every department that is there, and those that went and that the plugin has not heard of. */
async function departmentsOf(
  engine: Engine,
  task: SyncDelivery,
  tenantKey: string,
): Promise<DepartmentRow[]> {
  if (task.scope === 'changed') return inOrder(task, await engine.reader.synced('departments', task.keys));
  const rows = await engine.reader.departmentsOf(tenantKey);
  return rows.filter(({ state, delivered }) => state === 'present' || delivered === 0);
}

/** The order in which they were told. */
function inOrder<Row extends { sync_key: string }>({ keys }: SyncDelivery, rows: Row[]): Row[] {
  const byKey = new Map(rows.map((row) => [row.sync_key, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

function inParts<Row>(rows: Row[]): Row[][] {
  const parts: Row[][] = [];
  for (let start = 0; start < rows.length; start += mostAtOnce)
    parts.push(rows.slice(start, start + mostAtOnce));
  return parts;
}

/** The same things in the same versions are the same work, whichever call asks for it. */
function basicsOf(
  engine: Engine,
  { type, instanceId, tenantId }: SyncDelivery,
  { call }: SideJob,
  rows: Parcel['rows'],
  signal: AbortSignal,
): SyncCall {
  const versions = rows.map(({ sync_key, version }) => `${sync_key} ${version}`);
  const idempotencyKey = ledgerKey(call.endpoint, call.sandbox, type, 'delivery', ...versions);
  return { ...sideCall(engine, call, idempotencyKey, signal), instanceId, tenantId };
}

function marksOf(table: SyncTable, rows: Parcel['rows']): DeliveredMark[] {
  return rows
    .filter(({ delivered }) => delivered === 0)
    .map(({ sync_key, version }) => ({ table, sync_key, version }));
}
