import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { newestFirst, type Page, type PageWish } from './page.ts';
import type { DriftRow } from './rows.ts';

/** Which drift to list; what is left out does not matter. */
export interface DriftFilter {
  guide?: string | undefined;
  scene?: string | undefined;
  kind?: string | undefined;
  sandbox?: boolean | undefined;
}

/** What was counted. Everything throws StorageUnavailable. */
export interface Drift {
  /** What was seen first lately comes first: that time does not change while somebody turns the pages. @throws InvalidCursor */
  list(filter: DriftFilter & PageWish): Promise<Page<DriftRow>>;
  /** Forgets what has not come since `before`, ms since 1970; answers how many rows that were. */
  sweep(before: number): Promise<number>;
}

const mostAtATime = 1_000;

/** The drift of a database. It is written with a `DriftTally`. */
export function createDrift({ read }: Database, committer: Committer): Drift {
  return {
    // Index drift_guide_scene_sandbox or drift_first_at.
    async list({ guide, scene, kind, sandbox, ...wish }) {
      const query = read('drift').select('*');
      for (const [column, value] of Object.entries({ guide, scene, kind })) {
        if (value !== undefined) query.where(column, value);
      }
      if (sandbox !== undefined) query.where('sandbox', sandbox ? 1 : 0);
      return newestFirst<DriftRow>(query, wish, 'first_at', 'drift_key');
    },

    async sweep(before) {
      let forgotten = 0;
      for (;;) {
        const count = await sweepSome(committer, before);
        forgotten += count;
        if (count < mostAtATime) return forgotten;
      }
    },
  };
}

/** Index drift_last_at. */
function sweepSome(committer: Committer, before: number): Promise<number> {
  return committer.run(async (trx) => {
    const old: string[] = await trx('drift')
      .where('last_at', '<', before)
      .limit(mostAtATime)
      .pluck('drift_key');
    // The time again: another process may have seen one of them just now.
    if (old.length > 0) await trx('drift').whereIn('drift_key', old).where('last_at', '<', before).delete();
    return old.length;
  });
}
