import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startKoobridge } from './koobridge.ts';
import { median } from './percentile.ts';

/** What a server costs before its first call. */
export interface StartFigures {
  /** From the start of the process to the first answer, on a new database with its migrations to run. */
  firstStartMs: number;
  /** The same on a database that is up to date: the median of three. */
  startMs: number;
  /** Resident memory `idleSeconds` after the first answer. */
  idleMegabytes: number;
  idleSeconds: number;
}

const longestIdleSeconds = 5;
const starts = 3;
/** Nothing is asked of the marketplace, so nobody has to listen there. */
const nowhere = 9;

/** Starts and stops the built server a few times. */
export async function measureStart(folder: string, seconds: number): Promise<StartFigures> {
  const own = join(folder, 'start');
  const first = await startKoobridge(own, nowhere);
  const idleSeconds = Math.min(longestIdleSeconds, seconds);
  await pause(idleSeconds * 1000);
  const { rssBytes } = await first.server.usage();
  await first.stop();
  const times: number[] = [];
  for (let start = 0; start < starts; start++) {
    const again = await startKoobridge(own, nowhere);
    times.push(again.startMs);
    await again.stop();
  }
  return {
    firstStartMs: first.startMs,
    startMs: median(times),
    idleMegabytes: rssBytes / 1024 / 1024,
    idleSeconds,
  };
}
