import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from './document.ts';
import { redocly } from './redocly.ts';
import type { SpecFile } from './spec-files.ts';

/** A spec with everything it refers to in one document. */
export interface Bundle extends SpecFile {
  document: Document;
}

/**
 * Bundles every spec, references kept.
 * @throws Error with redocly's own words when a file or a reference is broken.
 */
export async function bundle(specs: SpecFile[]): Promise<Bundle[]> {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-bundle-'));
  try {
    const paths = specs.map((spec) => spec.path);
    // redocly takes the output of several specs as a folder, and of a single one as a file.
    const output = specs.length === 1 ? join(folder, `${specs[0]?.name}.json`) : `${folder}/`;
    const run = await redocly('bundle', ...paths, '--ext', 'json', '--output', output);
    if (run.exitCode !== 0)
      throw new Error(`redocly could not bundle the contract:\n${run.stderr}${run.stdout}`);
    return specs.map((spec) => ({ ...spec, document: readBundle(folder, spec) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readBundle(folder: string, spec: SpecFile): Document {
  return JSON.parse(readFileSync(join(folder, `${spec.name}.json`), 'utf8')) as Document;
}
