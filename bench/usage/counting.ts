import { benchEvent, openUsage } from './open-usage.ts';
import type { StoringFigures } from './usage-report.ts';

const atATime = 100;

/** Stores events through metering, so many in each request: large requests one after the other, single events 100 at a time. */
export async function measureCounting(
  file: string,
  events: number,
  inRequest: number,
): Promise<StoringFigures> {
  const usage = await openUsage(file);
  const lanes = inRequest === 1 ? atATime : 1;
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (next < events) {
        const first = next;
        next += inRequest;
        const size = Math.min(inRequest, events - first);
        const batch = Array.from({ length: size }, (_, index) => benchEvent(first + index));
        await usage.metering.count('bench', false, batch);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await usage.close();
  return { events, perSecond: events / seconds };
}
