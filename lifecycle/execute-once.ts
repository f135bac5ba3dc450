import { setTimeout as wait } from 'node:timers/promises';
import type { CallRow } from '../storage/rows.ts';
import { alertOf } from './alert.ts';
import { beginChange, beginCreate } from './begin.ts';
import type { Call, Journal } from './call.ts';
import type { Outcome } from './command.ts';
import type { EffectCommand } from './effect.ts';
import type { Engine, Progress, Running } from './engine.ts';
import { workKey } from './job.ts';
import { failed, inProgress, readOutcome, repeated } from './outcome.ts';
import { track } from './resume.ts';
import type { Ticket } from './settle.ts';
import { withShown } from './shown.ts';
import { withinTime } from './within-time.ts';

/** Runs the work, or waits for the same work that runs already: identical calls at one instant run the plugin once. */
export async function executeOnce(
  engine: Engine,
  command: EffectCommand,
  call: Call,
  journal: Journal,
): Promise<Outcome> {
  const key = workKey(command, call);
  const ticket: Ticket = { journal, state: 'open' };
  const others = engine.running.get(key);
  const running = others ?? start(engine, key, command, call, ticket);
  let outcome = await withinTime(running.outcome, call.answerBy - engine.clock.now());
  // The end is being written, with this call's row in it: a moment more, and the answer is a better one.
  if (!outcome && isTaken(ticket)) outcome = await running.outcome;
  if (outcome && isWritten(ticket)) return outcome;

  ticket.state = 'closed';
  const known = outcome ?? atTimeUp(command, running);
  const ended = known.kind === 'in-progress' ? await endInTime(engine, key, command, call) : null;
  const shown = await withShown(engine, command, call, ended ?? known);
  const mine = others && shown.kind === 'done' ? repeated(shown) : shown;
  await journalAlone(engine, command, call, mine, journal(mine));
  return mine;
}

const lookAgainMs = 250;

/**
 * Where the guide has no answer that says that work goes on, there may be time left to wait for it: for the next attempt,
 * or for another process (R17). Nobody tells of its end, so the ledger is looked at.
 */
async function endInTime(
  engine: Engine,
  key: string,
  command: EffectCommand,
  call: Call,
): Promise<Outcome | null> {
  if (command.type !== 'create' || command.shows === undefined) return null;
  const until = performance.now() + (call.answerBy - engine.clock.now()) - lookAgainMs;
  while (performance.now() < until && !engine.stopping.aborted) {
    await wait(lookAgainMs);
    const entry = await engine.reader.ledger(key);
    if (entry) return readOutcome(entry.outcome);
  }
  return null;
}

// Read through functions: the work sets the state meanwhile, which the compiler cannot see.
const isTaken = (ticket: Ticket): boolean => ticket.state === 'taken';
const isWritten = (ticket: Ticket): boolean => ticket.state === 'written';

function start(engine: Engine, key: string, command: EffectCommand, call: Call, ticket: Ticket): Running {
  const progress: Progress = { instanceId: null, claimed: false };
  const outcome =
    command.type === 'create'
      ? beginCreate(engine, command, call, ticket, progress)
      : beginChange(engine, command, call, ticket, progress);
  const running: Running = Object.assign(progress, { outcome });
  track(engine, key, running).catch((error: unknown) => {
    const next = running.claimed ? 'its job goes on later' : 'nothing was begun';
    engine.log.error(
      { err: error, command: command.type, endpoint: call.endpoint },
      `the work broke off; ${next}`,
    );
  });
  return running;
}

/** Nobody may be told that work goes on before it is in the database. */
function atTimeUp(command: EffectCommand, { claimed, instanceId }: Running): Outcome {
  const canSay = claimed && (command.type !== 'create' || instanceId !== null);
  return canSay
    ? inProgress(instanceId)
    : failed('TIMED_OUT', 'the work could not be begun in time; call again');
}

/** An alert must not get lost; a row about a repetition may wait. */
async function journalAlone(
  engine: Engine,
  command: EffectCommand,
  call: Call,
  outcome: Outcome,
  row: CallRow | null,
): Promise<void> {
  const alert = alertOf(command, call, outcome, engine.clock.now());
  if (!alert) {
    if (row) engine.journal.add(row);
    return;
  }
  const facts = { callId: call.callId, command: command.type, outcome: outcome.kind };
  engine.log.error({ ...facts, alert: true }, 'a call that may come only once was not done');
  try {
    await engine.committer.commit({ events: [alert], calls: row ? [row] : [] }, 'durable');
  } catch (error) {
    engine.log.error({ ...facts, err: error }, 'the alert could not be written');
    if (row) engine.journal.add(row, alert);
  }
}
