import { join } from 'node:path';
import type { Plugin } from '../../plugins/contract.ts';
import { pluginProblems } from './check-plugin.ts';
import { type SettingsCheck, settingsCheck } from './check-settings.ts';
import { entryNames, findPlugin, type PluginPlaces } from './find-plugin.ts';
import { importPlugin } from './import-plugin.ts';

/** A plugin that fits its product type. */
export interface UsablePlugin {
  ok: true;
  name: string;
  /** Its main file, absolute. */
  file: string;
  plugin: Plugin;
  checkSettings: SettingsCheck;
}

/** A plugin that cannot be used. */
export interface UnusablePlugin {
  ok: false;
  name: string;
  /** Null when it was not found. */
  file: string | null;
  faults: { message: string; advice: string }[];
  /** What the plugin's file threw. */
  cause?: unknown;
}

/** Finds, runs and checks one plugin. Never throws: a plugin's own error is a fault like any other. */
export async function loadPlugin(name: string, places: PluginPlaces): Promise<UsablePlugin | UnusablePlugin> {
  const { file, tried } = findPlugin(name, places);
  if (file === null) return { ok: false, name, file, faults: [notFound(name, places, tried)] };
  let exported: unknown;
  try {
    exported = await importPlugin(file);
  } catch (error) {
    const faults = [
      { message: `It cannot be loaded: ${textOf(error)}.`, advice: 'Mend it, and start again.' },
    ];
    return { ok: false, name, file, faults, cause: error };
  }
  const problems = pluginProblems(exported);
  if (problems.length > 0) {
    return { ok: false, name, file, faults: problems.map((message) => ({ message, advice: '' })) };
  }
  const plugin = exported as Plugin;
  try {
    return { ok: true, name, file, plugin, checkSettings: settingsCheck(plugin.settingsSchema) };
  } catch (error) {
    const faults = [
      { message: `Its settingsSchema is no JSON Schema: ${textOf(error)}.`, advice: 'Mend the schema.' },
    ];
    return { ok: false, name, file, faults, cause: error };
  }
}

function notFound(
  name: string,
  { directory }: PluginPlaces,
  tried: string[],
): { message: string; advice: string } {
  if (tried.length > 0) {
    return {
      message: `There is no plugin in ${tried.join(', ')}.`,
      advice: `Put one of ${entryNames.join(', ')} there, or a package.json whose main file exists.`,
    };
  }
  return {
    message: `There is no folder ${join(directory, name)}, and no package of that name is installed.`,
    advice: 'Check the name, plugins.directory, or install the package.',
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
