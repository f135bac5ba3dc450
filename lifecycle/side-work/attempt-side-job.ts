import { isRefusal } from '../../plugins/contract.ts';
import { type Changes, Conflict } from '../../storage/changes.ts';
import type { EventRow } from '../../storage/rows.ts';
import { StorageUnavailable } from '../../storage/storage-unavailable.ts';
import { isHopeless } from '../attempt.ts';
import type { Outcome } from '../command.ts';
import type { Engine } from '../engine.ts';
import type { InstanceEventType } from '../instance-event.ts';
import { keepLease } from '../lease.ts';
import { done, failed, inProgress, repeated, writeOutcome } from '../outcome.ts';
import { putOff, waitABit } from '../put-off.ts';
import type { Ticket } from '../settle.ts';
import { performSideTask } from './perform-side-task.ts';
import { sideEvents } from './side-event.ts';
import type { SideJob } from './side-job.ts';
import { withTicket } from './with-ticket.ts';

/** How one attempt ended. */
export interface SideEnd {
  outcome: Outcome;
  changes: Changes;
  /** Whether the same work must never run again. */
  isRemembered: boolean;
}

/**
 * One attempt at work that changes no instance. Fails into a later attempt, never into nothing: what is not done stays a
 * job.
 * @throws StorageUnavailable when the database will not take it; the job's lease runs out then.
 */
export async function attemptSideJob(engine: Engine, job: SideJob, ticket: Ticket | null): Promise<Outcome> {
  const lease = keepLease(engine, job);
  try {
    return await engine.turns.take(job.subject, async () => {
      lease.begin();
      return await attemptInTurn(engine, job, ticket, lease.signal);
    });
  } finally {
    lease.end();
  }
}

async function attemptInTurn(
  engine: Engine,
  job: SideJob,
  ticket: Ticket | null,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    if (await isAtWorkElsewhere(engine, job)) {
      await waitABit(engine, job, 'another process is at work on the same subject');
      return inProgress();
    }
    return await performAndSettle(engine, job, ticket, signal);
  } catch (error) {
    if (error instanceof Conflict) return await afterConflict(engine, job, error);
    if (!(error instanceof StorageUnavailable))
      await putOff(engine, job, { reason: reasonOf(error), counts: true });
    throw error;
  }
}

async function performAndSettle(
  engine: Engine,
  job: SideJob,
  ticket: Ticket | null,
  signal: AbortSignal,
): Promise<Outcome> {
  let end: SideEnd;
  try {
    end = await performSideTask(engine, job, signal);
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    return await afterFailure(engine, job, error, ticket);
  }
  return await settle(engine, job, end, ticket, []);
}

/** A job whose work the ledger has already must not run again and again for it; any other belongs to somebody else now. */
async function afterConflict(engine: Engine, job: SideJob, { on }: Conflict): Promise<Outcome> {
  const facts = { jobId: job.job_id, command: job.task.type };
  if (on !== 'ledger') {
    engine.log.warn(facts, 'somebody else took the job over');
    return inProgress();
  }
  engine.log.error(facts, 'the ledger had an outcome of this work already');
  await engine.committer.commit({ jobsDone: [{ job_id: job.job_id, fence: job.fence }] }, 'durable');
  return repeated(done());
}

/** Between processes: every job is in the database, with its lease, before its work begins. */
async function isAtWorkElsewhere(engine: Engine, job: SideJob): Promise<boolean> {
  const now = engine.clock.now();
  const jobs = await engine.jobs.ofInstance(job.subject);
  return jobs.some(
    (other) => other.job_id !== job.job_id && other.lease_owner !== engine.owner && other.lease_until > now,
  );
}

async function afterFailure(
  engine: Engine,
  job: SideJob,
  error: unknown,
  ticket: Ticket | null,
): Promise<Outcome> {
  const reason = reasonOf(error);
  const facts = { jobId: job.job_id, command: job.task.type };
  if (isRefusal(error)) {
    const outcome = failed(error.reason, reason);
    return settle(engine, job, over(outcome), ticket, eventsOf(engine, job, 'attempt.failed', reason));
  }
  if (engine.stopping.aborted) {
    await putOff(engine, job, { reason: 'the server was stopped', counts: false });
    return inProgress();
  }
  if (isHopeless(engine, job, error)) {
    engine.log.error({ ...facts, err: error }, 'work given up');
    const text = `given up after ${job.attempts + 1} attempts; the last one failed with: ${reason}`;
    const outcome = failed('PLUGIN_FAILED', text);
    return settle(engine, job, over(outcome), ticket, eventsOf(engine, job, 'work.given-up', text));
  }
  engine.log.warn({ ...facts, attempt: job.attempts + 1, reason }, 'will be tried again');
  await putOff(engine, job, { reason, counts: true });
  return inProgress();
}

function over(outcome: Outcome): SideEnd {
  return { outcome, changes: {}, isRemembered: false };
}

/** The end in one transaction: what it changed, the job, the ledger, the journal row and the alert of its call. */
async function settle(
  engine: Engine,
  job: SideJob,
  { outcome, changes, isRemembered }: SideEnd,
  ticket: Ticket | null,
  events: EventRow[],
): Promise<Outcome> {
  const now = engine.clock.now();
  const { endpoint, sandbox, callId } = job.call;
  const entry = {
    ledger_key: job.job_id,
    endpoint,
    sandbox: sandbox ? (1 as const) : (0 as const),
    command: job.task.type,
    instance_key: job.subject,
    outcome: writeOutcome(outcome),
    created_at: now,
  };
  await withTicket(ticket, outcome, async (calls) => {
    const isAlarming = calls.length > 0 && outcome.kind === 'failed';
    const alerts = isAlarming ? eventsOf(engine, job, 'alert.not-done', outcome.message) : [];
    await engine.committer.commit(
      {
        ...changes,
        jobsDone: [{ job_id: job.job_id, fence: job.fence }],
        ledger: isRemembered ? [entry] : [],
        events: [...(changes.events ?? []), ...events, ...alerts],
        calls,
      },
      'durable',
    );
    if (calls.length === 0) {
      const facts = { callId, endpoint, command: job.task.type, outcome: outcome.kind };
      engine.log.info(facts, 'background work ended');
    }
  });
  return outcome;
}

function eventsOf(engine: Engine, job: SideJob, type: InstanceEventType, message: string): EventRow[] {
  const { task, call, subject } = job;
  const instanceId = task.type === 'noteOrder' ? null : task.instanceId;
  const facts = task.type === 'noteOrder' ? { orderId: task.orderId } : { tenantId: task.tenantId };
  const data = { command: task.type, ...facts, message };
  return sideEvents({ call, instanceId, subject }, type, engine.clock.now(), data);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
