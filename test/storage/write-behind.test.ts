import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { StorageUnavailable } from '../../storage/storage-unavailable.ts';
import { createWriteBehind } from '../../storage/write-behind.ts';
import { onEachDatabase } from './databases.ts';
import { sampleCall, sampleEvent } from './sample-rows.ts';
import { transactionsOf } from './statements.ts';

interface Said {
  err: unknown;
  lost: { callId: string }[];
}

function listener() {
  const said: Said[] = [];
  return { said, error: (facts: Record<string, unknown>) => void said.push(facts as unknown as Said) };
}

onEachDatabase('the journal that is written behind', (fixture) => {
  const stored = async (ids: string[]): Promise<string[]> =>
    fixture.database.read('calls').whereIn('call_id', ids).orderBy('call_id').pluck('call_id');

  it('is written by itself within a second, with the events that came with it', async () => {
    const { write, read } = fixture.database;
    const journal = createWriteBehind(createCommitter(fixture.database), listener());
    const call = sampleCall();
    const event = sampleEvent({ instance_key: call.call_id });
    const committed = new Promise<void>((resolve) => {
      write.on('query-response', (_answer: unknown, { sql }: { sql: string }) => {
        if (/^insert into .calls/i.test(sql)) resolve();
      });
    });
    const begun = performance.now();
    journal.add(call, event);
    await committed;
    expect(performance.now() - begun).to.be.lessThan(1_000);
    await journal.flush();
    expect(await stored([call.call_id])).to.deep.equal([call.call_id]);
    expect(await read('events').where('instance_key', call.call_id)).to.have.length(1);
    write.removeAllListeners('query-response');
  });

  it('is all written when a flush resolves, a hundred rows at a time', async () => {
    const log = listener();
    const journal = createWriteBehind(createCommitter(fixture.database), log);
    const calls = Array.from({ length: 1_050 }, () => sampleCall());
    const begun = await transactionsOf(fixture.database.write, async () => {
      for (const call of calls) journal.add(call);
      await journal.flush();
    });
    const ids = calls.map((call) => call.call_id).sort();
    expect(await stored(ids)).to.deep.equal(ids);
    expect(begun).to.be.within(11, 13);
    expect(log.said).to.deep.equal([]);
    await journal.flush();
  });

  it('loses a row that the database refuses, says so, and loses no other', async () => {
    const log = listener();
    const journal = createWriteBehind(createCommitter(fixture.database), log);
    const [good, alsoGood] = [sampleCall(), sampleCall()];
    const bad = { ...sampleCall(), outcome: null } as unknown as typeof good;
    for (const call of [good, bad, alsoGood]) journal.add(call);
    await journal.flush();
    const ids = [good.call_id, alsoGood.call_id].sort();
    expect(await stored([...ids, bad.call_id])).to.deep.equal(ids);
    expect(log.said.map(({ lost }) => lost.map((call) => call.callId))).to.deep.equal([[bad.call_id]]);
  });

  it('says which rows are lost when the database is gone', async () => {
    const log = listener();
    const gone = await fixture.open();
    const journal = createWriteBehind(createCommitter(gone), log);
    await gone.close();
    const calls = [sampleCall(), sampleCall()];
    for (const call of calls) journal.add(call);
    await journal.flush();
    expect(log.said.map(({ err }) => err instanceof StorageUnavailable)).to.deep.equal([true]);
    expect(log.said[0]?.lost.map((call) => call.callId)).to.deep.equal(calls.map((call) => call.call_id));
  });

  it('holds no more rows than it was allowed to', async () => {
    const log = listener();
    const journal = createWriteBehind(createCommitter(fixture.database), log, 5);
    const calls = Array.from({ length: 7 }, () => sampleCall({ call_id: randomUUID() }));
    for (const call of calls) journal.add(call);
    expect(log.said.map(({ lost }) => lost[0]?.callId)).to.deep.equal(
      calls.slice(5).map((call) => call.call_id),
    );
    await journal.flush();
    const kept = calls.slice(0, 5).map((call) => call.call_id);
    expect(await stored(calls.map((call) => call.call_id))).to.deep.equal(kept.sort());
  });
});
