import type { Changes } from '../../storage/changes.ts';
import { syncKey, type TenantPlace } from '../../storage/keys.ts';
import type { SyncedChange } from '../../storage/synced-changes.ts';
import type { SyncedRows, SyncHistoryRow, SyncTable } from '../../storage/synced-rows.ts';
import type { Call } from '../call.ts';
import type { SyncCommand, SyncOperation } from '../command.ts';
import type { Engine } from '../engine.ts';
import { mergedThing, type Standing } from './merged-thing.ts';
import { type Details, type ToldThing, tableOf, toldThings } from './told-thing.ts';

type AnyRow = SyncedRows[SyncTable];

/** What a command changes, decided on what stands now. */
export interface TakeOver {
  changes: Required<Pick<Changes, 'synced' | 'syncHistory'>>;
  /** Keys of the things it is about that are there, in the order they were told; then those that are missing from a full list. */
  keys: string[];
  /** Whether the plugin has yet to hear of any of them. */
  isNews: boolean;
}

/** Decides what a command changes. Reads, writes nothing. */
export async function takeOver(
  engine: Engine,
  command: SyncCommand,
  call: Call,
  place: TenantPlace,
): Promise<TakeOver> {
  const told = toldThings(command, place);
  const known = await knownThings(engine, command, place, told);
  const decided = told.map((thing) =>
    decide(engine, thing, known.get(thing.key), command.operation, call, place),
  );
  const gone = missingFrom(command, told, known).map((row) => remove(engine, row, call));
  const changes = [...decided, ...gone].flatMap((each) => (each.change ? [each.change] : []));
  const keys = [...decided, ...gone].flatMap(({ row }) => (row ? [row.sync_key] : []));
  return {
    changes: {
      synced: changes.map(({ synced }) => synced),
      syncHistory: changes.map(({ history }) => history),
    },
    keys,
    isNews: [...decided, ...gone].some(({ row }) => row?.delivered === 0) || isOverdue(command, known),
  };
}

/** How one thing stands afterwards; `row` is null for one that is not there, `change` when nothing changes. */
interface Decided {
  row: AnyRow | null;
  change: { synced: SyncedChange; history: SyncHistoryRow } | null;
}

async function knownThings(
  engine: Engine,
  command: SyncCommand,
  place: TenantPlace,
  told: ToldThing[],
): Promise<Map<string, AnyRow>> {
  const rows: AnyRow[] = isFullList(command)
    ? await engine.reader.departmentsOf(syncKey(place, 'tenant'))
    : await engine.reader.synced(
        tableOf(command),
        told.map(({ key }) => key),
      );
  return new Map(rows.map((row) => [row.sync_key, row]));
}

/** Departments that a full list does not name, and that we took for present. */
function missingFrom(command: SyncCommand, told: ToldThing[], known: Map<string, AnyRow>): AnyRow[] {
  if (!isFullList(command)) return [];
  const named = new Set(told.map(({ key }) => key));
  return [...known.values()].filter((row) => !named.has(row.sync_key) && row.state === 'present');
}

/** With a full list the plugin also hears of departments that went before, if it has not yet. */
function isOverdue(command: SyncCommand, known: Map<string, AnyRow>): boolean {
  return isFullList(command) && [...known.values()].some(({ delivered }) => delivered === 0);
}

function isFullList(command: SyncCommand): boolean {
  return command.type === 'syncDepartments' && command.scope === 'all';
}

function decide(
  engine: Engine,
  thing: ToldThing,
  row: AnyRow | undefined,
  operation: SyncOperation,
  call: Call,
  place: TenantPlace,
): Decided {
  const from = row ? standingOf(engine, row) : null;
  const to = mergedThing(from, thing.details, operation, thing.table);
  if (to === null) return { row: row ?? null, change: null };
  const now = engine.clock.now();
  const fresh = row ?? firstRow(thing, call, place, now);
  const next = { ...fresh, ...told(thing.columns), ...changed(engine, to, now, row) } as AnyRow;
  return withChange(engine, thing.table, row, next, { from, to }, operation, call);
}

function remove(engine: Engine, row: AnyRow, call: Call): Decided {
  const from = standingOf(engine, row);
  const to: Standing = { ...from, state: 'removed' };
  const next = { ...row, ...changed(engine, to, engine.clock.now(), row) };
  return withChange(engine, 'departments', row, next, { from, to }, 'remove', call);
}

function withChange(
  engine: Engine,
  table: SyncTable,
  before: AnyRow | undefined,
  row: AnyRow,
  change: { from: Standing | null; to: Standing },
  operation: SyncOperation,
  call: Call,
): Decided {
  const synced = { table, row, expectedVersion: before?.version ?? null } as SyncedChange;
  const { tenant_key, sync_key, endpoint, sandbox, updated_at: at } = row;
  const history: SyncHistoryRow = {
    tenant_key,
    sync_key,
    kind: table,
    endpoint,
    sandbox,
    operation,
    call_id: call.callId,
    at,
    change: engine.sealer.seal(JSON.stringify(change)),
  };
  return { row, change: { synced, history } };
}

function firstRow(thing: ToldThing, call: Call, place: TenantPlace, now: number) {
  return {
    ...thing.columns,
    sync_key: thing.key,
    tenant_key: syncKey(place, 'tenant'),
    endpoint: call.endpoint,
    sandbox: call.sandbox ? (1 as const) : (0 as const),
    tenant_id: place.tenantId,
    created_at: now,
  };
}

function changed(engine: Engine, to: Standing, now: number, before: AnyRow | undefined) {
  return {
    state: to.state,
    details: engine.sealer.seal(JSON.stringify(to.details)),
    delivered: 0 as const,
    version: (before?.version ?? 0) + 1,
    updated_at: now,
  };
}

/** An id that a later call leaves empty stays known. */
function told(columns: Record<string, string | null>): Record<string, string> {
  const entries = Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(entries);
}

function standingOf(engine: Engine, row: AnyRow): Standing {
  const details = JSON.parse(engine.sealer.open(row.details)) as Details;
  return { state: row.state as Standing['state'], details };
}
