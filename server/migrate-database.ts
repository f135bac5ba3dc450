import { openDatabase } from '../storage/database.ts';
import { migrate, rollback } from '../storage/migrate.ts';
import type { Config } from './config/schema.ts';
import { orStartError } from './start-error.ts';

/**
 * Migrates the database of a configuration without starting anything else.
 * @returns the names of the migrations that were run
 * @throws StartError that says what is wrong and what to do
 */
export async function migrateDatabase(config: Config, direction: 'forward' | 'back'): Promise<string[]> {
  const database = await orStartError(openDatabase({ url: config.database.url }));
  try {
    return await orStartError(direction === 'back' ? rollback(database) : migrate(database));
  } finally {
    await database.close();
  }
}
