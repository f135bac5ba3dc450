import { Conflict } from '../../storage/changes.ts';
import { ledgerKey, syncKey, type TenantPlace } from '../../storage/keys.ts';
import type { Call, Journal } from '../call.ts';
import type { Outcome, SyncCommand } from '../command.ts';
import type { Engine, Progress } from '../engine.ts';
import { done, repeated } from '../outcome.ts';
import type { Ticket } from '../settle.ts';
import { answerInTime } from '../side-work/answer-in-time.ts';
import { attemptSideJob } from '../side-work/attempt-side-job.ts';
import { sideEvents } from '../side-work/side-event.ts';
import { type SideJob, type SyncDelivery, sideJobRow } from '../side-work/side-job.ts';
import { withTicket } from '../side-work/with-ticket.ts';
import { offered } from '../work.ts';
import { takeOver } from './take-over.ts';

/**
 * Keeps what an enterprise tells of itself, then hands it to the plugin, if that wants it. What changes nothing and was
 * handed over before is a success without another call of the plugin (R15).
 */
export function sync(engine: Engine, command: SyncCommand, call: Call, journal: Journal): Promise<Outcome> {
  const place = placeOf(command, call);
  const subject = syncKey(place, 'tenant');
  // Each call has a job of its own: one that fails goes on, while a repetition may already succeed.
  const key = ledgerKey(call.endpoint, call.sandbox, command.type, 'call', call.callId);
  return answerInTime(engine, {
    key,
    call,
    journal,
    begin: (ticket, progress) => keepAndHandOver(engine, command, call, key, ticket, progress),
    // KooGallery does not repeat these calls by itself (R29).
    alerts(outcome) {
      const { type, instanceId, tenantId } = command;
      const why = outcome.kind === 'failed' ? { reason: outcome.reason, message: outcome.message } : {};
      const facts = { command: type, tenantId, outcome: outcome.kind, ...why };
      return sideEvents({ call, instanceId, subject }, 'alert.not-done', engine.clock.now(), facts);
    },
  });
}

function placeOf({ instanceId, tenantId }: SyncCommand, { endpoint, sandbox }: Call): TenantPlace {
  return { endpoint, sandbox, instanceId, tenantId };
}

async function keepAndHandOver(
  engine: Engine,
  command: SyncCommand,
  call: Call,
  key: string,
  ticket: Ticket,
  progress: Progress,
): Promise<Outcome> {
  const subject = syncKey(placeOf(command, call), 'tenant');
  // Keeping does not wait for the plugin, which may be at work on an earlier call of the same enterprise.
  const kept = await engine.turns.take(`keep ${subject}`, () =>
    decidedAnew(() => keep(engine, command, call, key, ticket)),
  );
  if ('outcome' in kept) return kept.outcome;
  progress.claimed = true;
  return attemptSideJob(engine, kept.job, ticket);
}

/** State, history and job in one transaction; without a job also the journal row, since all is over then. */
async function keep(
  engine: Engine,
  command: SyncCommand,
  call: Call,
  key: string,
  ticket: Ticket,
): Promise<{ job: SideJob } | { outcome: Outcome }> {
  const { changes, keys, isNews } = await takeOver(engine, command, call, placeOf(command, call));
  const wantsIt = isNews && offered(engine.plugins.of(call.endpoint), command.type) !== null;
  if (wantsIt) {
    const job = newJob(engine, command, call, key, keys);
    await engine.committer.commit({ ...changes, jobs: [sideJobRow(job, engine)] }, 'durable');
    return { job };
  }
  if (changes.synced.length === 0) return { outcome: repeated(done()) };
  await withTicket(ticket, done(), (calls) => engine.committer.commit({ ...changes, calls }, 'durable'));
  return { outcome: done() };
}

function newJob(engine: Engine, command: SyncCommand, call: Call, key: string, keys: string[]): SideJob {
  const { type, instanceId, tenantId } = command;
  const task: SyncDelivery = {
    type,
    instanceId,
    tenantId,
    appId: command.type === 'syncUsers' ? command.appId : null,
    scope: command.type === 'syncDepartments' ? command.scope : 'changed',
    keys,
  };
  const subject = syncKey(placeOf(command, call), 'tenant');
  return { job_id: key, fence: 1, task, call, subject, attempts: 0, createdAt: engine.clock.now() };
}

const mostTries = 5;

/** Decides again when somebody else was first. @throws Conflict after several times. */
async function decidedAnew<Result>(decideAndWrite: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await decideAndWrite();
    } catch (error) {
      if (!(error instanceof Conflict) || error.on !== 'synced' || tries === mostTries) throw error;
    }
  }
}
