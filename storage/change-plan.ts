import { type Changes, Conflict, type InstanceChange, type JobFence } from './changes.ts';
import type { LicenseClientRow, LicenseCodeRow } from './license-code-rows.ts';
import {
  emptyLicenseCodes,
  keepLicenseCodes,
  type LicenseCodeFacts,
  type LicenseCodeState,
  planLicenseCodes,
} from './plan-license-codes.ts';
import {
  emptyOutbox,
  keepOutbox,
  type OutboxPlan,
  type OutboxState,
  outboxPlan,
  planOutbox,
} from './plan-outbox.ts';
import { emptySynced, keepSynced, planSynced, type SyncedState } from './plan-synced.ts';
import type {
  CallRow,
  EventRow,
  InstanceRow,
  JobRow,
  LedgerRow,
  LicenseRow,
  NonceRow,
  OrderRow,
  OutboxRow,
  PluginValueRow,
} from './rows.ts';
import type { DeliveredMark, SyncedChange } from './synced-changes.ts';
import type { SyncHistoryRow } from './synced-rows.ts';

/** What stands in the database about the keys of a group. */
export interface Facts {
  /** Version by instance key. */
  versions: Map<string, number>;
  /** By job id. */
  jobs: Map<string, JobRow>;
  /** By message id. */
  messages: Map<string, OutboxRow>;
  /** Keys that are taken. */
  ledger: Set<string>;
  /** Keys that are taken. */
  nonces: Set<string>;
  /** Version of a thing of the linked kit, by key. */
  synced: Map<string, number>;
  licenseCodes: LicenseCodeFacts;
}

/** What a group writes: each row once, whatever happened to it in the group. */
export interface Plan extends OutboxPlan {
  /** By member of the group: null when its changes are in the plan, else why they are not. */
  fates: (Error | null)[];
  orders: OrderRow[];
  newInstances: InstanceRow[];
  changedInstances: InstanceRow[];
  newJobs: JobRow[];
  changedJobs: JobRow[];
  endedJobs: string[];
  ledger: LedgerRow[];
  /** Ledger keys that must still be free when the new jobs are there. */
  unremembered: string[];
  nonces: NonceRow[];
  pluginValues: PluginValueRow[];
  pluginValuesGone: string[];
  events: EventRow[];
  calls: CallRow[];
  licenses: LicenseRow[];
  newLicenseCodes: LicenseCodeRow[];
  changedLicenseCodes: LicenseCodeRow[];
  licenseClients: LicenseClientRow[];
  newSynced: SyncedChange[];
  changedSynced: SyncedChange[];
  delivered: DeliveredMark[];
  syncHistory: SyncHistoryRow[];
}

/** What the members so far have made of the facts. */
interface State {
  instances: Map<string, InstanceRow>;
  /** Null when the job is over. */
  jobs: Map<string, JobRow | null>;
  outbox: OutboxState;
  ledger: Map<string, LedgerRow>;
  nonces: Map<string, NonceRow>;
  calls: Map<string, CallRow>;
  synced: SyncedState;
  licenseCodes: LicenseCodeState;
}

/**
 * Plans a group as if its members were written one after the other: each sees what those before it did, and one that
 * conflicts leaves no trace.
 */
export function planChanges(group: readonly Changes[], facts: Facts): Plan {
  const state = emptyState();
  const orders = new Map<string, OrderRow>();
  const events: EventRow[] = [];
  const pluginValues = new Map<string, PluginValueRow | null>();
  const unremembered: string[] = [];
  const licenses = new Map<string, LicenseRow>();
  const syncHistory: SyncHistoryRow[] = [];
  const fates = group.map((changes) => {
    const draft = emptyState();
    const fate = planMember(changes, facts, state, draft);
    if (fate) return fate;
    keep(draft, state);
    for (const order of changes.orders ?? [])
      orders.set(order.order_key, merged(orders.get(order.order_key), order));
    if (changes.events) events.push(...changes.events);
    if (changes.syncHistory) syncHistory.push(...changes.syncHistory);
    for (const row of changes.pluginValues ?? []) pluginValues.set(row.value_key, row);
    for (const key of changes.pluginValuesGone ?? []) pluginValues.set(key, null);
    for (const row of changes.licenses ?? []) addFirst(licenses, row.license_key, row);
    if (changes.unremembered) unremembered.push(...changes.unremembered);
    return null;
  });
  const instances = sorted(state.instances);
  const jobs = sorted(state.jobs);
  const synced = sorted(state.synced.changed);
  const licenseCodes = sorted(state.licenseCodes.codes);
  return {
    fates,
    events,
    pluginValues: sorted(pluginValues).flatMap(([, row]) => (row ? [row] : [])),
    pluginValuesGone: sorted(pluginValues).flatMap(([key, row]) => (row ? [] : [key])),
    unremembered,
    orders: values(sorted(orders)),
    newInstances: values(instances.filter(([key]) => !facts.versions.has(key))),
    changedInstances: values(instances.filter(([key]) => facts.versions.has(key))),
    newJobs: jobs.flatMap(([id, row]) => (row && !facts.jobs.has(id) ? [row] : [])),
    changedJobs: jobs.flatMap(([id, row]) => (row && facts.jobs.has(id) ? [row] : [])),
    endedJobs: jobs.flatMap(([id, row]) => (row === null && facts.jobs.has(id) ? [id] : [])),
    ledger: values(sorted(state.ledger)),
    nonces: values(sorted(state.nonces)),
    calls: values(sorted(state.calls)),
    licenses: values(sorted(licenses)),
    ...outboxPlan(state.outbox, facts.messages),
    newLicenseCodes: values(licenseCodes.filter(([key]) => !facts.licenseCodes.codes.has(key))),
    changedLicenseCodes: values(licenseCodes.filter(([key]) => facts.licenseCodes.codes.has(key))),
    licenseClients: values(sorted(state.licenseCodes.clients)),
    newSynced: values(synced.filter(([key]) => !facts.synced.has(key))),
    changedSynced: values(synced.filter(([key]) => facts.synced.has(key))),
    delivered: state.synced.marks,
    syncHistory,
  };
}

