import type { Machine } from '../report/machine.ts';
import type { ClosedWindow } from './close-window.ts';

/** How fast events were stored. */
export interface StoringFigures {
  events: number;
  perSecond: number;
}

/** What the bench of usage found out. */
export interface UsageReport {
  machine: Machine;
  /** The base line: the same rows, inserted with the driver alone, a thousand in a durable transaction. */
  bulk: StoringFigures;
  batches: StoringFigures;
  single: StoringFigures;
  window: ClosedWindow;
}

/** The report as text for people. */
export function formatUsageReport({ machine, bulk, batches, single, window }: UsageReport): string {
  const line = (what: string, { perSecond }: StoringFigures) =>
    `${what.padEnd(34)} ${perSecond.toFixed(0).padStart(9)} events/s ${(perSecond / bulk.perSecond).toFixed(3).padStart(8)} of the bare insert`;
  return [
    `${machine.date}, Node ${machine.node}, ${machine.cores} x ${machine.processor}, one write to disk ${machine.syncUs.toFixed(0)} us`,
    '',
    line('bare bulk insert', bulk),
    line('batches of 1000', batches),
    line('singly, 100 at a time', single),
    '',
    `a window of ${window.events} events closed in ${(window.closeMs / 1000).toFixed(1)} s: ` +
      `${(window.events / (window.closeMs / 1000)).toFixed(0)} events/s, ${window.records} records`,
    `memory ${window.megabytesBefore.toFixed(0)} MB before, ${window.megabytesAtMost.toFixed(0)} MB at most while it was closed`,
    '',
  ].join('\n');
}
