import { setMaxListeners } from 'node:events';
import { instanceKey } from '../storage/keys.ts';
import type { InstanceRow, JobRow } from '../storage/rows.ts';
import { attempt } from './attempt.ts';
import { beginChange, beginCreate } from './begin.ts';
import type { Call, Journal } from './call.ts';
import { checkChange } from './check-change.ts';
import type { AcknowledgeCommand, CheckChangeCommand, Command, Outcome } from './command.ts';
import { describe } from './describe.ts';
import type { EffectCommand } from './effect.ts';
import type { Engine, LifecycleParts, Running } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import { jobOf, workKey } from './job.ts';
import { done, failed, inProgress, repeated } from './outcome.ts';
import { placeholder } from './placeholder.ts';
import { alertOf, type Ticket } from './settle.ts';
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

/** Makes the lifecycle of its parts. */
export function createLifecycle(parts: LifecycleParts): Lifecycle {
  const stopper = new AbortController();
  // Each piece of running work listens; their number is no leak.
  setMaxListeners(0, stopper.signal);
  const engine: Engine = { ...parts, turns: createTurns(), running: new Map(), stopping: stopper.signal };
  return {
    execute: (command, call, journal) => execute(engine, command, call, journal),
    async resume(row) {
      if (engine.running.has(row.job_id)) return;
      const outcome = attempt(engine, jobOf(row, engine), null);
      await register(engine, row.job_id, { outcome, instanceId: null });
    },
    async stop(graceMs) {
      const all = Promise.allSettled([...engine.running.values()].map((running) => running.outcome));
      await withinTime(all, graceMs);
      stopper.abort();
      await withinTime(all, graceMs);
    },
  };
}

async function execute(engine: Engine, command: Command, call: Call, journal: Journal): Promise<Outcome> {
  switch (command.type) {
    case 'describe':
      return written(engine, journal, await describe(engine, command, call));
    case 'checkChange':
      return written(engine, journal, await onInstance(engine, command, call, checkChange));
    case 'acknowledge':
      return written(engine, journal, await onInstance(engine, command, call, acknowledge));
    default:
      return executeOnce(engine, command, call, journal);
  }
}

/** Runs the work, or waits for the same work that runs already: identical calls at one instant run the plugin once. */
async function executeOnce(
  engine: Engine,
  command: EffectCommand,
  call: Call,
  journal: Journal,
): Promise<Outcome> {
  const key = workKey(command, call);
  const ticket: Ticket = { journal, used: false };
  const others = engine.running.get(key);
  const running = others ?? start(engine, key, command, call, ticket);
  const outcome = await withinTime(running.outcome, call.answerBy - engine.clock.now());
  if (outcome === undefined && ticket.used) return running.outcome;
  if (ticket.used && outcome) return outcome;
  ticket.used = true;
  const known = outcome ?? inProgress(running.instanceId);
  const mine = others && known.kind === 'done' ? repeated(known) : known;
  return written(engine, journal, mine, alertFor(engine, command, call, mine, running.instanceId));
}

function start(engine: Engine, key: string, command: EffectCommand, call: Call, ticket: Ticket): Running {
  const about: Pick<Running, 'instanceId'> = { instanceId: null };
  const outcome =
    command.type === 'create'
      ? beginCreate(engine, command, call, ticket, about)
      : beginChange(engine, command, call, ticket, about);
  const running: Running = Object.assign(about, { outcome });
  register(engine, key, running).catch((error: unknown) => {
    engine.log.error(
      { err: error, command: command.type, endpoint: call.endpoint },
      'the work broke off; its job goes on later',
    );
  });
  return running;
}

async function register(engine: Engine, key: string, running: Running): Promise<void> {
  engine.running.set(key, running);
  try {
    await running.outcome;
  } finally {
    engine.running.delete(key);
  }
}

async function onInstance<C extends CheckChangeCommand | AcknowledgeCommand>(
  engine: Engine,
  command: C,
  call: Call,
  run: (engine: Engine, command: C, call: Call, row: InstanceRow) => Promise<Outcome>,
): Promise<Outcome> {
  const row = await engine.reader.instance(instanceKey(call.endpoint, call.sandbox, command.instanceId));
  if (row && !(call.sandbox && row.state === 'released')) return run(engine, command, call, row);
  if (!call.sandbox)
    return failed('INSTANCE_UNKNOWN', `there is no instance ${command.instanceId} at this endpoint`);
  return run(engine, command, call, await placeholder(engine, call, command.instanceId));
}

async function acknowledge(
  engine: Engine,
  command: AcknowledgeCommand,
  call: Call,
  row: InstanceRow,
): Promise<Outcome> {
  const event = instanceEvent(row, 'call.remarked', engine.clock.now(), {
    remark: command.remark,
    callId: call.callId,
  });
  await engine.committer.commit({ events: [event] }, 'durable');
  return done();
}

function written(
  engine: Engine,
  journal: Journal,
  outcome: Outcome,
  alert: ReturnType<typeof alertOf> = null,
): Outcome {
  engine.journal.add(journal(outcome), alert);
  return outcome;
}

function alertFor(
  engine: Engine,
  command: EffectCommand,
  call: Call,
  outcome: Outcome,
  instanceId: string | null,
) {
  if (instanceId === null) return null;
  const row = {
    instance_key: instanceKey(call.endpoint, call.sandbox, instanceId),
    endpoint: call.endpoint,
    sandbox: call.sandbox ? (1 as const) : (0 as const),
  };
  return alertOf(command.type, outcome, row, engine.clock.now());
}
