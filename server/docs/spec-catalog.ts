import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';
import type { Language } from './language.ts';
import { type Direction, specFacts } from './spec-facts.ts';

/** A spec that can be shown. */
export interface Spec {
  name: string;
  title: Record<Language, string>;
  version: string;
  direction: Direction;
  operations: number;
  scenes: SceneEntry[];
}

/** A scene, and the virtual path it stands under. */
export interface SceneEntry {
  path: string;
  summary: string;
  activity: string;
  method: string;
  transport: string;
}

interface Document {
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  operationId?: string;
  summary?: string;
  'x-scene'?: { activity: string; method: string; transport: string };
}

/** Where the bundled specs lie: the package brings them along, beside source and build alike. */
export const bundleFolder = (): string => join(packageRoot(), 'generated', 'bundles');

/** Every bundled spec, what KooGallery calls first, our own last. */
export function readSpecs(folder: string): Spec[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  const specs = names.map((name) => readSpec(folder, name));
  return specs.sort((a, b) => order[a.direction] - order[b.direction] || a.name.localeCompare(b.name));
}

const order: Record<Direction, number> = { inbound: 0, outbound: 1, own: 2 };

function readSpec(folder: string, name: string): Spec {
  const { info, paths } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Document;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.values(item)
      .filter((operation) => operation.operationId !== undefined)
      .map((operation) => ({ path, operation })),
  );
  const scenes = operations.flatMap(({ path, operation }) => {
    const scene = operation['x-scene'];
    return scene ? [{ ...scene, path, summary: operation.summary ?? '' }] : [];
  });
  const facts = specFacts[name];
  return {
    name,
    title: { en: info.title, 'zh-CN': facts?.chineseTitle ?? info.title },
    version: info.version,
    direction: facts?.direction ?? (scenes.length > 0 ? 'inbound' : 'own'),
    operations: operations.length,
    scenes,
  };
}
