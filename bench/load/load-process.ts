import { fileURLToPath } from 'node:url';
import { type Child, startChild } from '../children/child.ts';
import type { Prepare, Prepared, Ready, Recipe, Result, Run } from './message.ts';

/** The load, from the side of the bench. */
export interface Load {
  process: Child;
  /** Signs `count` requests and tells which instance the first is about. */
  prepare(recipe: Recipe, count: number): Promise<string>;
  /** Sends them for `seconds`, or until they are used up. */
  run(seconds: number): Promise<Result>;
}

const startsWithinMs = 20_000;
const preparesWithinMs = 60_000;
const endsWithinMs = 15_000;

/** Starts the process that sends requests. */
export async function startLoad(): Promise<Load> {
  const child = startChild({
    file: fileURLToPath(new URL('./load.ts', import.meta.url)),
    typescript: true,
  });
  await child.hear<Ready>('ready', startsWithinMs);
  return {
    process: child,
    async prepare(recipe, count) {
      const done = child.hear<Prepared>('prepared', preparesWithinMs);
      child.tell({ prepare: recipe, count } satisfies Prepare);
      return (await done).instanceId;
    },
    async run(seconds) {
      const result = child.hear<Result>('calls', seconds * 1000 + endsWithinMs);
      child.tell({ run: true, seconds } satisfies Run);
      return result;
    },
  };
}
