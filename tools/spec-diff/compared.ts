import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Base, baseOf } from './base.ts';
import { specsWithoutEntry } from './changelog.ts';
import { type Change, changesOf } from './changes.ts';
import { checkoutAround } from './checkout-around.ts';
import { sceneNames } from './compare/compare-documents.ts';
import { compareSpecs } from './compare/compare-specs.ts';
import { contractAt, contractOf } from './contract.ts';
import { textAt } from './extract-contract.ts';

/** What became of the contract since a commit. */
export interface Compared {
  base: Base;
  changes: Change[];
  /** Specs with a breaking change that CHANGELOG.md has no new entry for. */
  missingEntries: string[];
}

const changelog = 'CHANGELOG.md';

/**
 * Compares the contract of the working tree with that of a commit.
 * @param folder in the checkout
 * @param named the commit; left out, where the branch left origin/main, else the last commit
 * @throws WrongUsage when there is nothing to compare; Error when the contract of the working tree is broken.
 */
export async function compared(folder: string, named: string | undefined): Promise<Compared> {
  const checkout = await checkoutAround(folder);
  const base = await baseOf(checkout, named);
  const [before, after] = await Promise.all([contractAt(checkout, base.commit), contractOf(checkout)]);
  const counts = new Map(after.map(({ name, document }) => [name, sceneNames(document).length]));
  const changes = changesOf(compareSpecs(before, after), counts);
  const broken = changes.filter(({ kind }) => kind === 'breaking').map(({ spec }) => spec);
  const file = join(checkout, changelog);
  const [old, young] = [
    (await textAt(checkout, base.commit, changelog)) ?? '',
    existsSync(file) ? readFileSync(file, 'utf8') : '',
  ];
  return { base, changes, missingEntries: specsWithoutEntry(broken, old, young) };
}
