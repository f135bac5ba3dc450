import type { JobFence } from './changes.ts';
import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { reading } from './reading.ts';
import type { JobRow } from './rows.ts';

/** Who takes jobs, until when they are his; times in ms since 1970. */
export interface JobClaim {
  owner: string;
  now: number;
  leaseUntil: number;
  /** Most jobs to take. */
  limit: number;
}

/** The job table. Everything throws StorageUnavailable. */
export interface Jobs {
  find(jobId: string): Promise<JobRow | undefined>;
  /** All jobs about an instance. */
  ofInstance(instanceKey: string): Promise<JobRow[]>;
  /**
   * Takes jobs that are due and that nobody holds, the longest due first; no job goes to two processes. The fence of each
   * grows by one, so whoever held it before cannot write in its name any more.
   */
  claimDue(claim: JobClaim): Promise<JobRow[]>;
  /** Makes a lease longer. False when the job is not ours any more. */
  renewLease(lease: JobFence & { leaseUntil: number }): Promise<boolean>;
  /** How many jobs there are, running ones included. */
  countWaiting(): Promise<number>;
}

/** The jobs of a database. */
export function createJobs({ read, dialect }: Database, committer: Committer): Jobs {
  return {
    find: (jobId) => reading(read<JobRow>('jobs').select('*').where('job_id', jobId).first()),

    // Index jobs_instance_key.
    ofInstance: (instanceKey) => reading(read<JobRow>('jobs').select('*').where('instance_key', instanceKey)),

    // Index jobs_run_at. On SQLite the transaction itself keeps others out.
    claimDue: ({ owner, now, leaseUntil, limit }) =>
      committer.run(async (trx) => {
        const query = trx<JobRow>('jobs')
          .select('*')
          .where('run_at', '<=', now)
          .where('lease_until', '<=', now)
          .orderBy('run_at')
          .limit(limit);
        const due: JobRow[] = await (dialect === 'sqlite' ? query : query.forUpdate().skipLocked());
        if (due.length === 0) return [];
        const ids = due.map((job) => job.job_id);
        await trx('jobs')
          .whereIn('job_id', ids)
          .update({ lease_owner: owner, lease_until: leaseUntil, fence: trx.raw('fence + 1') });
        return due.map((job) => ({
          ...job,
          lease_owner: owner,
          lease_until: leaseUntil,
          fence: job.fence + 1,
        }));
      }),

    renewLease: ({ job_id, fence, leaseUntil }) =>
      committer.run(async (trx) => {
        const changed: number = await trx('jobs')
          .where({ job_id, fence })
          .update({ lease_until: leaseUntil });
        return changed === 1;
      }),

    async countWaiting() {
      const row = await reading(read('jobs').count<{ jobs: number }[]>({ jobs: '*' }).first());
      return Number(row?.jobs ?? 0);
    },
  };
}
