import type { Knex } from 'knex';
import { readTimeCursor, type SortKey, writeCursor } from './cursor.ts';
import { reading } from './reading.ts';

/** One page of a list. */
export interface Page<Row> {
  items: Row[];
  /** Where the next page begins; null on the last one. */
  next: string | null;
}

/** Which page. */
export interface PageWish {
  /** Most rows. */
  limit: number;
  /** `next` of the page before. */
  cursor?: string | undefined;
}

/**
 * Newest rows first: by a time and, among rows of one time, by their key.
 * @throws InvalidCursor, StorageUnavailable
 */
export async function newestFirst<Row extends object>(
  query: Knex.QueryBuilder,
  { limit, cursor }: PageWish,
  time: keyof Row & string,
  key: keyof Row & string,
): Promise<Page<Row>> {
  const sorted = query.orderBy([
    { column: time, order: 'desc' },
    { column: key, order: 'desc' },
  ]);
  if (cursor !== undefined) {
    const after = readTimeCursor(cursor);
    // The first condition alone is what an index can be entered with.
    sorted
      .where(time, '<=', after.time)
      .where((rest) => rest.where(time, '<', after.time).orWhere(key, '<', after.key));
  }
  return page(sorted, limit, (row: Row) => [Number(row[time]), String(row[key])]);
}

/** Runs a sorted query for one page; one row more than asked for tells whether there is a next. */
export async function page<Row>(
  query: Knex.QueryBuilder,
  limit: number,
  keyOf: (row: Row) => SortKey,
): Promise<Page<Row>> {
  const rows: Row[] = await reading(query.limit(limit + 1));
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null };
}
