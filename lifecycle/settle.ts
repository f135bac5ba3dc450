import { type Changes, Conflict } from '../storage/changes.ts';
import type { EventRow, InstanceRow, JobRow, LedgerRow } from '../storage/rows.ts';
import type { Journal } from './call.ts';
import type { Outcome } from './command.ts';
import type { Apply, Settlement } from './effect.ts';
import { effectOf } from './effects.ts';
import type { Engine } from './engine.ts';
import { type InstanceEventType, instanceEvent } from './instance-event.ts';
import { changed } from './instance-record.ts';
import type { Job } from './job.ts';
import { failed, writeOutcome } from './outcome.ts';

/** The right of one call to have its journal row written with the end of the work; lost when its time is up first. */
export interface Ticket {
  journal: Journal;
  used: boolean;
}

/** The job belongs to somebody else now: nothing may be written in its name. */
export class LostLease extends Error {
  override readonly name = 'LostLease';
}

const mostTries = 5;

/**
 * Writes the end of a piece of work: state, ledger, journal and events in one transaction.
 * @throws LostLease when the job is not ours any more; StorageUnavailable when the database will not take it.
 */
export async function settle(
  engine: Engine,
  job: Job,
  instance: InstanceRow,
  apply: Apply,
  ticket: Ticket | null,
  endedCreation?: JobRow,
): Promise<Outcome> {
  const journal = ticket && !ticket.used ? ticket.journal : null;
  if (ticket) ticket.used = true;
  let row = instance;
  for (let tries = 0; tries < mostTries; tries++) {
    const settlement =
      tries === 0 ? apply(row, engine.clock.now()) : applyAnew(job, row, apply, engine.clock.now());
    try {
      await engine.committer.commit(
        changesOf(engine, job, row, settlement, journal, endedCreation),
        'durable',
      );
      if (!journal) sayEnded(engine, job, row, settlement.outcome);
      return settlement.outcome;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (error.on !== 'instance') throw new LostLease(error.message, { cause: error });
      row = (await engine.reader.instance(job.instanceKey)) ?? row;
    }
  }
  throw new LostLease(`the instance changed ${mostTries} times meanwhile`);
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

/** Somebody changed the instance while the plugin ran: what its new state decides, goes first. */
function applyAnew(job: Job, row: InstanceRow, apply: Apply, now: number): Settlement {
  const decided = effectOf(job.command).decide(job.command, row);
  return decided ? { instance: {}, events: [], outcome: decided } : apply(row, now);
}

function changesOf(
  engine: Engine,
  job: Job,
  row: InstanceRow,
  settlement: Settlement,
  journal: Journal | null,
  endedCreation: JobRow | undefined,
): Changes {
  const now = engine.clock.now();
  const { outcome } = settlement;
  const events = settlement.events.map(({ type, data }) => instanceEvent(row, type, now, data));
  const alert = journal ? alertOf(job.command.type, outcome, row, now) : null;
  const jobsDone = [{ job_id: job.job_id, fence: job.fence }];
  const ledger = isRemembered(job, outcome) ? [ledgerRow(job, job.job_id, outcome, now)] : [];
  if (endedCreation) {
    jobsDone.push({ job_id: endedCreation.job_id, fence: endedCreation.fence });
    const ended = failed(
      'INSTANCE_RELEASED',
      'the instance was released before it was made',
      row.instance_id,
    );
    ledger.push({ ...ledgerRow(job, endedCreation.job_id, ended, now), command: 'create' });
  }
  return {
    jobsDone,
    ledger,
    events: alert ? [...events, alert] : events,
    ...(hasValues(settlement.instance)
      ? { instances: [{ row: changed(row, now, settlement.instance), expectedVersion: row.version }] }
      : {}),
    ...(settlement.order ? { orders: [settlement.order] } : {}),
    ...(journal ? { calls: [journal(outcome)] } : {}),
  };
}

/**
 * Kept for good: every end of a creation (R17), and each success that the state alone would not recognise. A freeze may
 * come again after an unfreeze, so there the state is the memory.
 */
function isRemembered(job: Job, outcome: Outcome): boolean {
  if (job.command.type === 'create') return true;
  return outcome.kind === 'done' && (job.command.type === 'renew' || job.command.type === 'upgrade');
}

function ledgerRow(job: Job, key: string, outcome: Outcome, now: number): LedgerRow {
  return {
    ledger_key: key,
    endpoint: job.call.endpoint,
    sandbox: job.call.sandbox ? 1 : 0,
    command: job.command.type,
    instance_key: job.instanceKey,
    outcome: writeOutcome(outcome),
    created_at: now,
  };
}

/** Such calls may come a single time, so a failed answer is an alert at once (R29). Sandbox calls never are (R18). */
export function alertOf(
  command: string,
  outcome: Outcome,
  row: Pick<InstanceRow, 'instance_key' | 'endpoint' | 'sandbox'>,
  now: number,
): EventRow | null {
  const type: InstanceEventType = 'alert.not-done';
  if (outcome.kind === 'done' || row.sandbox === 1 || command === 'create') return null;
  return instanceEvent(row, type, now, { command, outcome: outcome.kind });
}

function hasValues(values: object): boolean {
  return Object.keys(values).length > 0;
}
