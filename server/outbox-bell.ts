import type { Committer } from '../storage/committer.ts';

/** Rings when messages were written to the outbox, so that they need not wait for the next look into it. */
export interface OutboxBell {
  /** Sets who hears it: one listener, which must not throw. */
  onRing(listener: () => void): void;
}

/** A committer that rings the bell after each commit that had messages. */
export function withOutboxBell(committer: Committer): { committer: Committer; outboxBell: OutboxBell } {
  let ring = () => {};
  return {
    committer: {
      ...committer,
      commit(changes, durability) {
        const written = committer.commit(changes, durability);
        return changes.outbox?.length ? written.then(() => ring()) : written;
      },
    },
    outboxBell: {
      onRing(listener) {
        ring = listener;
      },
    },
  };
}
