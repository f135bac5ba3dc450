import type { Committer } from './committer.ts';
import type { CallRow, EventRow } from './rows.ts';

/** Journal rows that no state depends on: collected, and written together within a second. */
export interface WriteBehind {
  add(call: CallRow, event?: EventRow | null): void;
  /** Resolves when all that was added is written, or has been reported as lost. */
  flush(): Promise<void>;
}

/** What is said when rows could not be written. */
export interface WriteBehindLog {
  error(facts: Record<string, unknown>, message: string): void;
}

interface Entry {
  call: CallRow;
  event: EventRow | null;
}

const longestWaitMs = 200;
// Small, because an order that has to be answered may wait behind it.
const mostAtATime = 100;

/**
 * Rows that the database refuses are said in the log, never held: the edge must not fill its memory. While the database
 * is slow the rows wait, at most `mostWaiting` of them.
 */
export function createWriteBehind(
  committer: Committer,
  log: WriteBehindLog,
  mostWaiting = 10_000,
): WriteBehind {
  let waiting: Entry[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> | null = null;

  function start(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    writing ??= writeWhatWaits().finally(() => {
      writing = null;
      startInTime();
    });
    return writing;
  }

  function startInTime(): void {
    if (writing || waiting.length === 0) return;
    if (waiting.length >= mostAtATime) void start();
    else timer ??= setTimeout(() => void start(), longestWaitMs);
  }

  /** Not what comes meanwhile: that would make many small transactions of a steady stream. */
  async function writeWhatWaits(): Promise<void> {
    for (let left = waiting.length; left > 0; left -= mostAtATime) {
      const batch = waiting.slice(0, Math.min(left, mostAtATime));
      waiting = waiting.slice(batch.length);
      await writeBatch(batch);
    }
  }

  /** Each row by itself: the committer makes them one transaction, and a bad one does not take the others with it. */
  async function writeBatch(batch: Entry[]): Promise<void> {
    const results = await Promise.allSettled(
      batch.map(({ call, event }) =>
        committer.commit({ calls: [call], events: event ? [event] : [] }, 'relaxed'),
      ),
    );
    const failed = results.flatMap((result, index) =>
      result.status === 'rejected' ? [{ reason: result.reason, entry: batch[index] }] : [],
    );
    const entries = failed.flatMap(({ entry }) => entry ?? []);
    if (failed.length > 0) lost(failed[0]?.reason, entries);
  }

  function lost(error: unknown, entries: Entry[]): void {
    const calls = entries.map(({ call }) => ({
      callId: call.call_id,
      endpoint: call.endpoint,
      outcome: call.outcome,
    }));
    log.error({ err: error, lost: calls }, 'journal rows could not be written');
  }

  return {
    add(call, event = null) {
      if (waiting.length >= mostWaiting) {
        lost(new Error(`${mostWaiting} journal rows are waiting for the database`), [{ call, event }]);
        return;
      }
      waiting.push({ call, event });
      startInTime();
    },
    async flush() {
      while (waiting.length > 0 || writing) await start();
    },
  };
}
