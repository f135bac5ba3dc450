import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { reading } from './reading.ts';
import type { PluginValueRow } from './rows.ts';

/** The values that plugins keep. Everything throws StorageUnavailable. */
export interface PluginValues {
  /** The sealed value. */
  get(key: string): Promise<string | undefined>;
  /** Durable when it resolves. */
  set(row: PluginValueRow): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The plugins' values in a database. */
export function createPluginValues({ read }: Database, committer: Committer): PluginValues {
  return {
    async get(key) {
      const query = read<PluginValueRow>('plugin_values').select('value').where('value_key', key).first();
      const row = await reading(query);
      return row?.value;
    },
    set: (row) => committer.commit({ pluginValues: [row] }, 'durable'),
    delete: (key) => committer.commit({ pluginValuesGone: [key] }, 'durable'),
  };
}
