import { readNumberCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { type Page, type PageWish, page } from './page.ts';
import type { EventRow } from './rows.ts';

/** An event as it stands in the table. */
export type StoredEvent = EventRow & { seq: number };

/** Reads events. */
export interface Events {
  /** What happened to an instance, the newest first. @throws InvalidCursor, StorageUnavailable */
  list(wish: PageWish & { instanceKey: string }): Promise<Page<StoredEvent>>;
}

/** The events of a database. */
export function createEvents({ read }: Database): Events {
  return {
    // Index events_instance_key_seq.
    async list({ instanceKey, limit, cursor }) {
      const query = read('events').select('*').where('instance_key', instanceKey).orderBy('seq', 'desc');
      if (cursor !== undefined) query.where('seq', '<', readNumberCursor(cursor));
      return page(query, limit, (event: StoredEvent) => [event.seq]);
    },
  };
}
