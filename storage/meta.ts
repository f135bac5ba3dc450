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
  /**
   * Takes, or makes longer, a lease that one process holds at a time; `until` and `now` in ms since 1970. False when another one
   * holds it.
   */
  lease(name: string, owner: string, now: number, until: number): Promise<boolean>;
}

const nobodys = JSON.stringify(['', 0]);

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
    lease: (name, owner, now, until) =>
      committer.run(async (trx) => {
        // There is a row to lock from the first time on, so that of two who come at once one waits.
        await trx('meta').insert({ name, value: nobodys }).onConflict('name').ignore();
        const row = await trx<MetaRow>('meta').select('value').where('name', name).forUpdate().first();
        const [holder, end] = JSON.parse(row?.value ?? nobodys) as [string, number];
        if (holder !== owner && end > now) return false;
        await trx('meta')
          .where('name', name)
          .update({ value: JSON.stringify([owner, until]) });
        return true;
      }),
  };
}
