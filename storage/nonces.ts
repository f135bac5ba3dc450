import type { Committer } from './committer.ts';

/** The nonces that were used. They are written with `Changes.nonces`. */
export interface Nonces {
  /** Forgets those that expired by `now`, ms since 1970; answers how many. @throws StorageUnavailable */
  sweep(now: number): Promise<number>;
}

const mostAtATime = 1_000;

/** The nonces of a database. */
export function createNonces(committer: Committer): Nonces {
  return {
    async sweep(now) {
      let forgotten = 0;
      for (;;) {
        // A part at a time: calls are waiting to be written meanwhile.
        const count = await sweepSome(committer, now);
        forgotten += count;
        if (count < mostAtATime) return forgotten;
      }
    },
  };
}

/** Index nonces_expires_at. */
function sweepSome(committer: Committer, now: number): Promise<number> {
  return committer.run(async (trx) => {
    const expired: string[] = await trx('nonces')
      .where('expires_at', '<=', now)
      .limit(mostAtATime)
      .pluck('nonce_key');
    if (expired.length === 0) return 0;
    await trx('nonces').whereIn('nonce_key', expired).delete();
    return expired.length;
  });
}
