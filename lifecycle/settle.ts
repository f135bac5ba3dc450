import { type Changes, Conflict } from '../storage/changes.ts';
import type { InstanceRow, JobRow, LedgerRow } from '../storage/rows.ts';
import { alertOf } from './alert.ts';
import type { Journal } from './call.ts';
import type { Outcome } from './command.ts';
import type { Apply, EffectCommand, Settlement } from './effect.ts';
import { effectOf } from './effects.ts';
import type { Engine } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import { changed } from './instance-record.ts';
import type { Job } from './job.ts';
import { failed, inProgress, readOutcome, writeOutcome } from './outcome.ts';

/**
 * The right of one call to have its journal row written with the end of the work. `open` until the end is near, `taken`
 * while it is being written, `written` when it stands; `closed` when the call was answered otherwise.
 */
export interface Ticket {
  journal: Journal;
  state: 'open' | 'taken' | 'written' | 'closed';
}

/** The job belongs to somebody else now: nothing may be written in its name. */
export class LostLease extends Error {
  override readonly name = 'LostLease';
}

const mostTries = 5;

/**
 * Writes the end of a piece of work: state, ledger, journal and events in one transaction. `ended` are waiting jobs
 * that this end makes pointless.
 * @throws LostLease when the job is not ours any more; StorageUnavailable when the database will not take it.
 */
export async function settle(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  apply: Apply,
  ticket: Ticket | null,
  ended: JobRow[] = [],
): Promise<Outcome> {
  const mine = ticket?.state === 'open' ? ticket : null;
  if (mine) mine.state = 'taken';
  try {
    const outcome = await write(engine, job, instance, apply, mine?.journal ?? null, ended);
    if (mine) mine.state = 'written';
    else sayEnded(engine, job, instance, outcome);
    return outcome;
  } catch (error) {
    if (mine) mine.state = 'open';
    throw error;
  }
}

async function write(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  apply: Apply,
  journal: Journal | null,
  ended: JobRow[],
): Promise<Outcome> {
  let row = instance;
  for (let tries = 0; tries < mostTries; tries++) {
    const now = engine.clock.now();
    const settlement = tries === 0 ? apply(row, now) : applyAnew(job, row, apply, now);
    try {
      const others = settlement.endsOthers === false ? [] : ended;
      const changes = changesOf(job, row, settlement, journal, others, now);
      await engine.committer.commit(changes, 'durable');
      sayAlerts(engine, job, changes);
      return settlement.outcome;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (error.on === 'ledger') return endedBefore(engine, job, row);
      if (error.on !== 'instance') throw new LostLease(error.message, { cause: error });
      row = (await engine.reader.instance(job.instanceKey)) ?? row;
    }
  }
  throw new LostLease(`the instance changed ${mostTries} times meanwhile`);
}

/** Somebody changed the instance while the plugin ran: what its new state decides, goes first. */
function applyAnew(job: Job, row: InstanceRow, apply: Apply, now: number): Settlement {
  const decided = effectOf(job.command).decide(job.command, row);
  return decided ? { instance: {}, events: [], outcome: decided } : apply(row, now);
}

/** The ledger has the outcome of this work already: the job must not run again and again for it. */
async function endedBefore(engine: Engine, job: Job, row: InstanceRow): Promise<Outcome> {
  const reason = 'the ledger had an outcome of this work already';
  engine.log.error({ jobId: job.job_id, command: job.command.type, instanceId: row.instance_id }, reason);
  const events = [
    instanceEvent(row, 'work.given-up', engine.clock.now(), { command: job.command.type, reason }),
  ];
  await engine.committer.commit({ jobsDone: [{ job_id: job.job_id, fence: job.fence }], events }, 'durable');
  const entry = await engine.reader.ledger(job.job_id);
  return entry ? readOutcome(entry.outcome) : inProgress(row.instance_id);
}

function sayAlerts(engine: Engine, { command, call }: Job, { events = [] }: Changes): void {
  for (const { type, data } of events) {
    if (type !== 'alert.not-done') continue;
    const facts = { callId: call.callId, command: command.type, alert: true, data: JSON.parse(data) };
    engine.log.error(facts, 'a call that may come only once was not done');
  }
}

function changesOf(
  job: Job,
  row: InstanceRow,
  settlement: Settlement,
  journal: Journal | null,
  ended: JobRow[],
  now: number,
): Changes {
  const { outcome } = settlement;
  const call = journal?.(outcome) ?? null;
  const events = settlement.events.map(({ type, data }) => instanceEvent(row, type, now, data));
  // The end of a license that was answered as being made is the first that is heard of its failure.
  const isFirstWord = call !== null || job.command.type === 'issueLicense';
  const alert = isFirstWord ? alertOf(job.command, job.call, outcome, now) : null;
  const creations = ended.filter(({ kind }) => kind === 'create');
  return {
    jobsDone: [job, ...ended].map(({ job_id, fence }) => ({ job_id, fence })),
    ledger: [
      ...(isRemembered(job, outcome) ? [ledgerRow(job, outcome, now)] : []),
      ...creations.map((creation) => ledgerRowOfReleased(job, creation, row, now)),
    ],
    events: alert ? [...events, alert] : events,
    ...(Object.keys(settlement.instance).length > 0
      ? { instances: [{ row: changed(row, now, settlement.instance), expectedVersion: row.version }] }
      : {}),
    ...(settlement.order ? { orders: [settlement.order] } : {}),
    ...(settlement.licenses ? { licenses: settlement.licenses } : {}),
    ...(settlement.outbox ? { outbox: settlement.outbox } : {}),
    ...(call ? { calls: [call] } : {}),
  };
}

const doneOnce: ReadonlySet<EffectCommand['type']> = new Set([
  'renew',
  'upgrade',
  'issueLicense',
  'startCharging',
]);

/**
 * Kept for good: every end of a creation (R17), and each success that the state alone would not recognise. A freeze may
 * come again after an unfreeze, so there the state is the memory. A debugging case is repeated until it works.
 */
function isRemembered({ command, call }: Job, outcome: Outcome): boolean {
  if (command.type === 'create') return outcome.kind === 'done' || !call.sandbox;
  return outcome.kind === 'done' && doneOnce.has(command.type);
}

function ledgerRow(job: Job, outcome: Outcome, now: number): LedgerRow {
  return {
    ledger_key: job.job_id,
    endpoint: job.call.endpoint,
    sandbox: job.call.sandbox ? 1 : 0,
    command: job.command.type,
    instance_key: job.instanceKey,
    outcome: writeOutcome(outcome),
    created_at: now,
  };
}

function ledgerRowOfReleased(job: Job, creation: JobRow, row: InstanceRow, now: number): LedgerRow {
  const message = 'the instance was released before it was made';
  const outcome = failed('INSTANCE_RELEASED', message, row.instance_id);
  return { ...ledgerRow(job, outcome, now), ledger_key: creation.job_id, command: 'create' };
}

/** Work whose call was answered before has no line of its own in the log. */
function sayEnded(engine: Engine, job: Job, row: InstanceRow, outcome: Outcome): void {
  const { endpoint, callId } = job.call;
  const facts = {
    callId,
    endpoint,
    command: job.command.type,
    instanceId: row.instance_id,
    outcome: outcome.kind,
  };
  engine.log.info(facts, 'background work ended');
}
