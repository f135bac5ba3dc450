import type { Knex } from 'knex';
import { migrationSource } from '../migrations/index.ts';
import type { Database } from './database.ts';
import { reasonOf } from './database-error.ts';
import { migrating } from './migrating.ts';

// A table of our own name, so that the database can be shared with something else that knex migrates.
const config = { migrationSource, tableName: 'koobridge_migrations' };

/**
 * Brings the tables up to this version; does nothing when they are. Answers the names of the migrations that it ran.
 * Several processes may start at once: one migrates, the others wait for it.
 * @throws Error when a newer version has been here, or when a migration fails.
 */
export async function migrate(database: Database): Promise<string[]> {
  return change(database, (knex) => knex.migrate.latest(config));
}

/** Takes the migrations of the last `migrate` back, with all that their tables hold. Answers their names. */
export async function rollback(database: Database): Promise<string[]> {
  return change(database, (knex) => knex.migrate.rollback(config));
}

/** @throws Error when the tables are of a newer version, or of an older one: what, where, and what to do. */
export async function assertSchemaCurrent(database: Database): Promise<void> {
  await assertNotNewer(database);
  const done = new Set(await migrationsDone(database));
  const missing = (await knownNames()).filter((name) => !done.has(name));
  if (missing.length === 0) return;
  throw new Error(
    `the database ${database.describe()} is of an older version: it lacks ${missing.join(', ')}; ` +
      'run "koobridge migrate", or set database.migrate to true',
  );
}

async function assertNotNewer(database: Database): Promise<void> {
  const known = new Set(await knownNames());
  const unknown = (await migrationsDone(database)).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Error(
    `the database ${database.describe()} was migrated by a newer version of Koobridge (${unknown.join(', ')} is not known ` +
      'here): start that version or a newer one, or restore a backup made before the upgrade',
  );
}

async function knownNames(): Promise<string[]> {
  const migrations = await migrationSource.getMigrations([]);
  return migrations.map((migration) => migrationSource.getMigrationName(migration));
}

async function migrationsDone(database: Database): Promise<string[]> {
  if (!(await database.write.schema.hasTable(config.tableName))) return [];
  return database.write(config.tableName).orderBy('id').pluck<string[]>('name');
}

async function change(
  database: Database,
  run: (knex: Knex) => Promise<[number, string[]]>,
): Promise<string[]> {
  await assertNotNewer(database);
  try {
    const [, names] = await migrating(database, run, (knex) => knex.migrate.forceFreeMigrationsLock(config));
    return names;
  } catch (error) {
    throw new Error(
      `the database ${database.describe()} could not be migrated: ${reasonOf(error)}; mend what it says and start again`,
      { cause: error },
    );
  }
}
