import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { createLog } from '../../server/observability/log.ts';
import { startServer } from '../../server/server.ts';
import type { LifeProductType, LifeStep } from '../../simulator/life/step.ts';
import { timelineEnd, timelineHead, timelineStep } from '../../simulator/life/timeline.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { configFor } from '../config-for.ts';
import { fine, notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';
import { simulatedEndpoint } from '../simulated-endpoint.ts';

const lives: { endpoint: string; productType: LifeProductType }[] = [
  { endpoint: 'saas-demo', productType: 'saas' },
  { endpoint: 'cycle-demo', productType: 'cycle-billed' },
  { endpoint: 'license-demo', productType: 'license' },
  { endpoint: 'saas-v1-demo', productType: 'cycle-billed' },
  { endpoint: 'license-v1-demo', productType: 'license' },
  { endpoint: 'license-code-demo', productType: 'license' },
  { endpoint: 'notify-demo', productType: 'saas' },
];

/** `koobridge demo`: the whole life of each demo product, on free ports and a database that is removed afterwards. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('Play the whole life of each demo product against a real server, print it, and stop.')
    .option('--json', 'print the steps as JSON lines')
    .action(async ({ json }: { json?: boolean }) => {
      await exitOnStartError(() => demo(json === true), json === true);
    });
}

async function demo(json: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-demo-'));
  try {
    const config = configFor(undefined);
    const simulator = await startSimulator({ ...config.marketplace, port: 0 });
    const server = await startServer(
      {
        ...config,
        server: { ...config.server, port: 0 },
        database: { ...config.database, url: `sqlite:${join(folder, 'demo.db')}` },
        marketplace: { ...config.marketplace, baseUrl: simulator.url },
      },
      { log: createLog('error') },
    );
    try {
      process.exitCode = (await playAll(simulator, server.url, json)) ? fine : notFine;
    } finally {
      await server.close();
      await simulator.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function playAll(simulator: Simulator, serverUrl: string, json: boolean): Promise<boolean> {
  const { endpoints } = configFor(undefined);
  let allFine = true;
  for (const { endpoint: name, productType } of lives) {
    const configured = endpoints.find((each) => each.name === name);
    if (!configured) continue;
    const endpoint = simulatedEndpoint(configured, serverUrl);
    const print = (lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
    if (!json) print(timelineHead(endpoint, productType));
    const beganAt = Date.now();
    let previous: LifeStep | null = null;
    const report = await simulator.playLife(endpoint, productType, {
      pollIntervalMs: 200,
      onStep(step) {
        print(json ? [JSON.stringify({ endpoint: name, ...step })] : timelineStep(step, beganAt, previous));
        previous = step;
      },
    });
    if (!json) print([...timelineEnd(report), '']);
    allFine &&= report.ok;
  }
  return allFine;
}
