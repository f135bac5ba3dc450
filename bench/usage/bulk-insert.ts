import Database from 'better-sqlite3';
import { eventAt, openUsage } from './open-usage.ts';
import type { StoringFigures } from './usage-report.ts';

const rowsInTransaction = 1000;

/** Stores events as the driver alone does: same table, same indexes, a durable transaction for each thousand. */
export async function measureBulkInsert(file: string, events: number): Promise<StoringFigures> {
  const usage = await openUsage(file);
  await usage.close();
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const insert = database.prepare(
    'insert into usage_events (event_key, event_id, endpoint, sandbox, instance_key, series_key, quantity, at, received_at) ' +
      "values (@event_key, @event_id, 'bench', 0, 'instance', 'series', 2500, @at, @at)",
  );
  const store = database.transaction((first: number, last: number) => {
    for (let index = first; index < last; index++)
      insert.run({
        event_key: `bare-event-key-of-forty-three-letters-${index}`,
        event_id: `event-${index}`,
        at: eventAt(index),
      });
  });
  const began = performance.now();
  for (let first = 0; first < events; first += rowsInTransaction)
    store.immediate(first, Math.min(events, first + rowsInTransaction));
  const seconds = (performance.now() - began) / 1000;
  database.close();
  return { events, perSecond: events / seconds };
}
