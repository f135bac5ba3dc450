import { benchEvent, openUsage } from './open-usage.ts';

/** What closing a large window cost. */
export interface ClosedWindow {
  events: number;
  records: number;
  closeMs: number;
  megabytesBefore: number;
  megabytesAtMost: number;
}

const inRequest = 10_000;
const closeAfterMs = 181_000;

/** Fills one hour with events, then closes it, with an eye on the memory of the process. */
export async function closeWindow(file: string, events: number): Promise<ClosedWindow> {
  const usage = await openUsage(file);
  for (let first = 0; first < events; first += inRequest) {
    const size = Math.min(inRequest, events - first);
    await usage.metering.count(
      'bench',
      false,
      Array.from({ length: size }, (_, index) => benchEvent(first + index)),
    );
  }
  usage.now += closeAfterMs;
  const megabytesBefore = residentMegabytes();
  let megabytesAtMost = megabytesBefore;
  const watch = setInterval(() => {
    megabytesAtMost = Math.max(megabytesAtMost, residentMegabytes());
  }, 20);
  const began = performance.now();
  await usage.metering.tick();
  const closeMs = performance.now() - began;
  clearInterval(watch);
  megabytesAtMost = Math.max(megabytesAtMost, residentMegabytes());
  const row = await usage.database
    .read('usage_records')
    .count<{ records: number }[]>({ records: '*' })
    .first();
  await usage.close();
  return { events, records: Number(row?.records ?? 0), closeMs, megabytesBefore, megabytesAtMost };
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / 1024 / 1024;
}
