import { type Command, Option } from 'commander';
import type { Config, EndpointConfig } from '../../server/config/schema.ts';
import { createLog } from '../../server/observability/log.ts';
import { StartError } from '../../server/start-error.ts';
import { LifeRequestError, requestLife } from '../../simulator/life/request-life.ts';
import type { LifeProductType, LifeStep } from '../../simulator/life/step.ts';
import { timelineEnd, timelineHead, timelineStep } from '../../simulator/life/timeline.ts';
import { configFor } from '../config-for.ts';
import { fine, notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';
import { listeningSimulator } from '../listening-simulator.ts';
import { simulatedEndpoint } from '../simulated-endpoint.ts';
import { type KitWish, simulatedKit } from '../simulated-kit.ts';
import { simulatorPort } from '../simulator-port.ts';

interface RunOptions {
  ak: string;
  sk: string;
  key: string[];
  json?: boolean;
}

interface LifeOptions {
  endpoint: string;
  product?: LifeProductType;
  kit?: KitWish;
  simulator?: string;
  server?: string;
  config?: string;
  json?: boolean;
}

const playable: LifeProductType[] = ['saas', 'cycle-billed', 'license'];

/** `koobridge simulate`: KooGallery in a box. `koobridge simulate life`: the whole life of one product in it. */
export function addSimulateCommand(program: Command): void {
  // Otherwise the --json of `simulate` would take the one that is written behind `life`.
  program.enablePositionalOptions();
  const simulate = program
    .command('simulate')
    .enablePositionalOptions()
    .description(
      'Play KooGallery: orders, signed calls and the open interfaces it has for merchants, on SIMULATOR_PORT (default 8090).',
    )
    .option('--ak <key>', 'access key that the open interfaces take', 'demo-ak')
    .option('--sk <key>', 'its secret key', 'demo-sk')
    .option('--key <keys...>', 'keys that the usage push may be signed with', ['demo-access-key-0001'])
    .option('--json', 'log JSON lines on a terminal, too')
    .action(async (options: RunOptions) => {
      await exitOnStartError(() => run(options), options.json === true);
    });
  simulate
    .command('life')
    .description(
      'Play the whole life of a product at one endpoint: bought, renewed, frozen, changed, released.',
    )
    .requiredOption('--endpoint <name>', 'the endpoint, as in koobridge.yaml')
    .addOption(new Option('--product <type>', 'how it is sold; default: ask the server').choices(playable))
    .addOption(
      new Option(
        '--kit [generation]',
        'play the linked kit, too; default: v1 under a guide of V1.0, else v2',
      ).choices(['v1', 'v2']),
    )
    .option('--simulator <url>', 'where the simulator runs; default: http://127.0.0.1, SIMULATOR_PORT')
    .option('--server <url>', 'where the server runs; default: http://127.0.0.1, its configured port')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'print the steps as JSON lines')
    .action(async (options: LifeOptions) => {
      await exitOnStartError(() => life(options), options.json === true);
    });
}

async function run({ ak, sk, key: accessKeys, json }: RunOptions): Promise<void> {
  const log = createLog(process.env.LOG_LEVEL ?? 'info', { pretty: process.stdout.isTTY && !json });
  const simulator = await listeningSimulator({ ak, sk, accessKeys, log });
  const stop = async () => {
    await simulator.close();
    process.exit(fine);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  log.info({ url: simulator.url }, 'the simulator is listening');
}

async function life(options: LifeOptions): Promise<void> {
  const config = configFor(options.config);
  const serverUrl = trimmed(options.server ?? `http://127.0.0.1:${config.server.port}`);
  const simulatorUrl = trimmed(options.simulator ?? `http://127.0.0.1:${simulatorPort()}`);
  const configured = endpointOf(config, options.endpoint);
  const endpoint = simulatedEndpoint(configured, serverUrl);
  const linkedKit = options.kit === undefined ? {} : { linkedKit: simulatedKit(configured, options.kit) };
  await mustAnswer(serverUrl);
  const productType = options.product ?? (await askProductType(config, endpoint.name, serverUrl));

  const print = (lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  let first: LifeStep | null = null;
  let previous: LifeStep | null = null;
  const onStep = (step: LifeStep) => {
    if (first === null && !options.json) print(timelineHead(endpoint, productType));
    first ??= step;
    print(options.json ? [JSON.stringify(step)] : timelineStep(step, Date.parse(first.startedAt), previous));
    previous = step;
  };
  try {
    const end = await requestLife(simulatorUrl, { endpoint, productType, ...linkedKit }, onStep);
    print(options.json ? [JSON.stringify(end)] : timelineEnd(end));
    process.exitCode = end.ok ? fine : notFine;
  } catch (error) {
    if (!(error instanceof LifeRequestError)) throw error;
    if (!error.begun) throw new StartError(error.message);
    process.stderr.write(`${error.message}\n`);
    process.exitCode = notFine;
  }
}

function endpointOf(config: Config, name: string): EndpointConfig {
  const endpoint = config.endpoints.find((each) => each.name === name);
  if (endpoint === undefined) {
    const known = config.endpoints.map((each) => each.name).join(', ');
    throw new StartError(`${config.file} has no endpoint "${name}". It has: ${known}.`);
  }
  return endpoint;
}

/** @throws StartError when nothing at all speaks HTTP there. */
async function mustAnswer(serverUrl: string): Promise<void> {
  await fetch(serverUrl, { method: 'HEAD', redirect: 'manual' }).catch(() => {
    const advice = 'Start it with `koobridge start`, or say where it is with --server <url>.';
    throw new StartError(`No server answers at ${serverUrl}. ${advice}`);
  });
}

/** The product type of the endpoint's plugin: only the running server has loaded it. */
async function askProductType(config: Config, name: string, serverUrl: string): Promise<LifeProductType> {
  const way = 'or say how the product is sold with --product';
  const [token] = config.management.tokens;
  if (token === undefined) {
    throw new StartError(`${config.file} has no management.tokens to ask the server with. Add one, ${way}.`);
  }
  const url = `${serverUrl}/api/v1/endpoints?limit=200`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) {
    throw new StartError(
      `${url} answers HTTP ${response.status}. Is it a Koobridge with this configuration? Check --server, ${way}.`,
    );
  }
  const { items } = (await response.json()) as { items: { name: string; productType: string }[] };
  const served = items.find((each) => each.name === name);
  if (served === undefined) {
    throw new StartError(
      `The server at ${serverUrl} has no endpoint "${name}": it runs on another configuration. Check --config and --server.`,
    );
  }
  const productType = playable.find((each) => each === served.productType);
  if (productType === undefined) {
    throw new StartError(
      `Endpoint ${name} sells a product of type ${served.productType}; the simulator plays ${playable.join(', ')}.`,
    );
  }
  return productType;
}

function trimmed(url: string): string {
  if (!URL.canParse(url))
    throw new StartError(`"${url}" is not an address. Write it like http://127.0.0.1:8080.`);
  return url.replace(/\/+$/, '');
}
