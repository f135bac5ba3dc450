import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Conflict } from '../../storage/changes.ts';
import { type Committer, createCommitter } from '../../storage/committer.ts';
import { createReader } from '../../storage/reader.ts';
import type { SyncedChange } from '../../storage/synced-changes.ts';
import type { TenantUserRow } from '../../storage/synced-rows.ts';
import { onEachDatabase } from './databases.ts';
import { rejection } from './rejection.ts';
import {
  sampleApplication,
  sampleDepartment,
  sampleHistory,
  sampleTenant,
  sampleTenantUser,
} from './sample-synced.ts';
import { statementsOf, transactionsOf } from './statements.ts';

onEachDatabase('what the linked kit tells', (fixture) => {
  let committer: Committer;
  before(() => {
    committer = createCommitter(fixture.database);
  });

  const read = () => createReader(fixture.database);
  const users = (keys: string[]) => read().synced('tenant_users', keys);
  const asNew = (row: TenantUserRow): SyncedChange => ({ table: 'tenant_users', row, expectedVersion: null });
  const asNext = (row: TenantUserRow): SyncedChange => ({
    table: 'tenant_users',
    row: { ...row, version: row.version + 1 },
    expectedVersion: row.version,
  });
  const conflictOf = async (promise: Promise<void>) => {
    const error = await rejection(promise);
    expect(error).to.be.instanceOf(Conflict);
    return (error as Conflict).on;
  };
  const byKey = (a: { sync_key: string }, b: { sync_key: string }) => (a.sync_key < b.sync_key ? -1 : 1);

  it('is kept, of every kind', async () => {
    const tenant = sampleTenant();
    const application = sampleApplication();
    const user = sampleTenantUser();
    const department = sampleDepartment();
    await committer.commit(
      {
        synced: [
          { table: 'tenants', row: tenant, expectedVersion: null },
          { table: 'applications', row: application, expectedVersion: null },
          asNew(user),
          { table: 'departments', row: department, expectedVersion: null },
        ],
      },
      'durable',
    );
    expect(await read().synced('tenants', [tenant.sync_key])).to.deep.equal([tenant]);
    expect(await read().synced('applications', [application.sync_key])).to.deep.equal([application]);
    expect(await users([user.sync_key, 'not there'])).to.deep.equal([user]);
    expect(await read().synced('departments', [department.sync_key])).to.deep.equal([department]);
    expect(await read().synced('departments', [])).to.deep.equal([]);
  });

  it('is written 500 at a time in a few statements, new or changed', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => sampleTenantUser({ user_name: `user-${index}` }));
    const history = rows.map(({ sync_key }) => sampleHistory({ sync_key }));
    const statements = await statementsOf(fixture.database.write, () =>
      committer.commit({ synced: rows.map(asNew), syncHistory: history }, 'durable'),
    );
    // Begin, one look-up, two inserts of accounts, two of history, commit.
    expect(statements).to.have.length(7);
    const again = await statementsOf(fixture.database.write, () =>
      committer.commit({ synced: rows.map(asNext), syncHistory: history }, 'durable'),
    );
    expect(again).to.have.length(7);
    const marks = rows.map(({ sync_key }) => ({ table: 'tenant_users' as const, sync_key, version: 2 }));
    const marking = await statementsOf(fixture.database.write, () =>
      committer.commit({ delivered: marks }, 'durable'),
    );
    expect(marking).to.have.length(3);
    const keys = rows.map(({ sync_key }) => sync_key);
    const stored = await users(keys);
    expect(stored.sort(byKey)).to.deep.equal(
      rows.map((row) => ({ ...row, version: 2, delivered: 1 as const })).sort(byKey),
    );
    const seen = await fixture.database.read('sync_history').whereIn('sync_key', keys.slice(0, 3));
    expect(seen).to.have.length(6);
  });

  it('is not written over what somebody else has written meanwhile', async () => {
    const user = sampleTenantUser();
    await committer.commit({ synced: [asNew(user)] }, 'durable');
    expect(await conflictOf(committer.commit({ synced: [asNew(user)] }, 'durable'))).to.equal('synced');
    await committer.commit({ synced: [asNext(user)] }, 'durable');
    const late = asNext({ ...user, state: 'removed' });
    expect(await conflictOf(committer.commit({ synced: [late] }, 'durable'))).to.equal('synced');
    expect(await users([user.sync_key])).to.deep.equal([{ ...user, version: 2 }]);
  });

  it('lets the first of two in one group win, and the second of two that follow each other see the first', async () => {
    const [shared, grown] = [sampleTenantUser(), sampleTenantUser()];
    const event = { syncHistory: [sampleHistory({ sync_key: shared.sync_key })] };
    const begun = await transactionsOf(fixture.database.write, async () => {
      const results = await Promise.allSettled([
        committer.commit({ synced: [asNew(shared)], ...event }, 'durable'),
        committer.commit({ synced: [asNew({ ...shared, state: 'late' })], ...event }, 'durable'),
        committer.commit({ synced: [asNew(grown)] }, 'durable'),
        committer.commit({ synced: [asNext({ ...grown, state: 'removed' })] }, 'durable'),
      ]);
      expect(results.map(({ status }) => status)).to.deep.equal([
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
      ]);
    });
    expect(begun).to.equal(1);
    expect(await users([shared.sync_key])).to.deep.equal([shared]);
    expect(await users([grown.sync_key])).to.deep.equal([{ ...grown, state: 'removed', version: 2 }]);
    expect(await fixture.database.read('sync_history').where('sync_key', shared.sync_key)).to.have.length(1);
  });

  it('counts as taken over by the plugin only in the version that was', async () => {
    const user = sampleTenantUser();
    const mark = (version: number) => ({
      table: 'tenant_users' as const,
      sync_key: user.sync_key,
      version,
    });
    await committer.commit({ synced: [asNew(user)] }, 'durable');
    await Promise.all([
      committer.commit({ synced: [asNext(user)] }, 'durable'),
      committer.commit({ delivered: [mark(1)] }, 'durable'),
    ]);
    expect((await users([user.sync_key]))[0]).to.include({ version: 2, delivered: 0 });
    await committer.commit({ delivered: [mark(1)] }, 'durable');
    expect((await users([user.sync_key]))[0]).to.include({ version: 2, delivered: 0 });
    await committer.commit({ delivered: [mark(2)] }, 'durable');
    expect((await users([user.sync_key]))[0]).to.include({ version: 2, delivered: 1 });
    const both = { ...user, sync_key: randomUUID() };
    await Promise.all([
      committer.commit({ synced: [asNew(both)] }, 'durable'),
      committer.commit({ delivered: [{ ...mark(1), sync_key: both.sync_key }] }, 'durable'),
    ]);
    expect((await users([both.sync_key]))[0]).to.include({ version: 1, delivered: 1 });
  });

  it('lets one of two processes make a thing, and tells the other', async () => {
    const others = [createCommitter(await fixture.open()), createCommitter(await fixture.open())];
    for (let round = 0; round < 10; round++) {
      const user = sampleTenantUser();
      const results = await Promise.allSettled(
        others.map((other) => other.commit({ synced: [asNew(user)] }, 'durable')),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).to.be.instanceOf(Conflict);
    }
  });

  it('finds every department of an enterprise, removed ones too, and no other', async () => {
    const tenant_key = randomUUID();
    const rows = ['b', 'a', 'c'].map((code) =>
      sampleDepartment({ tenant_key, code, state: code === 'c' ? 'removed' : 'present' }),
    );
    const synced = [...rows, sampleDepartment()].map(
      (row): SyncedChange => ({ table: 'departments', row, expectedVersion: null }),
    );
    await committer.commit({ synced }, 'durable');
    const found = await read().departmentsOf(tenant_key);
    expect(found.map(({ code, state }) => `${code} ${state}`)).to.deep.equal([
      'a present',
      'b present',
      'c removed',
    ]);
  });
});
