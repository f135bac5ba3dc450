import type { JobFence } from '../storage/changes.ts';
import { ledgerKey } from '../storage/keys.ts';
import type { JobRow } from '../storage/rows.ts';
import type { Call } from './call.ts';
import type { EffectCommand } from './effect.ts';
import { effectOf } from './effects.ts';
import type { Engine } from './engine.ts';
import { revived } from './revived-command.ts';

/** A piece of work this process holds the lease of. */
export interface Job extends JobFence {
  command: EffectCommand;
  call: Call;
  instanceKey: string;
  attempts: number;
  createdAt: number;
}

/** The idempotency key of a command, which is the id of its job and of its ledger entry (R15). */
export function workKey(command: EffectCommand, call: Pick<Call, 'endpoint' | 'sandbox'>): string {
  return ledgerKey(call.endpoint, call.sandbox, command.type, ...effectOf(command).identity(command));
}

/** A job that is ours from the start. */
export function newJob(command: EffectCommand, call: Call, instanceKey: string, now: number): Job {
  return {
    job_id: workKey(command, call),
    fence: 1,
    command,
    call,
    instanceKey,
    attempts: 0,
    createdAt: now,
  };
}

/** Its row. The payload is sealed: a command may carry what the buyer typed. */
export function jobRow(job: Job, engine: Engine): JobRow {
  return {
    job_id: job.job_id,
    kind: job.command.type,
    instance_key: job.instanceKey,
    payload: engine.sealer.seal(JSON.stringify({ command: job.command, call: job.call })),
    attempts: 0,
    run_at: job.createdAt,
    lease_owner: engine.owner,
    lease_until: job.createdAt + engine.settings.leaseMs,
    fence: job.fence,
    last_error: null,
    created_at: job.createdAt,
  };
}

/** The job of a row whose lease was taken. */
export function jobOf(row: JobRow, engine: Engine): Job {
  const { command, call } = JSON.parse(engine.sealer.open(row.payload)) as {
    command: EffectCommand;
    call: Call;
  };
  return {
    job_id: row.job_id,
    fence: row.fence,
    command: revived(command),
    call,
    instanceKey: row.instance_key ?? '',
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}

const firstPauseMs = 1_000;
const longestPauseMs = 5 * 60_000;

/** Pause before the next attempt in ms: doubling, at most five minutes, spread so that jobs do not come in waves. */
export function pauseBefore(attempts: number): number {
  const pause = Math.min(firstPauseMs * 2 ** Math.min(attempts, 20), longestPauseMs);
  return Math.round(pause * (0.75 + Math.random() * 0.5));
}
