import { percentile } from '../percentile.ts';
import { problemOf } from './answer.ts';
import { type Connection, openConnection } from './connection.ts';
import type { Recipe, Result } from './message.ts';
import type { Request } from './requests.ts';

/** Of so many answers the signature of one is verified; verifying all would cost as much as the server itself. */
const thoroughEach = 64;
const graceMs = 5_000;

/**
 * Sends `count` requests over the recipe's connections, each waiting for its answer before the next, until all are sent or the
 * time is up; then waits for the answers on the way, 5 s at most.
 */
export async function sendAll(
  recipe: Recipe,
  requests: Request[],
  count: number,
  seconds: number,
): Promise<Result> {
  const connections = await Promise.all(
    Array.from({ length: recipe.connections }, () => openConnection(recipe.port)),
  );
  const times = new Float64Array(count);
  let next = 0;
  let calls = 0;
  let errors = 0;
  let firstError: string | null = null;

  const startedAt = performance.now();
  const deadline = startedAt + seconds * 1000;
  let endedAt = startedAt;

  async function sendOnes(connection: Connection): Promise<void> {
    for (;;) {
      const sentAt = performance.now();
      const request = requests[next % requests.length];
      if (!request || next >= count || sentAt >= deadline) return;
      const thoroughly = next++ % thoroughEach === 0;
      const problem = problemOf(recipe, request, await connection.ask(request.bytes), thoroughly);
      if (problem !== null) throw new Error(problem);
      endedAt = performance.now();
      times[calls++] = endedAt - sentAt;
    }
  }

  /** A wrong answer ends its connection: what comes after it says nothing any more. */
  async function lane(connection: Connection): Promise<void> {
    try {
      await sendOnes(connection);
    } catch (error) {
      errors++;
      firstError ??= error instanceof Error ? error.message : String(error);
    }
    connection.close();
  }

  const closeAll = () => connections.map((connection) => connection.close());
  const stuck = setTimeout(closeAll, seconds * 1000 + graceMs);
  await Promise.all(connections.map(lane));
  clearTimeout(stuck);

  const sorted = times.subarray(0, calls).sort();
  return {
    calls,
    errors,
    firstError,
    seconds: (endedAt - startedAt) / 1000,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
  };
}
