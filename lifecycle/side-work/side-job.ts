import type { JobFence } from '../../storage/changes.ts';
import type { JobRow } from '../../storage/rows.ts';
import type { Call } from '../call.ts';
import type { NoteOrderCommand, SyncCommand } from '../command.ts';
import type { Engine } from '../engine.ts';

/** Work that changes no instance. */
export type SideTask = NoteOrderCommand | SyncDelivery;

/** Hands things of an enterprise to the plugin. It names them; how they stand is read when they are handed over. */
export interface SyncDelivery {
  type: SyncCommand['type'];
  instanceId: string | null;
  tenantId: string;
  /** Of accounts; else null. */
  appId: string | null;
  /** Of departments: `all` hands over every one of the enterprise. */
  scope: 'changed' | 'all';
  /** Keys of the things, in the order they were told. */
  keys: string[];
}

/** A piece of such work this process holds the lease of. */
export interface SideJob extends JobFence {
  task: SideTask;
  call: Call;
  /** Key of the order or the enterprise: work on one subject goes one after the other. */
  subject: string;
  attempts: number;
  createdAt: number;
}

const kinds: ReadonlySet<string> = new Set<SideTask['type']>([
  'noteOrder',
  'syncTenant',
  'syncApplication',
  'syncUsers',
  'syncDepartments',
]);

/** Whether a job is such work. */
export function isSideJob({ kind }: Pick<JobRow, 'kind'>): boolean {
  return kinds.has(kind);
}

/** Its row. The subject stands where the instance of other jobs does, so that the same index finds it. */
export function sideJobRow(job: SideJob, engine: Engine): JobRow {
  return {
    job_id: job.job_id,
    kind: job.task.type,
    instance_key: job.subject,
    payload: engine.sealer.seal(JSON.stringify({ task: job.task, call: job.call })),
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
export function sideJobOf(row: JobRow, engine: Engine): SideJob {
  const { task, call } = JSON.parse(engine.sealer.open(row.payload)) as Pick<SideJob, 'task' | 'call'>;
  return {
    job_id: row.job_id,
    fence: row.fence,
    task,
    call,
    subject: row.instance_key ?? row.job_id,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}
