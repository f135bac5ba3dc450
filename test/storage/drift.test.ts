import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import type { Database } from '../../storage/database.ts';
import { createDrift } from '../../storage/drift.ts';
import type { DriftSighting } from '../../storage/drift-row.ts';
import { createDriftTally, type DriftLimits } from '../../storage/drift-tally.ts';
import type { DriftRow } from '../../storage/rows.ts';
import { onEachDatabase } from './databases.ts';
import { sampleTime } from './sample-rows.ts';

/** Something seen; the scene keeps the tests apart. */
function sighting(scene: string, given: Partial<DriftSighting> = {}): DriftSighting {
  return {
    guide: 'saas-v2',
    scene,
    sandbox: false,
    kind: 'unknown-field',
    path: '/giftWrap',
    length: 3,
    sample: '"ye***"',
    at: sampleTime,
    endpoint: 'saas-demo',
    callId: 'call-1',
    ...given,
  };
}

onEachDatabase('drift', (fixture) => {
  const said: Record<string, unknown>[] = [];
  const log = { error: (facts: Record<string, unknown>) => void said.push(facts) };
  const tallyOf = (database: Database, limits?: DriftLimits) =>
    createDriftTally(database, createCommitter(database), log, limits);
  const list = async (scene: string): Promise<DriftRow[]> => {
    const drift = createDrift(fixture.database, createCommitter(fixture.database));
    return (await drift.list({ scene, limit: 2_000 })).items;
  };
  const counts = async (scene: string) =>
    (await list(scene)).map(({ kind, path, sandbox, count }) => `${kind} ${path} ${sandbox} ${count}`).sort();

  it('is counted over calls: first and last time, the longest text, and the sample of the last call', async () => {
    const tally = tallyOf(fixture.database);
    tally.add([sighting('counted', { at: sampleTime + 10, length: 9 })]);
    await tally.flush();
    tally.add([sighting('counted', { at: sampleTime + 30, sample: '"no***"', callId: 'call-3' })]);
    tally.add([sighting('counted', { at: sampleTime + 20, callId: 'call-2', endpoint: 'other' })]);
    await tally.flush();
    const [row, ...others] = await list('counted');
    expect(others).to.deep.equal([]);
    expect(row).to.deep.include({
      guide: 'saas-v2',
      scene: 'counted',
      sandbox: 0,
      kind: 'unknown-field',
      path: '/giftWrap',
      first_at: sampleTime + 10,
      last_at: sampleTime + 30,
      count: 3,
      longest: 9,
      sample: '"no***"',
      endpoint: 'saas-demo',
      call_id: 'call-3',
    });
    expect(said).to.deep.equal([]);
  });

  it('that comes late, from a process that was slow, changes the first time and not the sample', async () => {
    const tally = tallyOf(fixture.database);
    tally.add([sighting('late', { at: sampleTime + 50, sample: 'null' })]);
    await tally.flush();
    tally.add([sighting('late', { at: sampleTime + 40, sample: '"old"', length: 80 })]);
    await tally.flush();
    const [row] = await list('late');
    expect(row).to.deep.include({
      first_at: sampleTime + 40,
      last_at: sampleTime + 50,
      count: 2,
      longest: 80,
      sample: 'null',
    });
  });

  it('counts once for each call, however often the call had it', async () => {
    const tally = tallyOf(fixture.database);
    const twice = sighting('per-call', { path: '/userList/*/nick' });
    tally.add([twice, { ...twice, length: 70 }]);
    tally.add([twice]);
    await tally.flush();
    expect(await counts('per-call')).to.deep.equal(['unknown-field /userList/*/nick 0 2']);
    expect((await list('per-call'))[0]?.longest).to.equal(70);
  });

  it('tells guides, debugging calls, kinds, paths and unknown values apart', async () => {
    const tally = tallyOf(fixture.database);
    const status = { kind: 'unknown-value', path: '/status' };
    tally.add([
      sighting('apart'),
      sighting('apart', { sandbox: true }),
      sighting('apart', { guide: 'saas-v1' }),
      sighting('apart', { path: '/GIFTWRAP' }),
      sighting('apart', { kind: 'too-long', sample: '"aa***"' }),
      sighting('apart', { ...status, sample: '"HIBERNATE"' }),
      sighting('apart', { ...status, sample: '"hibernate"' }),
    ]);
    // Of a field that is unknown or too long the value does not matter.
    tally.add([sighting('apart', { sample: '"xx***"' })]);
    await tally.flush();
    const rows = await list('apart');
    expect(rows).to.have.length(7);
    expect(rows.map(({ count }) => count).sort()).to.deep.equal([1, 1, 1, 1, 1, 1, 2]);
  });

  it('is counted right by several processes at the same time', async () => {
    const databases = [fixture.database, await fixture.open(), await fixture.open()];
    const tallies = databases.map((database) => tallyOf(database));
    const paths = ['/a', '/b', '/c', '/d'];
    for (let round = 0; round < 10; round++) {
      for (const tally of tallies) {
        for (const path of paths) tally.add([sighting('many', { path, at: sampleTime + round })]);
      }
      await Promise.all(tallies.map((tally) => tally.flush()));
    }
    expect(said).to.deep.equal([]);
    expect(await counts('many')).to.deep.equal(paths.map((path) => `unknown-field ${path} 0 30`));
    const rows = await list('many');
    expect(rows.every(({ first_at }) => first_at === sampleTime)).to.equal(true);
    expect(rows.every(({ last_at }) => last_at === sampleTime + 9)).to.equal(true);
  });

  it('is written by itself, without a flush', async () => {
    const { write } = fixture.database;
    const committed = new Promise<void>((resolve) => {
      write.on('query-response', (_answer: unknown, { sql }: { sql: string }) => {
        if (/^insert into .drift/i.test(sql)) resolve();
      });
    });
    const tally = tallyOf(fixture.database);
    tally.add([sighting('by-itself')]);
    await committed;
    await tally.flush();
    write.removeAllListeners('query-response');
    expect(await counts('by-itself')).to.deep.equal(['unknown-field /giftWrap 0 1']);
  });

  it('is told apart up to a limit for each scene, and counted without its path beyond', async () => {
    const limits = { mostWaiting: 1_000, mostOfScene: 10 };
    const paths = Array.from({ length: 25 }, (_, index) => `/f${String(index).padStart(2, '0')}`);
    const tally = tallyOf(fixture.database, limits);
    tally.add(paths.slice(0, 7).map((path) => sighting('full', { path })));
    await tally.flush();
    tally.add(paths.map((path) => sighting('full', { path })));
    tally.add([sighting('full', { path: '/f24', sandbox: true })]);
    await tally.flush();
    const known = paths.slice(0, 10).map((path, index) => `unknown-field ${path} 0 ${index < 7 ? 2 : 1}`);
    const rest = ['unknown-field /f24 1 1', 'unknown-field … 0 15'];
    expect(await counts('full')).to.deep.equal([...known, ...rest].sort());
    const [overflow] = (await list('full')).filter(({ path }) => path === '…');
    expect(overflow).to.deep.include({ sample: null, longest: 0, endpoint: 'saas-demo', call_id: 'call-1' });
  });

  it('takes no more memory than it may while the database is slow', async () => {
    const tally = tallyOf(fixture.database, { mostWaiting: 5, mostOfScene: 1_000 });
    for (let index = 0; index < 50; index++) tally.add([sighting('memory', { path: `/f${index}` })]);
    tally.add([sighting('memory', { path: '/f0' })]);
    await tally.flush();
    expect(await counts('memory')).to.deep.equal([
      'unknown-field /f0 0 2',
      ...[1, 2, 3, 4].map((index) => `unknown-field /f${index} 0 1`),
      'unknown-field … 0 45',
    ]);
  });

  it('that cannot be counted is named in the log, and the tally goes on', async () => {
    const gone = await fixture.open();
    const tally = tallyOf(gone);
    await gone.close();
    tally.add([sighting('lost', { sample: '"hush"' })]);
    await tally.flush();
    const [loss, ...others] = said.splice(0);
    expect(others).to.deep.equal([]);
    expect(loss?.lost).to.deep.equal([
      { guide: 'saas-v2', scene: 'lost', kind: 'unknown-field', path: '/giftWrap', count: 1 },
    ]);
    expect(JSON.stringify(loss)).to.not.include('hush');
  });

  it('is listed in pages, what was seen first lately at the front, and can be narrowed', async () => {
    const drift = createDrift(fixture.database, createCommitter(fixture.database));
    const tally = tallyOf(fixture.database);
    // Three of each millisecond, so that pages end in the middle of one.
    const seen = Array.from({ length: 20 }, (_, index) =>
      sighting('paged', {
        guide: index % 2 ? 'odd' : 'even',
        sandbox: index % 4 === 0,
        kind: index % 5 ? 'unknown-field' : 'too-long',
        path: `/f${index}`,
        at: sampleTime + Math.floor(index / 3),
      }),
    );
    tally.add(seen);
    await tally.flush();
    const whole = await list('paged');
    expect(whole).to.have.length(20);
    const times = whole.map(({ first_at }) => first_at);
    expect(times).to.deep.equal(times.toSorted((a, b) => b - a));
    const paged: DriftRow[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await drift.list({ scene: 'paged', limit: 3, cursor });
      paged.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    expect(paged).to.deep.equal(whole);
    const narrowed = async (filter: object) =>
      (await drift.list({ scene: 'paged', ...filter, limit: 50 })).items.length;
    expect(await narrowed({ guide: 'odd' })).to.equal(10);
    expect(await narrowed({ sandbox: true })).to.equal(5);
    expect(await narrowed({ sandbox: false, guide: 'even' })).to.equal(5);
    expect(await narrowed({ kind: 'too-long' })).to.equal(4);
    expect(await narrowed({ kind: 'unknown-value' })).to.equal(0);
  });

  it('is forgotten when it has not come for long', async () => {
    const committer = createCommitter(fixture.database);
    const drift = createDrift(fixture.database, committer);
    const tally = tallyOf(fixture.database);
    const old = sampleTime - 1_000_000;
    tally.add([sighting('old', { path: '/gone', at: old }), sighting('old', { path: '/back', at: old })]);
    tally.add([sighting('old', { path: '/back', at: sampleTime })]);
    await tally.flush();
    expect(await drift.sweep(sampleTime - 500_000)).to.equal(1);
    expect(await counts('old')).to.deep.equal(['unknown-field /back 0 2']);
    expect(await drift.sweep(sampleTime - 500_000)).to.equal(0);
  });
});
