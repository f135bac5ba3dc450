import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { createMeta } from '../../storage/meta.ts';
import { createNonces } from '../../storage/nonces.ts';
import { createPluginValues } from '../../storage/plugin-values.ts';
import { onEachDatabase } from './databases.ts';
import { samplePluginValue, sampleTime } from './sample-rows.ts';

onEachDatabase('small tables', (fixture) => {
  it('forget nonces that have expired, however many, and no others', async () => {
    const { database } = fixture;
    const committer = createCommitter(database);
    const nonces = Array.from({ length: 2_500 }, (_, index) => ({
      nonce_key: `nonce-${index}`,
      expires_at: sampleTime + (index < 2_100 ? 0 : 1),
    }));
    await committer.commit({ nonces }, 'relaxed');
    expect(await createNonces(committer).sweep(sampleTime)).to.equal(2_100);
    const left = await database.read('nonces').pluck('expires_at');
    expect(left).to.deep.equal(Array(400).fill(sampleTime + 1));
    expect(await createNonces(committer).sweep(sampleTime)).to.equal(0);
  });

  it('keep the values of plugins', async () => {
    const values = createPluginValues(fixture.database, createCommitter(fixture.database));
    const row = samplePluginValue();
    expect(await values.get(row.value_key)).to.equal(undefined);
    await values.set(row);
    expect(await values.get(row.value_key)).to.equal('v1.sealed');
    await values.set({ ...row, value: 'v1.newer', updated_at: sampleTime + 1 });
    expect(await fixture.database.read('plugin_values').select('*')).to.deep.equal([
      { ...row, value: 'v1.newer', updated_at: sampleTime + 1 },
    ]);
    await values.delete(row.value_key);
    await values.delete(row.value_key);
    expect(await values.get(row.value_key)).to.equal(undefined);
  });

  it('keep the first fact of a name, also when two processes write at the same time', async () => {
    const other = await fixture.open();
    const metas = [fixture.database, other].map((database) =>
      createMeta(database, createCommitter(database)),
    );
    const standing = await Promise.all(metas.map((meta, index) => meta.keep('fact', `of ${index}`)));
    expect(new Set(standing).size).to.equal(1);
    expect(standing[0]).to.match(/^of [01]$/);
    for (const meta of metas) {
      expect(await meta.get('fact')).to.equal(standing[0]);
      expect(await meta.keep('fact', 'too late')).to.equal(standing[0]);
      expect(await meta.get('another')).to.equal(undefined);
    }
  });
});
