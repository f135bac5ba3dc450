import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { ConfigError, type ConfigProblem, formatProblem } from '../../server/config/config-error.ts';
import { findConfigFile } from '../../server/config/find-config-file.ts';
import { type OpenedConfig, openConfig } from '../../server/config/load-config.ts';
import { loadPlugins } from '../../server/plugins/load-plugins.ts';
import { PluginError } from '../../server/plugins/plugin-error.ts';
import { fine, notFine, wrongUsage } from '../exit-codes.ts';

interface Options {
  config?: string;
  json?: boolean;
}

/** `koobridge check-config`: says what is wrong with a configuration and its plugins, with line and column. */
export function addCheckConfigCommand(program: Command): void {
  program
    .command('check-config')
    .description('Check the configuration and its plugins. Exit code 0: fine, 1: not fine, 2: wrong usage.')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'print the result as JSON')
    .action(async (options: Options) => process.exit(await run(options)));
}

async function run({ config: named, json }: Options): Promise<number> {
  const cwd = process.cwd();
  if (named !== undefined && !existsSync(resolve(cwd, named))) {
    process.stderr.write(`error: there is no file ${named}\n`);
    return wrongUsage;
  }
  const place = { file: named, env: process.env, cwd };
  const file = relative(cwd, findConfigFile(place));
  const problems = await problemsOf(() => openConfig(place), cwd);
  const isFine = problems.length === 0;
  const text = isFine ? `${file} is fine.` : problems.map(formatProblem).join('\n');
  process.stdout.write(json ? `${JSON.stringify({ ok: isFine, file, problems })}\n` : `${text}\n`);
  return isFine ? fine : notFine;
}

async function problemsOf(open: () => OpenedConfig, cwd: string): Promise<ConfigProblem[]> {
  try {
    const opened = open();
    return await pluginProblems(opened, cwd);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

/** What the plugins do not like, at the place in the file that brings it about. */
async function pluginProblems({ config, problemAt }: OpenedConfig, cwd: string): Promise<ConfigProblem[]> {
  try {
    await loadPlugins(config, cwd);
    return [];
  } catch (error) {
    if (!(error instanceof PluginError)) throw error;
    return error.problems.map(({ plugin, file, path, message, advice }) =>
      problemAt(path, `Plugin "${plugin}"${file === null ? '' : ` (${file})`}: ${message}`, advice),
    );
  }
}
