import type { Knex } from 'knex';
import type { StorageLog } from './storage-log.ts';

/** The two pools of a database. */
export interface Pools {
  write: Knex;
  read: Knex;
}

/** What the pools of every dialect have in common. */
export function poolBasics(log: StorageLog | undefined) {
  return {
    // Errors would hold every value of a group, secrets among them (R23).
    compileSqlOnError: false,
    acquireConnectionTimeout: 10_000,
    log: {
      debug: () => undefined,
      warn: (message: unknown) => log?.warn({}, said(message)),
      error: (message: unknown) => log?.error({}, said(message)),
      deprecate: (method: unknown, alternative: unknown) =>
        log?.warn({}, `${said(method)} is deprecated, use ${said(alternative)}`),
    },
  };
}

function said(message: unknown): string {
  return message instanceof Error ? message.message : String(message);
}
