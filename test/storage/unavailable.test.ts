import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect } from 'chai';
import { type Committer, createCommitter } from '../../storage/committer.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { InvalidRow } from '../../storage/invalid-row.ts';
import { migrate } from '../../storage/migrate.ts';
import { createReader } from '../../storage/reader.ts';
import { StorageUnavailable } from '../../storage/storage-unavailable.ts';
import { onEachDatabase } from './databases.ts';
import { rejection } from './rejection.ts';
import { sampleCall, sampleEvent, sampleInstance, sampleLedger } from './sample-rows.ts';

function change() {
  const row = sampleInstance();
  return {
    instances: [{ row, expectedVersion: null }],
    ledger: [sampleLedger()],
    events: [sampleEvent({ instance_key: row.instance_key })],
  };
}

describe('a SQLite file', () => {
  let folder: string;
  let file: string;
  let database: Database;
  let committer: Committer;
  let other: SqliteDatabase.Database;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-'));
    file = join(folder, 'test.db');
    database = await openDatabase({ url: `sqlite:${file}` });
    await migrate(database);
    committer = createCommitter(database);
    other = new SqliteDatabase(file);
  });
  afterEach(async () => {
    other.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = (table: string): unknown => other.prepare(`select count(*) from ${table}`).pluck().get();

  it('that somebody else keeps locked refuses all that waits, and nothing is half-done', async () => {
    other.exec('begin immediate');
    const work = committer.run(async (trx) => trx('meta').insert({ name: 'a', value: 'b' }));
    const refusals = await Promise.all(
      [committer.commit(change(), 'durable'), committer.commit(change(), 'relaxed'), work].map(rejection),
    );
    for (const refusal of refusals) {
      expect(refusal).to.be.instanceOf(StorageUnavailable);
      expect(refusal.message).to.equal('the database is not available: database is locked');
      expect(refusal.cause).to.be.instanceOf(Error);
    }
    other.exec('rollback');
    for (const table of ['instances', 'ledger', 'events', 'meta']) expect(count(table), table).to.equal(0);

    await committer.commit(change(), 'durable');
    expect(count('ledger')).to.equal(1);
  });

  it('that is unlocked in time takes what waited, and the process has gone on meanwhile', async () => {
    other.exec('begin immediate');
    const waiting = committer.commit(change(), 'durable');
    for (let turns = 0; turns < 1_000; turns++) await new Promise((resolve) => setImmediate(resolve));
    await createReader(database).ledger('whatever');
    expect(count('ledger')).to.equal(0);
    other.exec('commit');
    await waiting;
    expect(count('ledger')).to.equal(1);
  });

  it('whose disk is full refuses everything, and nothing is half-done', async () => {
    const [{ page_count: pages }] = await database.write.raw('PRAGMA page_count');
    await database.write.raw(`PRAGMA max_page_count = ${pages + 4}`);
    const large = { ...change(), calls: [sampleCall({ request: 'x'.repeat(200_000) })] };
    const refusal = await rejection(committer.commit(large, 'durable'));
    expect(refusal).to.be.instanceOf(StorageUnavailable);
    expect(refusal.message).to.equal('the database is not available: database or disk is full');
    for (const table of ['instances', 'ledger', 'events', 'calls']) expect(count(table), table).to.equal(0);

    await database.write.raw('PRAGMA max_page_count = 100000');
    await committer.commit(large, 'durable');
    expect(count('calls')).to.equal(1);
  });

  it('whose commit fails at the last moment takes the next one, without what failed', async () => {
    other.exec('create table parent (id integer primary key)');
    other.exec('create table child (parent integer references parent (id) deferrable initially deferred)');
    const orphan = committer.run(async (trx) => trx('child').insert({ parent: 7 }));
    expect(await rejection(orphan)).to.be.instanceOf(InvalidRow);
    await committer.commit(change(), 'durable');
    expect(count('ledger')).to.equal(1);
    expect(count('child')).to.equal(0);
  });

  it('keeps what was answered when the process is gone without a word', async () => {
    const changes = Array.from({ length: 40 }, change);
    await Promise.all(changes.map((each) => committer.commit(each, 'durable')));
    // Not closed: another connection finds it in the log all the same.
    expect(count('ledger')).to.equal(40);
    expect(other.pragma('integrity_check', { simple: true })).to.equal('ok');
  });
});

onEachDatabase('a database that is gone', (fixture) => {
  it('refuses writing and reading as unavailable', async () => {
    const gone = await fixture.open();
    const committer = createCommitter(gone);
    const reader = createReader(gone);
    await gone.close();
    const refusals = await Promise.all(
      [
        committer.commit(change(), 'durable'),
        committer.run(async (trx) => trx('meta').select('*')),
        reader.instance('whatever'),
      ].map(rejection),
    );
    for (const refusal of refusals) expect(refusal).to.be.instanceOf(StorageUnavailable);
  });

  it('is unavailable when a statement fails for a reason that is no row', async () => {
    const refusal = await rejection(
      createCommitter(fixture.database).run(async (trx) => trx('no_such_table').select('*')),
    );
    expect(refusal).to.be.instanceOf(StorageUnavailable);
    expect(refusal.message).to.match(/^the database is not available: .*no_such_table/);
    expect(refusal.message).to.not.include('select');
  });
});
