import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { GeneratedFiles } from './generation.ts';

/** Paths inside `folder` that are missing, differ or should not be there. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
  const present = filesIn(folder);
  const surplus = present.filter((path) => !files.has(path));
  const changed = [...files].filter(
    ([path, text]) => !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text,
  );
  return [...surplus, ...changed.map(([path]) => path)].sort();
}

/** Makes `folder` hold exactly `files`; unchanged files are not touched. Answers what was changed. */
export function writeFiles(folder: string, files: GeneratedFiles): string[] {
  const stale = staleFiles(folder, files);
  for (const path of stale) {
    const text = files.get(path);
    const target = join(folder, path);
    if (text === undefined) {
      rmSync(target);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return stale;
}

function filesIn(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
