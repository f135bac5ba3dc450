import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from './errors-page.ts';
import { root } from './spec-files.ts';

/** Pages of `docs/` that are made; the others there are written by hand. Texts by path from the project's folder. */
export function madePages(): Map<string, string> {
  const { english, chinese } = errorsPage();
  return new Map([
    ['docs/errors.md', english],
    ['docs/errors.zh-CN.md', chinese],
  ]);
}

/** Paths of made pages that are missing or differ. */
export function stalePages(): string[] {
  return [...madePages()].filter(([path, text]) => committed(path) !== text).map(([path]) => path);
}

/** Writes the pages that are stale. Answers what was changed. */
export function writePages(): string[] {
  const stale = stalePages();
  const pages = madePages();
  for (const path of stale) writeFileSync(join(root, path), pages.get(path) ?? '');
  return stale;
}

function committed(path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
