import type { Knex } from 'knex';
import * as firstTables from './0001-first-tables.ts';
import * as licenses from './0002-licenses.ts';
import * as linkedKit from './0003-linked-kit.ts';
import * as drift from './0004-drift.ts';
import * as callingBack from './0005-calling-back.ts';

interface NamedMigration extends Knex.Migration {
  name: string;
}

/** Every migration in the order it is run; append only. The names stand in the database, so they never change. */
const migrations: NamedMigration[] = [
  { name: '0001-first-tables', ...firstTables },
  { name: '0002-licenses', ...licenses },
  { name: '0003-linked-kit', ...linkedKit },
  { name: '0004-drift', ...drift },
  { name: '0005-calling-back', ...callingBack },
];

/** Lists the migrations by hand: a folder listing would store other names in `dist/` than in the source. */
export const migrationSource: Knex.MigrationSource<NamedMigration> = {
  getMigrations: async () => migrations,
  getMigrationName: (migration) => migration.name,
  getMigration: async (migration) => migration,
};
