import type { Command } from 'commander';
import type { Config } from '../../server/config/schema.ts';
import { createLog } from '../../server/observability/log.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import type { Simulator } from '../../simulator/start-simulator.ts';
import { configFor } from '../config-for.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';
import { listeningSimulator } from '../listening-simulator.ts';

/** `koobridge start`: runs the server until it is told to stop; with the demo configuration, the simulator too. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('Run the server. Without a koobridge.yaml: the demo configuration, with the simulator.')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'log JSON lines on a terminal, too')
    .action(async (options: { config?: string; json?: boolean }) => {
      await exitOnStartError(() => start(options), options.json === true);
    });
}

async function start(options: { config?: string; json?: boolean }): Promise<void> {
  const config = configFor(options.config);
  const log = createLog(process.env.LOG_LEVEL ?? 'info', { pretty: process.stdout.isTTY && !options.json });
  const accessKeys = config.endpoints.flatMap(({ keys }) => keys.basic);
  const simulator = config.demo ? await listeningSimulator({ ...config.marketplace, accessKeys, log }) : null;
  const server = await startServer(simulator ? withMarketplace(config, simulator.url) : config, { log });
  stopOnSignal(server, simulator);
  log.info({ url: server.url }, 'listening');
  if (simulator)
    process.stderr.write(
      welcome(
        server,
        simulator,
        config.endpoints.map(({ name }) => name),
      ),
    );
}

/** The demo asks the simulator for its orders, wherever that listens. */
function withMarketplace(config: Config, baseUrl: string): Config {
  return { ...config, marketplace: { ...config.marketplace, baseUrl } };
}

/** SIGTERM and Ctrl-C: stop accepting, finish what runs, close, exit 0. A second signal does not wait. */
function stopOnSignal(server: RunningServer, simulator: Simulator | null): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await server.close();
    await simulator?.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

function welcome(server: RunningServer, simulator: Simulator, endpoints: string[]): string {
  return [
    '',
    'Koobridge runs with the demo configuration.',
    ...endpoints.map((name) => `  ${`endpoint ${name}`.padEnd(24)} ${server.url}/produce/${name}`),
    `  ${'management API'.padEnd(24)} ${server.url}/api/v1  (bearer token demo-management-token)`,
    `  ${'the contract'.padEnd(24)} ${server.url}/docs`,
    `  ${'KooGallery, simulated'.padEnd(24)} ${simulator.url}`,
    '',
    'Try next, in another terminal:',
    '  npx koobridge simulate life --endpoint cycle-demo',
    '',
    '',
  ].join('\n');
}
