import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';

/** Writes `openapi/` as it was at a commit into a folder; nothing when there was none. */
export async function extractContract(checkout: string, commit: string, folder: string): Promise<void> {
  mkdirSync(join(folder, 'openapi'), { recursive: true });
  const listed = await git(checkout, 'ls-tree', '-r', '-z', '--name-only', commit, '--', 'openapi');
  const paths = (listed ?? '').split('\0').filter((path) => path !== '');
  for (const path of paths) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, (await textAt(checkout, commit, path)) ?? '');
  }
}

/** A file of the checkout as it was at a commit; null when it was not there. */
export function textAt(checkout: string, commit: string, path: string): Promise<string | null> {
  return git(checkout, 'show', `${commit}:./${path}`);
}
