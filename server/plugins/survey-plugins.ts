import { existsSync, readdirSync } from 'node:fs';
import type { Config } from '../config/schema.ts';
import { loadPlugin } from './load-plugin.ts';
import { listing, type PluginListing } from './load-plugins.ts';
import type { PluginProblem } from './plugin-error.ts';

/** Every plugin there is: those that endpoints use, and those that only lie in the plugin directory. */
export interface PluginSurvey {
  /** Those that fit their product type, by name. */
  plugins: PluginListing[];
  /** What keeps the others from being used. */
  problems: PluginProblem[];
}

/** Loads every plugin that can be found. Never throws for a plugin's sake. */
export async function surveyPlugins(
  { plugins: { directory }, endpoints }: Pick<Config, 'plugins' | 'endpoints'>,
  cwd: string,
): Promise<PluginSurvey> {
  const names = [...new Set([...endpoints.map(({ plugin }) => plugin), ...foldersIn(directory)])].sort();
  const loaded = await Promise.all(names.map((name) => loadPlugin(name, { directory, cwd })));
  return {
    plugins: loaded.filter((plugin) => plugin.ok).map((plugin) => listing(plugin, endpoints)),
    problems: loaded
      .filter((plugin) => !plugin.ok)
      .flatMap(({ name, file, faults }) =>
        faults.map((fault) => ({ plugin: name, file, path: [], ...fault })),
      ),
  };
}

function foldersIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
    .flatMap(({ name }) =>
      name.startsWith('@') ? readdirSync(`${directory}/${name}`).map((inner) => `${name}/${inner}`) : [name],
    );
}
