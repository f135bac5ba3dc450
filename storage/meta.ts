import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { reading } from './reading.ts';

/** A fact about the database itself. */
interface MetaRow {
  name: string;
  value: string;
}

/** Facts about the database itself. Everything throws StorageUnavailable. */
export interface Meta {
  get(name: string): Promise<string | undefined>;
  /** Keeps a fact unless there is one of that name; answers the one that stands. */
  keep(name: string, value: string): Promise<string>;
}

/** The facts in a database. */
export function createMeta({ read }: Database, committer: Committer): Meta {
  async function get(name: string): Promise<string | undefined> {
    const row = await reading(read<MetaRow>('meta').select('value').where('name', name).first());
    return row?.value;
  }
  return {
    get,
    async keep(name, value) {
      await committer.run(async (trx) => {
        await trx('meta').insert({ name, value }).onConflict('name').ignore();
      });
      return (await get(name)) ?? value;
    },
  };
}
