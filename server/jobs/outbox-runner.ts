import type { LifecycleLog } from '../../lifecycle/ports.ts';
import { withinTime } from '../../lifecycle/within-time.ts';
import type { Outbox } from '../../storage/outbox.ts';
import { createDelivering, type DeliveringParts } from './deliver-message.ts';

/** Delivers what is in the outbox: at least once each, in order per instance. */
export interface OutboxRunner {
  /** Looks at once: there is something new. */
  wake(): void;
  /** Takes up nothing more, and lets what is being delivered end: what has not ended after `waitMs` is broken off. */
  stop(waitMs: number): Promise<void>;
}

/** What the runner is given; times in milliseconds. */
export interface OutboxRunnerParts extends DeliveringParts {
  outbox: Pick<Outbox, 'claimDue'>;
  log: Pick<LifecycleLog, 'info' | 'warn' | 'error'>;
  owner: string;
  pollMs: number;
  /** How many deliveries of this process may run at a time. */
  most: number;
}

const lastWordsMs = 2_000;

/** Looks into the outbox every `pollMs`, when woken, and when a delivery has ended. */
export function startOutboxRunner(parts: OutboxRunnerParts): OutboxRunner {
  const { outbox, clock, log, owner, leaseMs, pollMs, most } = parts;
  const deliver = createDelivering(parts);
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let isWoken = false;

  async function look(): Promise<void> {
    const limit = most - running.size;
    if (limit <= 0) return;
    const now = clock.now();
    const messages = await outbox.claimDue({ owner, now, leaseUntil: now + leaseMs, limit });
    for (const message of messages) {
      const delivery = deliver(message, stopping.signal).finally(() => {
        running.delete(delivery);
        wake();
      });
      running.add(delivery);
    }
  }

  function next(): void {
    clearTimeout(timer);
    isWoken = false;
    looking = look()
      .catch((error: unknown) => log.error({ err: error }, 'the outbox could not be read'))
      .finally(() => {
        looking = null;
        if (stopped) return;
        if (isWoken) next();
        else timer = setTimeout(next, pollMs);
      });
  }

  function wake(): void {
    if (stopped) return;
    if (looking) isWoken = true;
    else next();
  }

  next();
  return {
    wake,
    async stop(waitMs) {
      stopped = true;
      clearTimeout(timer);
      await looking;
      await withinTime(Promise.all(running), waitMs);
      stopping.abort();
      await withinTime(Promise.all(running), lastWordsMs);
    },
  };
}
