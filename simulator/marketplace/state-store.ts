import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** Things of one kind, by their id, in the order they came. What is changed in place has to be put again. */
export interface Collection<Thing> {
  get(id: string): Thing | undefined;
  put(id: string, thing: Thing): void;
  list(): Thing[];
}

/** What the simulator remembers beyond its own end. */
export interface StateStore {
  /** The things of a kind; each has to survive JSON. */
  collection<Thing>(kind: string): Collection<Thing>;
  close(): void;
}

/**
 * Opens the state in a file, or in memory without one. The file is readable by its owner only: it has the keys of the
 * merchants that are called.
 */
export function openStateStore(file?: string): StateStore {
  if (file !== undefined) mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file ?? ':memory:');
  if (file !== undefined) chmodSync(file, 0o600);
  database.pragma('journal_mode = WAL');
  database.exec(
    'create table if not exists things (number integer primary key, kind text not null, id text not null, json text not null, unique (kind, id))',
  );
  const read = database.prepare<[string], { id: string; json: string }>(
    'select id, json from things where kind = ? order by number',
  );
  const write = database.prepare(
    'insert into things (kind, id, json) values (?, ?, ?) on conflict (kind, id) do update set json = excluded.json',
  );
  return {
    collection<Thing>(kind: string): Collection<Thing> {
      const things = new Map(read.all(kind).map(({ id, json }) => [id, JSON.parse(json) as Thing]));
      return {
        get: (id) => things.get(id),
        put(id, thing) {
          things.set(id, thing);
          write.run(kind, id, JSON.stringify(thing));
        },
        list: () => [...things.values()],
      };
    },
    close: () => database.close(),
  };
}
