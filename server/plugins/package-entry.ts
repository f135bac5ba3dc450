import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const conditions = ['koobridge', 'import', 'module-sync', 'node', 'default'];

/**
 * The main file of a package's folder, as its package.json says; null without a package.json or when the file it names
 * is not there. Node itself resolves ES modules relative to the importing file only, and a plugin is not our dependency.
 */
export function packageEntry(folder: string): string | null {
  const manifest = readManifest(folder);
  if (manifest === null) return null;
  const target =
    exportsTarget(manifest.exports) ?? (typeof manifest.main === 'string' ? manifest.main : 'index.js');
  const file = join(folder, target);
  return existsSync(file) ? file : null;
}

/** Folders where a package of that name may be installed, from `start` upwards. */
export function packageFolders(name: string, start: string): string[] {
  const parent = dirname(start);
  const here = join(start, 'node_modules', name);
  return parent === start ? [here] : [here, ...packageFolders(name, parent)];
}

function readManifest(folder: string): { exports?: unknown; main?: unknown } | null {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return null;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof manifest === 'object' ? manifest : null;
}

function exportsTarget(exported: unknown): string | null {
  if (typeof exported === 'string') return exported;
  if (Array.isArray(exported)) return exported.map(exportsTarget).find((target) => target !== null) ?? null;
  if (typeof exported !== 'object' || exported === null) return null;
  const entries = Object.entries(exported);
  const own = entries.find(([key]) => key === '.');
  if (own !== undefined) return exportsTarget(own[1]);
  for (const [condition, target] of entries) {
    const found = conditions.includes(condition) ? exportsTarget(target) : null;
    if (found !== null) return found;
  }
  return null;
}
