import { keyChunks, rowChunks } from './chunks.ts';
import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import type { FindingRow } from './finding-row.ts';
import { newestFirst, type Page, type PageWish } from './page.ts';
import { reading } from './reading.ts';

/** Which findings to list; what is left out does not matter. */
export interface FindingFilter {
  endpoint?: string | undefined;
  kind?: string | undefined;
  state?: FindingRow['state'] | undefined;
}

/** What the reconciler found. Everything throws StorageUnavailable. */
export interface Findings {
  find(findingKey: string): Promise<FindingRow | undefined>;
  /** Those that are open, all of them. */
  open(): Promise<FindingRow[]>;
  /** Newest first. @throws InvalidCursor */
  list(filter: FindingFilter & PageWish): Promise<Page<FindingRow>>;
  /** Written, or overwritten when known; `found_at` stays. */
  save(rows: readonly FindingRow[]): Promise<void>;
  /** Open ones that are not there any more. */
  markGone(keys: readonly string[], now: number): Promise<void>;
}

/** The findings of a database. */
export function createFindings({ read }: Database, committer: Committer): Findings {
  return {
    find: (key) => reading(read<FindingRow>('findings').select('*').where('finding_key', key).first()),
    // Index findings_state_found_at.
    open: () => reading(read<FindingRow>('findings').select('*').where('state', 'open').orderBy('found_at')),
    async list({ endpoint, kind, state, ...wish }) {
      const query = read('findings').select('*');
      for (const [column, value] of Object.entries({ endpoint, kind, state }))
        if (value !== undefined) query.where(column, value);
      return newestFirst<FindingRow>(query, wish, 'found_at', 'finding_key');
    },
    save: (rows) =>
      committer.run(async (trx) => {
        for (const chunk of rowChunks(rows))
          await trx('findings')
            .insert(chunk)
            .onConflict('finding_key')
            .merge(['instance_id', 'state', 'facts', 'updated_at']);
      }),
    markGone: (keys, now) =>
      committer.run(async (trx) => {
        for (const chunk of keyChunks(keys))
          await trx('findings')
            .whereIn('finding_key', chunk)
            .where('state', 'open')
            .update({ state: 'gone', updated_at: now });
      }),
  };
}
