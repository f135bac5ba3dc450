import type { Knex } from 'knex';
import * as firstTables from './0001-first-tables.ts';

interface NamedMigration extends Knex.Migration {
  name: string;
}

/** Every migration in the order it is run; append only. The names stand in the database, so they never change. */
const migrations: NamedMigration[] = [{ name: '0001-first-tables', ...firstTables }];

/** Lists the migrations by hand: a folder listing would store other names in `dist/` than in the source. */
export const migrationSource: Knex.MigrationSource<NamedMigration> = {
  getMigrations: async () => migrations,
  getMigrationName: (migration) => migration.name,
  getMigration: async (migration) => migration,
};
