import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { lookAtMachine } from '../report/machine.ts';
import { measureBulkInsert } from './bulk-insert.ts';
import { closeWindow } from './close-window.ts';
import { measureCounting } from './counting.ts';
import { formatUsageReport } from './usage-report.ts';

const program = new Command('bench:usage')
  .description(
    'Measure how usage events are stored and windows closed, beside a bare bulk insert into SQLite.',
  )
  .option('--events <n>', 'events of each case of storing', count, 100_000)
  .option('--window <n>', 'events of the window that is closed', count, 1_000_000)
  .option('--json', 'print one JSON object', false)
  .parse();
const options = program.opts<{ events: number; window: number; json: boolean }>();

const folder = mkdtempSync(join(tmpdir(), 'koobridge-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const machine = lookAtMachine(folder);
const bulk = await measureBulkInsert(join(folder, 'bulk.db'), options.events);
const batches = await measureCounting(join(folder, 'batches.db'), options.events, 1000);
const single = await measureCounting(join(folder, 'single.db'), Math.ceil(options.events / 10), 1);
const window = await closeWindow(join(folder, 'window.db'), options.window);
const report = { machine, bulk, batches, single, window };
process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : formatUsageReport(report));

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Write a whole number above 0.');
  return value;
}