/** Jobs and messages first: whoever lost the lease must learn that, whatever else has changed. */
function planMember(changes: Changes, facts: Facts, state: State, draft: State): Error | null {
  const jobOf = (id: string) => newest(id, draft.jobs, state.jobs, facts.jobs);
  const held = ({ job_id, fence }: JobFence) => {
    const job = jobOf(job_id);
    return job?.fence === fence ? job : null;
  };

  for (const update of changes.jobUpdates ?? []) {
    const job = held(update);
    if (!job) return new Conflict('job');
    draft.jobs.set(job.job_id, { ...job, ...update.set });
  }
  for (const done of changes.jobsDone ?? []) {
    if (!held(done)) return new Conflict('job');
    draft.jobs.set(done.job_id, null);
  }
  for (const row of changes.jobs ?? []) {
    if (jobOf(row.job_id)) return new Conflict('job');
    draft.jobs.set(row.job_id, row);
  }
  const outboxFate = planOutbox(changes, facts.messages, state.outbox, draft.outbox);
  if (outboxFate) return outboxFate;
  for (const change of changes.instances ?? []) {
    const key = change.row.instance_key;
    const version = newest(key, draft.instances, state.instances)?.version ?? facts.versions.get(key) ?? null;
    if (version !== change.expectedVersion) return new Conflict('instance');
    if (change.row.version !== (version ?? 0) + 1) return wrongVersion(change);
    draft.instances.set(key, change.row);
  }
  const syncedFate = planSynced(changes, facts.synced, state.synced, draft.synced);
  if (syncedFate) return syncedFate;
  const codesFate = planLicenseCodes(changes, facts.licenseCodes, state.licenseCodes, draft.licenseCodes);
  if (codesFate) return codesFate;
  for (const key of changes.unremembered ?? []) {
    if (isTaken(key, facts.ledger, state.ledger)) return new Conflict('ledger');
  }
  for (const row of changes.ledger ?? []) {
    if (isTaken(row.ledger_key, facts.ledger, state.ledger, draft.ledger)) return new Conflict('ledger');
    draft.ledger.set(row.ledger_key, row);
  }
  for (const row of changes.nonces ?? []) {
    if (isTaken(row.nonce_key, facts.nonces, state.nonces, draft.nonces)) return new Conflict('nonce');
    draft.nonces.set(row.nonce_key, row);
  }
  for (const row of changes.calls ?? []) {
    if (!state.calls.has(row.call_id)) draft.calls.set(row.call_id, row);
  }
  return null;
}

/** What was told once is not forgotten because somebody who did not know it writes the order again. */
function merged(before: OrderRow | undefined, after: OrderRow): OrderRow {
  if (!before) return after;
  return {
    ...after,
    order_type: after.order_type ?? before.order_type,
    placed_at: after.placed_at ?? before.placed_at,
    details: after.details ?? before.details,
    created_at: before.created_at,
  };
}

function wrongVersion({ row, expectedVersion }: InstanceChange): Error {
  return new RangeError(
    `instance ${row.instance_id} is written as version ${row.version}, decided on version ${expectedVersion}: ` +
      'each change adds one',
  );
}

/** The value of the first map that knows the key. */
function newest<Value>(key: string, ...maps: Map<string, Value>[]): Value | undefined {
  return maps.find((map) => map.has(key))?.get(key);
}

function isTaken(key: string, inDatabase: Set<string>, ...inGroup: Map<string, unknown>[]): boolean {
  return inDatabase.has(key) || inGroup.some((rows) => rows.has(key));
}

function emptyState(): State {
  return {
    instances: new Map(),
    jobs: new Map(),
    outbox: emptyOutbox(),
    ledger: new Map(),
    nonces: new Map(),
    calls: new Map(),
    synced: emptySynced(),
    licenseCodes: emptyLicenseCodes(),
  };
}

function keep(draft: State, state: State): void {
  addAll(draft.instances, state.instances);
  addAll(draft.jobs, state.jobs);
  keepOutbox(draft.outbox, state.outbox);
  addAll(draft.ledger, state.ledger);
  addAll(draft.nonces, state.nonces);
  addAll(draft.calls, state.calls);
  keepSynced(draft.synced, state.synced);
  keepLicenseCodes(draft.licenseCodes, state.licenseCodes);
}

function addAll<Row>(from: Map<string, Row>, to: Map<string, Row>): void {
  for (const [key, row] of from) to.set(key, row);
}

/** Of two rows of one key the first stays. */
function addFirst<Row>(rows: Map<string, Row>, key: string, row: Row): void {
  if (!rows.has(key)) rows.set(key, row);
}

/** In the order of the keys: processes that lock the same rows in the same order do not deadlock. */
function sorted<Row>(rows: Map<string, Row>): [string, Row][] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}

function values<Row>(entries: [string, Row][]): Row[] {
  return entries.map(([, row]) => row);
}
