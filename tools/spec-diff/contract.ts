import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Bundle, bundle } from '../generate/bundle.ts';
import type { Direction, SpecFile } from '../generate/spec-files.ts';
import { extractContract } from './extract-contract.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * The specs of a checkout, bundled.
 * @throws Error with redocly's own words when one is broken; WrongUsage when redocly is not installed.
 */
export async function contractOf(checkout: string): Promise<Bundle[]> {
  const specs = specsIn(checkout);
  if (specs.length === 0) return [];
  try {
    return await bundle(specs);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    throw new WrongUsage('redocly, which reads the contract, is not installed: run npm ci.', {
      cause: error,
    });
  }
}

/** The specs as they were at a commit, bundled. @throws WrongUsage when one of them was broken then. */
export async function contractAt(checkout: string, commit: string): Promise<Bundle[]> {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-contract-'));
  try {
    await extractContract(checkout, commit, folder);
    return await contractOf(folder);
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(`The contract at ${commit} cannot be read; name another base.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const folders: [string, Direction][] = [
  ['openapi/inbound', 'inbound'],
  ['openapi/outbound', 'outbound'],
  ['openapi', 'own'],
];

/** As `specFiles()` of the generation, in any folder: the old contract lies in a temporary one. */
function specsIn(checkout: string): SpecFile[] {
  return folders.flatMap(([folder, direction]) => {
    const path = join(checkout, folder);
    const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.yaml')) : [];
    return files.sort().map((file) => ({ name: basename(file, '.yaml'), path: join(path, file), direction }));
  });
}
