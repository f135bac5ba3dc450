import type { Knex } from 'knex';
import { keyChunks, rowChunks } from './chunks.ts';
import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { isOverflow, mergedDrift, overflowOf } from './drift-row.ts';
import { reading } from './reading.ts';
import type { DriftRow } from './rows.ts';

/**
 * Adds rows to what is counted already. What stands in the table is looked up before the transaction, so that the
 * transaction holds nothing but the upsert; processes that look at the same time may go over the limit by a batch.
 * @throws StorageUnavailable, InvalidRow
 */
export async function writeDrift(
  database: Database,
  committer: Committer,
  rows: readonly DriftRow[],
  mostOfScene: number,
): Promise<void> {
  const kept = await withinLimit(database, rows, mostOfScene);
  await committer.run((trx) => upsert(trx, kept));
}

async function withinLimit({ read }: Database, rows: readonly DriftRow[], most: number): Promise<DriftRow[]> {
  const known = await knownKeys(read, rows);
  const room = new Map<string, number>();
  const kept = new Map<string, DriftRow>();
  for (const row of rows) {
    const isNew = !known.has(row.drift_key) && !isOverflow(row);
    const scene = JSON.stringify([row.guide, row.scene, row.sandbox]);
    const left = isNew ? (room.get(scene) ?? most - (await countOfScene(read, row))) : 0;
    if (isNew) room.set(scene, left - 1);
    const counted = isNew && left <= 0 ? overflowOf(row) : row;
    const before = kept.get(counted.drift_key);
    kept.set(counted.drift_key, before ? mergedDrift(before, counted) : counted);
  }
  // In the order of the keys: processes that lock the same rows in the same order do not deadlock.
  return [...kept.values()].sort((a, b) => (a.drift_key < b.drift_key ? -1 : 1));
}

async function knownKeys(read: Knex, rows: readonly DriftRow[]): Promise<Set<string>> {
  const keys = rows.map(({ drift_key }) => drift_key);
  const known = new Set<string>();
  for (const chunk of keyChunks(keys)) {
    const found: string[] = await reading(read('drift').whereIn('drift_key', chunk).pluck('drift_key'));
    for (const key of found) known.add(key);
  }
  return known;
}

/** Index drift_guide_scene_sandbox. */
async function countOfScene(read: Knex, { guide, scene, sandbox }: DriftRow): Promise<number> {
  const query = read('drift').where({ guide, scene, sandbox }).count<{ rows: number }[]>({ rows: '*' });
  const row = await reading(query.first());
  return Number(row?.rows ?? 0);
}

/** The database adds, so that no process loses what another one counts. */
async function upsert(trx: Knex.Transaction, rows: DriftRow[]): Promise<void> {
  const { dialect } = trx.client as { dialect: string };
  const given = (column: string) => (dialect === 'mysql' ? `values(${column})` : `excluded.${column}`);
  const [less, more] = dialect === 'sqlite3' ? ['min', 'max'] : ['least', 'greatest'];
  const either = (choose: string | undefined, column: string) =>
    trx.raw(`${choose}(drift.${column}, ${given(column)})`);
  const ofTheLast = (column: string) =>
    trx.raw(`case when ${given('last_at')} >= drift.last_at then ${given(column)} else drift.${column} end`);
  for (const chunk of rowChunks(rows)) {
    await trx('drift')
      .insert(chunk)
      .onConflict('drift_key')
      .merge({
        count: trx.raw(`drift.count + ${given('count')}`),
        longest: either(more, 'longest'),
        sample: ofTheLast('sample'),
        endpoint: ofTheLast('endpoint'),
        call_id: ofTheLast('call_id'),
        first_at: either(less, 'first_at'),
        // At the end: MySQL assigns from left to right, and the lines above look at the time that stood there.
        last_at: either(more, 'last_at'),
      });
  }
}
