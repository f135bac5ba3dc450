/** Lets the work on one key happen one after the other; work on different keys goes on side by side. */
export interface Turns {
  /** Runs `work` when everything asked earlier for `key` has ended. */
  take<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** Turns inside one process. Between processes the lease of the job does the same. */
export function createTurns(): Turns {
  const lastOf = new Map<string, Promise<unknown>>();
  return {
    async take(key, work) {
      const before = lastOf.get(key);
      const mine = before ? before.then(work, work) : work();
      lastOf.set(key, mine);
      try {
        return await mine;
      } finally {
        if (lastOf.get(key) === mine) lastOf.delete(key);
      }
    },
  };
}
