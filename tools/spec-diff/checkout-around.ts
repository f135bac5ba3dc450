import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from './git.ts';
import { WrongUsage } from './wrong-usage.ts';

/**
 * The folder with the contract: the working directory, else the top of its git checkout.
 * @throws WrongUsage outside of a checkout, and in one without `openapi/`.
 */
export async function checkoutAround(folder: string): Promise<string> {
  const { ok, stdout, stderr } = await runGit(folder, 'rev-parse', '--show-toplevel');
  if (!ok) {
    throw new WrongUsage(
      `${folder} is not in a git checkout. Run this in a clone of Koobridge: the old contract is read from its history.\n${stderr.trim()}`,
    );
  }
  const top = stdout.trim();
  const found = [folder, top].find((each) => existsSync(join(each, 'openapi')));
  if (found === undefined) {
    throw new WrongUsage(`${top} has no folder openapi/. Run this in a clone of Koobridge.`);
  }
  return found;
}
