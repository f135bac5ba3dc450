import type { CallRow, EventRow } from '../../storage/rows.ts';
import type { Call, Journal } from '../call.ts';
import type { Outcome } from '../command.ts';
import type { Engine, Progress, Running } from '../engine.ts';
import { failed, inProgress } from '../outcome.ts';
import { track } from '../resume.ts';
import type { Ticket } from '../settle.ts';
import { withinTime } from '../within-time.ts';

/** Work that somebody waits for. */
export interface AwaitedWork {
  /** Names it among what runs. */
  key: string;
  call: Call;
  journal: Journal;
  /** Sets `progress.claimed` once its job is in the database. */
  begin(ticket: Ticket, progress: Progress): Promise<Outcome>;
  /** What has to be said when the call gets another answer than "done" (R29). */
  alerts(outcome: Outcome): EventRow[];
}

/** Begins work and answers by the call's time, whatever the work does; it goes on in the background then. */
export async function answerInTime(engine: Engine, work: AwaitedWork): Promise<Outcome> {
  const ticket: Ticket = { journal: work.journal, state: 'open' };
  const running = start(engine, work, ticket);
  let outcome = await withinTime(running.outcome, work.call.answerBy - engine.clock.now());
  // The end is being written, with this call's row in it: a moment more, and the answer is a better one.
  if (!outcome && isTaken(ticket)) outcome = await running.outcome;
  if (outcome && isWritten(ticket)) return outcome;

  ticket.state = 'closed';
  const known = outcome ?? atTimeUp(running);
  await journalAlone(engine, work, known, work.journal(known));
  return known;
}

// Read through functions: the work sets the state meanwhile, which the compiler cannot see.
const isTaken = (ticket: Ticket): boolean => ticket.state === 'taken';
const isWritten = (ticket: Ticket): boolean => ticket.state === 'written';

function start(engine: Engine, { key, call, begin }: AwaitedWork, ticket: Ticket): Running {
  const progress: Progress = { instanceId: null, claimed: false };
  const running: Running = Object.assign(progress, { outcome: begin(ticket, progress) });
  track(engine, key, running).catch((error: unknown) => {
    const next = running.claimed ? 'its job goes on later' : 'nothing was begun';
    const { callId, endpoint } = call;
    engine.log.error({ err: error, callId, endpoint }, `the work broke off; ${next}`);
  });
  return running;
}

/** Nobody may be told that work goes on before it is in the database. */
function atTimeUp({ claimed }: Running): Outcome {
  return claimed
    ? inProgress()
    : failed('TIMED_OUT', 'what the call says could not be written in time; call again');
}

/** An alert must not get lost; a row about a repetition may wait. */
async function journalAlone(
  engine: Engine,
  { call: { callId }, alerts }: AwaitedWork,
  outcome: Outcome,
  row: CallRow | null,
): Promise<void> {
  const events = outcome.kind === 'done' ? [] : alerts(outcome);
  const [alert] = events;
  if (!alert) {
    if (row) engine.journal.add(row);
    return;
  }
  const facts = { callId, outcome: outcome.kind };
  engine.log.error({ ...facts, alert: true }, 'a call that may come only once was not done');
  try {
    await engine.committer.commit({ events, calls: row ? [row] : [] }, 'durable');
  } catch (error) {
    engine.log.error({ ...facts, err: error }, 'the alert could not be written');
    if (row) engine.journal.add(row, alert);
  }
}
