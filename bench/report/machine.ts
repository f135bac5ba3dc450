import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { median } from '../percentile.ts';

/** Where the figures come from. */
export interface Machine {
  date: string;
  node: string;
  processor: string;
  cores: number;
  /** Time of one 4 KiB write that waits for the disk, in us: a machine that pretends has no durable figures. */
  syncUs: number;
}

const writes = 200;

/** Looks at the machine; `folder` is on the disk that the databases of the bench use. */
export function lookAtMachine(folder: string): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    syncUs: syncUs(folder),
  };
}

function syncUs(folder: string): number {
  const path = join(folder, 'sync');
  const file = openSync(path, 'w');
  const page = Buffer.alloc(4096, 1);
  const times = Array.from({ length: writes }, () => {
    const startedAt = performance.now();
    writeSync(file, page);
    fdatasyncSync(file);
    return (performance.now() - startedAt) * 1000;
  });
  closeSync(file);
  rmSync(path);
  return median(times);
}
