const shortestMs = 1_000;
const longestMs = 15 * 60_000;
const longestAskedMs = 60 * 60_000;

/**
 * The pause before the next attempt, in milliseconds: anything from one second up to a bound that doubles with each
 * attempt until it is a quarter of an hour, so that many do not come back at once. What the marketplace asked for is
 * respected up to an hour.
 * @param attempts failed so far, from 1
 * @param retryAfterMs as the marketplace asked; null when it did not
 */
export function pauseMs(
  attempts: number,
  retryAfterMs: number | null,
  random: () => number = Math.random,
): number {
  const most = Math.min(longestMs, shortestMs * 2 ** Math.min(attempts, 20));
  const pause = Math.round(shortestMs + random() * (most - shortestMs));
  return retryAfterMs === null ? pause : Math.max(pause, Math.min(retryAfterMs, longestAskedMs));
}
