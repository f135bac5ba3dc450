import { relative } from 'node:path';
import type { Command } from 'commander';
import type { PluginListing } from '../../server/plugins/load-plugins.ts';
import { formatPluginProblem } from '../../server/plugins/plugin-error.ts';
import { surveyPlugins } from '../../server/plugins/survey-plugins.ts';
import { configFor } from '../config-for.ts';
import { fine, notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';

interface Options {
  config?: string;
  json?: boolean;
}

/** `koobridge plugin ...`: the plugins of a configuration. */
export function addPluginCommands(program: Command): void {
  const plugin = program.command('plugin').description('Plugins: what there is.');
  plugin
    .command('list')
    .description(
      'List the plugins of the endpoints and of the plugin directory. Exit code 1: one of them does not fit.',
    )
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'print the list as JSON')
    .action(async (options: Options) => {
      await exitOnStartError(async () => process.exit(await list(options)), options.json === true);
    });
}

async function list({ config: file, json }: Options): Promise<number> {
  const { plugins, problems } = await surveyPlugins(configFor(file), process.cwd());
  const text = [...plugins.map(inWords), ...problems.map(formatPluginProblem)].join('\n');
  process.stdout.write(json ? `${JSON.stringify({ plugins, problems })}\n` : `${text}\n`);
  return problems.length === 0 ? fine : notFine;
}

function inWords({ name, productType, description, functions, endpoints, file }: PluginListing): string {
  return [
    `${name}  ${productType}${description === null ? '' : `  ${description}`}`,
    `  functions  ${functions.join(', ')}`,
    `  endpoints  ${endpoints.join(', ') || 'none'}`,
    `  file       ${relative(process.cwd(), file)}`,
    '',
  ].join('\n');
}
