import { EndpointUnknown, type HostedPlugin, type PluginHost } from '../../lifecycle/ports.ts';
import type { ProductType } from '../../plugins/contract.ts';
import type { Config, EndpointConfig } from '../config/schema.ts';
import { guideProductTypes } from './guide-product-types.ts';
import { loadPlugin, type UnusablePlugin, type UsablePlugin } from './load-plugin.ts';
import { PluginError, type PluginProblem } from './plugin-error.ts';
import { offeredFunctions } from './plugin-functions.ts';

/** A plugin as the management API and the command line show it. */
export interface PluginListing {
  name: string;
  productType: ProductType;
  /** One sentence of its own; null when it says nothing. */
  description: string | null;
  /** The functions it offers, in the order of the contract. */
  functions: string[];
  /** Names of the endpoints that use it. */
  endpoints: string[];
  /** Its main file, absolute. */
  file: string;
}

/** The plugins of a configuration. */
export interface LoadedPlugins extends PluginHost {
  /** By name. */
  listPlugins(): PluginListing[];
}

/**
 * Loads the plugin of every endpoint and checks it, and the endpoint's settings, against what the plugin says of itself.
 * Packages are looked for from `cwd` upwards.
 * @throws PluginError with everything that does not fit.
 */
export async function loadPlugins(
  { plugins: { directory }, endpoints }: Pick<Config, 'plugins' | 'endpoints'>,
  cwd: string = process.cwd(),
): Promise<LoadedPlugins> {
  const names = [...new Set(endpoints.map(({ plugin }) => plugin))];
  const loaded = await Promise.all(names.map((name) => loadPlugin(name, { directory, cwd })));
  const usable = loaded.filter((plugin) => plugin.ok);
  const unusable = loaded.filter((plugin) => !plugin.ok);

  const hosted = new Map<string, HostedPlugin>();
  const problems = unusable.flatMap((plugin) => loadProblems(plugin, endpoints));
  for (const [index, endpoint] of endpoints.entries()) {
    const used = usable.find(({ name }) => name === endpoint.plugin);
    if (used === undefined) continue;
    const { settings, problems: misfits } = fitEndpoint(endpoint, index, used);
    problems.push(...misfits);
    hosted.set(endpoint.name, { name: used.name, plugin: used.plugin, settings });
  }
  if (problems.length > 0)
    throw new PluginError(problems, unusable.find(({ cause }) => cause !== undefined)?.cause);

  return {
    of(endpoint) {
      const found = hosted.get(endpoint);
      if (found === undefined) throw new EndpointUnknown(endpoint);
      return found;
    },
    listPlugins: () => usable.map((plugin) => listing(plugin, endpoints)).sort(byName),
  };
}

/** A usable plugin in words. */
export function listing({ name, plugin, file }: UsablePlugin, endpoints: EndpointConfig[]): PluginListing {
  return {
    name,
    productType: plugin.productType,
    description: plugin.description ?? null,
    functions: offeredFunctions(plugin),
    endpoints: endpoints.filter((endpoint) => endpoint.plugin === name).map((endpoint) => endpoint.name),
    file,
  };
}

function byName(a: PluginListing, b: PluginListing): number {
  return a.name < b.name ? -1 : 1;
}

function loadProblems({ name, file, faults }: UnusablePlugin, endpoints: EndpointConfig[]): PluginProblem[] {
  const path = ['endpoints', endpoints.findIndex(({ plugin }) => plugin === name), 'plugin'];
  return faults.map((fault) => ({ plugin: name, file, path, ...fault }));
}

/** Whether the plugin can do the endpoint's work, and the settings it gets. */
function fitEndpoint(
  endpoint: EndpointConfig,
  index: number,
  { name, file, plugin, checkSettings }: UsablePlugin,
): { settings: Record<string, unknown>; problems: PluginProblem[] } {
  const at = ['endpoints', index];
  const problems: PluginProblem[] = [];
  const sold = guideProductTypes[endpoint.guide];
  if (!sold.includes(plugin.productType)) {
    const message = `Endpoint "${endpoint.name}" follows the guide ${endpoint.guide}, which is for ${sold.join(' and ')} products; the plugin is for ${plugin.productType}.`;
    const advice = 'Choose another plugin or another guide.';
    problems.push({ plugin: name, file, path: [...at, 'plugin'], message, advice });
  }
  const checked = checkSettings(endpoint.settings);
  for (const { path, message, advice } of checked.problems) {
    const text = `${['settings', ...path].join('.')} of endpoint "${endpoint.name}": ${message}`;
    problems.push({ plugin: name, file, path: [...at, 'settings', ...path], message: text, advice });
  }
  return { settings: checked.settings, problems };
}
