import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../storage/database.ts';
import { migrate } from '../../storage/migrate.ts';

/** A database of one suite: made before its first test, dropped after its last. */
export interface DatabaseFixture {
  /** Migrated and empty when the suite begins. */
  readonly database: Database;
  readonly url: string;
  /** Another handle on the same database, as another process would have it; closed after the suite. */
  open(): Promise<Database>;
}

interface Server {
  name: string;
  create(): Promise<{ url: string; drop(): Promise<void> }>;
}

/** Runs a suite on SQLite, and on PostgreSQL and MariaDB when TEST_POSTGRES_URL and TEST_MYSQL_URL name a server. */
export function onEachDatabase(title: string, suite: (fixture: DatabaseFixture) => void): void {
  for (const server of servers()) onServer(`${title} (${server.name})`, server, suite);
}

/** Runs a suite on SQLite alone. */
export function onSqlite(title: string, suite: (fixture: DatabaseFixture) => void): void {
  onServer(title, sqlite, suite);
}

function onServer(title: string, server: Server, suite: (fixture: DatabaseFixture) => void): void {
  describe(title, () => {
    const handles: Database[] = [];
    let made: { url: string; drop(): Promise<void> };

    before(async () => {
      made = await server.create();
      const database = await openDatabase({ url: made.url });
      handles.push(database);
      await migrate(database);
    });
    after(async () => {
      await Promise.all(handles.map((handle) => handle.close()));
      await made.drop();
    });

    suite({
      get database() {
        const first = handles[0];
        if (!first) throw new Error('the database is there inside tests only');
        return first;
      },
      get url() {
        return made.url;
      },
      async open() {
        const handle = await openDatabase({ url: made.url });
        handles.push(handle);
        return handle;
      },
    });
  });
}

const sqlite: Server = {
  name: 'SQLite',
  async create() {
    const folder = mkdtempSync(join(tmpdir(), 'koobridge-'));
    return {
      url: `sqlite:${join(folder, 'test.db')}`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

function servers(): Server[] {
  const { TEST_POSTGRES_URL, TEST_MYSQL_URL } = process.env;
  return [
    sqlite,
    ...(TEST_POSTGRES_URL ? [databaseServer('PostgreSQL', TEST_POSTGRES_URL)] : []),
    ...(TEST_MYSQL_URL ? [databaseServer('MariaDB', TEST_MYSQL_URL)] : []),
  ];
}

function databaseServer(name: string, serverUrl: string): Server {
  async function onServerItself(statement: string): Promise<void> {
    const admin = await openDatabase({ url: serverUrl });
    try {
      await admin.write.raw(statement);
    } finally {
      await admin.close();
    }
  }
  return {
    name,
    async create() {
      const databaseName = `koobridge_test_${randomBytes(6).toString('hex')}`;
      await onServerItself(`create database ${databaseName}`);
      const url = new URL(serverUrl);
      url.pathname = `/${databaseName}`;
      return { url: url.href, drop: () => onServerItself(`drop database ${databaseName}`) };
    },
  };
}
