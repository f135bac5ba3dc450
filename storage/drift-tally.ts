import type { Committer } from './committer.ts';
import type { Database } from './database.ts';
import { type DriftSighting, driftRow, mergedDrift, overflowOf } from './drift-row.ts';
import type { DriftRow } from './rows.ts';
import { writeDrift } from './write-drift.ts';

/** Counts drift in memory, and adds it to the table about twice a second. */
export interface DriftTally {
  /** Counts what one call had; something it had twice counts once. */
  add(sightings: readonly DriftSighting[]): void;
  /** Resolves when all that was added is written, or has been reported as lost. */
  flush(): Promise<void>;
}

/** Where the tally says what it could not write. */
export interface DriftTallyLog {
  error(facts: Record<string, unknown>, message: string): void;
}

/** How much is told apart; what is more is counted by scene and kind only. */
export interface DriftLimits {
  /** Rows in memory. */
  mostWaiting: number;
  /** Rows in the table for each scene, real and debugging calls apart. */
  mostOfScene: number;
}

const longestWaitMs = 500;

/**
 * A tally of a database; each process has its own. What is lost when the process is killed, or when the database refuses
 * it, still stands in the journal: the rows of the calls have their drift.
 */
export function createDriftTally(
  database: Database,
  committer: Committer,
  log: DriftTallyLog,
  limits: DriftLimits = { mostWaiting: 1_000, mostOfScene: 1_000 },
): DriftTally {
  let waiting = new Map<string, DriftRow>();
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
    if (writing || waiting.size === 0) return;
    timer ??= setTimeout(() => void start(), longestWaitMs);
  }

  async function writeWhatWaits(): Promise<void> {
    const rows = [...waiting.values()];
    waiting = new Map();
    try {
      await writeDrift(database, committer, rows, limits.mostOfScene);
    } catch (error) {
      const lost = rows.map(({ guide, scene, kind, path, count }) => ({ guide, scene, kind, path, count }));
      log.error({ err: error, lost: lost.slice(0, 10), rows: rows.length }, 'drift could not be counted');
    }
  }

  /** At most one row more for each scene and kind once the memory is full. */
  function count(row: DriftRow): void {
    const isOneTooMany = !waiting.has(row.drift_key) && waiting.size >= limits.mostWaiting;
    const kept = isOneTooMany ? overflowOf(row) : row;
    const before = waiting.get(kept.drift_key);
    waiting.set(kept.drift_key, before ? mergedDrift(before, kept) : kept);
  }

  return {
    add(sightings) {
      for (const row of ofOneCall(sightings)) count(row);
      startInTime();
    },
    async flush() {
      while (waiting.size > 0 || writing) await start();
    },
  };
}

function ofOneCall(sightings: readonly DriftSighting[]): DriftRow[] {
  const rows = new Map<string, DriftRow>();
  for (const row of sightings.map(driftRow)) {
    const before = rows.get(row.drift_key);
    rows.set(row.drift_key, before ? { ...mergedDrift(before, row), count: 1 } : row);
  }
  return [...rows.values()];
}
