import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Conflict } from '../../storage/changes.ts';
import { createCommitter } from '../../storage/committer.ts';
import { createJobs } from '../../storage/jobs.ts';
import { onEachDatabase } from './databases.ts';
import { rejection } from './rejection.ts';
import { sampleJob, sampleTime } from './sample-rows.ts';

const leaseUntil = sampleTime + 30_000;

onEachDatabase('jobs', (fixture) => {
  beforeEach(() => fixture.database.write('jobs').delete());

  function parts() {
    const committer = createCommitter(fixture.database);
    return { committer, jobs: createJobs(fixture.database, committer) };
  }

  it('are taken once each when four processes take 500 of them', async () => {
    const { committer, jobs } = parts();
    const all = Array.from({ length: 500 }, (_, index) => sampleJob({ run_at: sampleTime - index }));
    await committer.commit({ jobs: all }, 'durable');
    expect(await jobs.countWaiting()).to.equal(500);

    const workers = await Promise.all(
      ['one', 'two', 'three', 'four'].map(async (owner) => {
        const handle = await fixture.open();
        return { owner, jobs: createJobs(handle, createCommitter(handle)) };
      }),
    );
    const taken: { id: string; owner: string; fence: number }[] = [];
    await Promise.all(
      workers.map(async ({ owner, jobs }) => {
        // Finding nothing may mean that another one holds the rows just now, so nobody gives up before all are taken.
        while (taken.length < all.length) {
          const claimed = await jobs.claimDue({ owner, now: sampleTime, leaseUntil, limit: 7 });
          taken.push(...claimed.map((job) => ({ id: job.job_id, owner, fence: job.fence })));
        }
      }),
    );
    expect(taken.map((job) => job.id).sort()).to.deep.equal(all.map((job) => job.job_id).sort());
    for (const { id, owner, fence } of taken) {
      expect(await jobs.find(id)).to.include({ lease_owner: owner, lease_until: leaseUntil, fence });
      expect(fence).to.equal(2);
    }
  });

  it('are taken when their time has come and nobody holds them, the longest due first', async () => {
    const { committer, jobs } = parts();
    const due = sampleJob({ job_id: 'due', run_at: sampleTime });
    const longDue = sampleJob({ job_id: 'long due', run_at: sampleTime - 1 });
    const left = sampleJob({
      job_id: 'left',
      run_at: sampleTime - 2,
      lease_until: sampleTime,
      lease_owner: 'dead',
    });
    const later = sampleJob({ job_id: 'later', run_at: sampleTime + 1 });
    const held = sampleJob({ job_id: 'held', run_at: sampleTime - 9, lease_until: sampleTime + 1 });
    await committer.commit({ jobs: [due, longDue, left, later, held] }, 'durable');

    const claimed = await jobs.claimDue({ owner: 'me', now: sampleTime, leaseUntil, limit: 2 });
    const taken = { lease_owner: 'me', lease_until: leaseUntil, fence: 2 };
    expect(claimed).to.deep.equal([
      { ...left, ...taken },
      { ...longDue, ...taken },
    ]);
    const rest = await jobs.claimDue({ owner: 'me', now: sampleTime, leaseUntil, limit: 10 });
    expect(rest.map((job) => job.job_id)).to.deep.equal(['due']);
    expect(await jobs.claimDue({ owner: 'me', now: sampleTime, leaseUntil, limit: 10 })).to.deep.equal([]);
  });

  it('cannot be written to by the holder that lost them', async () => {
    const { committer, jobs } = parts();
    const job = sampleJob({ lease_owner: 'first', lease_until: sampleTime });
    await committer.commit({ jobs: [job] }, 'durable');
    await jobs.claimDue({ owner: 'second', now: sampleTime, leaseUntil, limit: 1 });
    const done = { jobsDone: [{ job_id: job.job_id, fence: 1 }] };
    expect(await rejection(committer.commit(done, 'durable'))).to.be.instanceOf(Conflict);
    expect(await jobs.renewLease({ job_id: job.job_id, fence: 1, leaseUntil: leaseUntil + 1 })).to.equal(
      false,
    );
    expect(await jobs.renewLease({ job_id: job.job_id, fence: 2, leaseUntil: leaseUntil + 1 })).to.equal(
      true,
    );
    expect(await jobs.find(job.job_id)).to.include({ lease_until: leaseUntil + 1, fence: 2 });
  });

  it('that are not there are not found', async () => {
    const { jobs } = parts();
    expect(await jobs.find(randomUUID())).to.equal(undefined);
    expect(await jobs.countWaiting()).to.equal(0);
  });
});
