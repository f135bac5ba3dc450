import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { staleFiles, writeFiles } from './committed.ts';
import { generation } from './generation.ts';
import { stalePages, writePages } from './pages.ts';
import { root } from './spec-files.ts';

// Lints the contract, checks its examples and writes generated/ and the made pages of docs/. With --check it writes nothing
// and names what is stale. --out <folder> puts generated/ elsewhere, or checks what is elsewhere, and leaves docs/ alone.

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const folder = values.out ?? join(root, 'generated');

try {
  const files = await generation();
  const isHome = values.out === undefined;
  if (values.check) {
    const stale = staleFiles(folder, files).map((path) => `generated/${path}`);
    check([...stale, ...(isHome ? stalePages() : [])]);
  } else {
    const changed = [...writeFiles(folder, files), ...(isHome ? writePages() : [])];
    console.log(`generated: ${files.size} files, ${changed.length} changed`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function check(stale: string[]): void {
  if (stale.length === 0) return;
  for (const path of stale) console.error(`stale: ${path}`);
  console.error('The sources make something else of these: run npm run generate and commit the result.');
  process.exitCode = 1;
}
