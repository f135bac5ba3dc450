import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import { packageEntry, packageFolders } from './package-entry.ts';

/** Where plugins are looked for. */
export interface PluginPlaces {
  /** One folder for each plugin, absolute. */
  directory: string;
  /** The working directory: installed packages are found from here upwards. */
  cwd: string;
}

/** Names of a plugin folder's main file, the first one found counts. */
export const entryNames = ['index.ts', 'index.mts', 'index.js', 'index.mjs'];

/** Where a plugin is; or the folders that were tried. */
export type FoundPlugin = { file: string; tried: string[] } | { file: null; tried: string[] };

/**
 * Finds a plugin's main file by name: a folder in the plugin directory, an installed package, and last the demo plugins
 * that come with koobridge, so that the demo works in any working directory.
 */
export function findPlugin(name: string, { directory, cwd }: PluginPlaces): FoundPlugin {
  const packages = [...new Set([...packageFolders(name, cwd), ...packageFolders(name, directory)])];
  const folders = [join(directory, name), ...packages, join(packageRoot(), 'plugins', name)];
  const tried: string[] = [];
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    const file = entryOf(folder);
    if (file !== null) return { file, tried };
    tried.push(folder);
  }
  return { file: null, tried };
}

function entryOf(folder: string): string | null {
  const index = entryNames.map((name) => join(folder, name)).find((file) => existsSync(file));
  return index ?? packageEntry(folder);
}
