import type { Clock, LifecycleLog } from '../../lifecycle/ports.ts';
import { Conflict, type MessageFence } from '../../storage/changes.ts';
import type { Committer } from '../../storage/committer.ts';

/** A message's lease that is kept alive while it is being delivered. */
export interface MessageLease {
  /** Aborts when the delivery has had its time, when the lease is lost, or when the server stops. */
  signal: AbortSignal;
  end(): void;
}

/** What a lease is kept with; times in milliseconds. */
export interface LeaseParts {
  committer: Pick<Committer, 'commit'>;
  clock: Clock;
  log: Pick<LifecycleLog, 'warn'>;
  leaseMs: number;
  /** How long one delivery may last. */
  timeLimitMs: number;
}

/** Prolongs the lease of a message at every third of its length, until `end`. */
export function keepMessageLease(
  parts: LeaseParts,
  { message_id, fence }: MessageFence,
  stopping: AbortSignal,
): MessageLease {
  const { committer, clock, log, leaseMs, timeLimitMs } = parts;
  const lost = new AbortController();

  async function prolong(): Promise<void> {
    const set = { lease_until: clock.now() + leaseMs };
    try {
      await committer.commit({ outboxUpdates: [{ message_id, fence, set }] }, 'relaxed');
    } catch (error) {
      if (error instanceof Conflict) lost.abort();
      else log.warn({ messageId: message_id, err: error }, 'the lease of a message could not be prolonged');
    }
  }

  const beat = setInterval(() => void prolong(), leaseMs / 3);
  return {
    signal: AbortSignal.any([lost.signal, stopping, AbortSignal.timeout(timeLimitMs)]),
    end: () => clearInterval(beat),
  };
}
