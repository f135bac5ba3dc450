import { setMaxListeners } from 'node:events';
import type { JobRow } from '../storage/rows.ts';
import type { Call, Journal } from './call.ts';
import type { Command, Outcome } from './command.ts';
import { createAndCharge } from './create-and-charge.ts';
import { describe } from './describe.ts';
import type { Engine, LifecycleParts } from './engine.ts';
import { executeOnce } from './execute-once.ts';
import { noteOrder } from './note-order.ts';
import { acknowledge, checkChangeOf } from './on-instance.ts';
import { resume } from './resume.ts';
import { resumeSideJob } from './side-work/resume-side-job.ts';
import { isSideJob } from './side-work/side-job.ts';
import { sync } from './sync/sync.ts';
import { createTurns } from './turns.ts';
import { withinTime } from './within-time.ts';

/** What happens to orders and instances. */
export interface Lifecycle {
  /**
   * Carries out a command and writes its journal row, in the same transaction as the state when it changes any.
   * Returns by `call.answerBy`: what is not over then goes on in the background.
   * @throws StorageUnavailable when the database will not take it; nothing has happened then.
   */
  execute(command: Command, call: Call, journal: Journal): Promise<Outcome>;
  /** Goes on with a job whose lease was taken. */
  resume(row: JobRow): Promise<void>;
  /** Waits for the running work, at most `graceMs`, then tells it to stop; jobs that were not over stay jobs. */
  stop(graceMs: number): Promise<void>;
}

/** How long work may take to notice that it is told to stop, in ms. */
const noticeMs = 2_000;

/** Makes the lifecycle of its parts. */
export function createLifecycle(parts: LifecycleParts): Lifecycle {
  const stopper = new AbortController();
  // Each piece of running work listens; their number is no leak.
  setMaxListeners(0, stopper.signal);
  const engine: Engine = { ...parts, turns: createTurns(), running: new Map(), stopping: stopper.signal };
  return {
    execute: (command, call, journal) => execute(engine, command, call, journal),
    resume: (row) => (isSideJob(row) ? resumeSideJob(engine, row) : resume(engine, row)),
    async stop(graceMs) {
      await withinTime(allOver(engine), graceMs);
      stopper.abort();
      await withinTime(allOver(engine), noticeMs);
    },
  };
}

async function execute(engine: Engine, command: Command, call: Call, journal: Journal): Promise<Outcome> {
  switch (command.type) {
    case 'describe':
      return journalled(engine, journal, await describe(engine, command, call));
    case 'checkChange':
      return journalled(engine, journal, await checkChangeOf(engine, command, call));
    case 'acknowledge':
      return acknowledge(engine, command, call, journal);
    case 'create':
      return createAndCharge(engine, command, call, journal);
    case 'noteOrder':
      return noteOrder(engine, command, call, journal);
    case 'syncTenant':
    case 'syncApplication':
    case 'syncUsers':
    case 'syncDepartments':
      return sync(engine, command, call, journal);
    default:
      return executeOnce(engine, command, call, journal);
  }
}

/** What changed nothing is journalled behind the answer. */
function journalled(engine: Engine, journal: Journal, outcome: Outcome): Outcome {
  const row = journal(outcome);
  if (row) engine.journal.add(row);
  return outcome;
}

/** Work may begin while other work ends. */
async function allOver(engine: Engine): Promise<void> {
  while (engine.running.size > 0) {
    await Promise.allSettled([...engine.running.values()].map(({ outcome }) => outcome));
  }
}
