import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import type { LoginSessionRow } from './login-row.ts';
import { reading } from './reading.ts';

/** The sessions of the linked login. Everything throws StorageUnavailable. */
export interface LoginSessions {
  find(sessionKey: string): Promise<LoginSessionRow | undefined>;
  /** Writes a new session. */
  add(row: LoginSessionRow): Promise<void>;
  /** Writes the next version of a session. False when it is gone, or somebody else has written that version. */
  replace(row: LoginSessionRow): Promise<boolean>;
  remove(sessionKey: string): Promise<void>;
  /** Forgets those that ended by `now`, ms since 1970; answers how many. */
  sweep(now: number): Promise<number>;
}

const mostAtATime = 1_000;

/** The sessions of a database. */
export function createLoginSessions({ read }: Database, committer: Committer): LoginSessions {
  return {
    find: (sessionKey) =>
      reading(read<LoginSessionRow>('login_sessions').select('*').where('session_key', sessionKey).first()),
    add: (row) =>
      committer.run(async (trx) => {
        await trx('login_sessions').insert(row);
      }),
    replace: ({ session_key, version, ...row }) =>
      committer.run(async (trx) => {
        const changed: number = await trx('login_sessions')
          .where({ session_key, version: version - 1 })
          .update({ ...row, version });
        return changed === 1;
      }),
    remove: (sessionKey) =>
      committer.run(async (trx) => {
        await trx('login_sessions').where('session_key', sessionKey).delete();
      }),
    async sweep(now) {
      let forgotten = 0;
      for (;;) {
        const count = await sweepSome(committer, now);
        forgotten += count;
        if (count < mostAtATime) return forgotten;
      }
    },
  };
}

/** Index login_sessions_expires_at. */
function sweepSome(committer: Committer, now: number): Promise<number> {
  return committer.run(async (trx) => {
    const ended: string[] = await trx('login_sessions')
      .where('expires_at', '<=', now)
      .limit(mostAtATime)
      .pluck('session_key');
    if (ended.length > 0) await trx('login_sessions').whereIn('session_key', ended).delete();
    return ended.length;
  });
}
