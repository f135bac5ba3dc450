import { pathToFileURL } from 'node:url';

/**
 * Runs a plugin's file and gives its default export. JavaScript is imported as it is; TypeScript goes through tsx, which
 * is only loaded when there is some, so that nothing has to be built.
 * @throws whatever the file throws.
 */
export async function importPlugin(file: string): Promise<unknown> {
  const url = pathToFileURL(file).href;
  const module: unknown = /\.[cm]?ts$/.test(file) ? await importTypeScript(url) : await import(url);
  return defaultOf(module);
}

async function importTypeScript(url: string): Promise<unknown> {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(url, { parentURL: import.meta.url, tsconfig: false });
}

/** Where the nearest package.json does not say `"type": "module"`, the default export arrives wrapped once more. */
function defaultOf(module: unknown): unknown {
  const exported = memberOf(module, 'default');
  return memberOf(exported, '__esModule') === true ? memberOf(exported, 'default') : exported;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
