import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EndpointConfig } from '../../server/config/schema.ts';
import { PluginError } from '../../server/plugins/plugin-error.ts';

/** A working directory with some files, for one test. */
export interface WorkingDirectory {
  path: string;
  write(file: string, text: string): string;
  remove(): void;
}

/** Makes an empty one. */
export function workingDirectory(): WorkingDirectory {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'koobridge-plugins-')));
  return {
    path,
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
      return join(path, file);
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** Source of a plugin that has the functions named, and nothing else. */
export function pluginSource(productType: string, functions: string[], more = ''): string {
  const members = functions.map((name) => `  async ${name}() { return {}; },\n`).join('');
  return `export default {\n  productType: '${productType}',\n${members}${more}};\n`;
}

/** An endpoint that uses a plugin. */
export function endpointOf(plugin: string, facts: Partial<EndpointConfig> = {}): EndpointConfig {
  return {
    name: plugin.replace(/\W/g, '-'),
    guide: 'saas-v2',
    path: `/produce/${plugin}`,
    plugin,
    keys: { basic: ['key'], kit: [] },
    usage: { window: 'hour', closeAfterMs: 180_000 },
    settings: {},
    budgetMs: 4000,
    syncBudgetMs: 15_000,
    encryption: 'aes-256',
    bodySign: true,
    clockToleranceS: 60,
    ...facts,
  };
}

/** The error that loading ends with. @throws Error when it does not fail. */
export async function pluginErrorOf(loading: Promise<unknown>): Promise<PluginError> {
  try {
    await loading;
  } catch (error) {
    if (error instanceof PluginError) return error;
    throw error;
  }
  throw new Error('the plugin was taken');
}
