import { statSync } from 'node:fs';
import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { onSqlite } from './databases.ts';
import { sampleCall } from './sample-rows.ts';

// Where SQLite itself would begin to fold, in the middle of a call: 20,000 pages.
const sqlitesOwnLimit = 20_000 * 4_096;

onSqlite('the checkpointer', (fixture) => {
  it('folds the log into the file beside the writing, so that the log begins anew and never reaches its limit', async () => {
    const { database, url } = fixture;
    const file = url.slice('sqlite:'.length);
    const committer = createCommitter(database);
    const request = JSON.stringify({ body: 'x'.repeat(1_000) });
    let [written, largestLog] = [0, 0];
    // Without the checkpointer the log would grow past that limit here.
    while (written < 24_000) {
      const calls = Array.from({ length: 250 }, () => sampleCall({ request }));
      await Promise.all(calls.map((call) => committer.commit({ calls: [call] }, 'relaxed')));
      written += calls.length;
      largestLog = Math.max(largestLog, statSync(`${file}-wal`).size);
    }
    expect(largestLog).to.be.within(1, sqlitesOwnLimit - 1);
    expect(statSync(file).size).to.be.greaterThan(20_000_000);
    expect(await database.read('calls').count({ n: '*' }).first()).to.deep.equal({ n: written });
  });
});
