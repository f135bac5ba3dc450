import { git } from './git.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What the working tree is compared with. */
export interface Base {
  commit: string;
  /** How it was chosen, in words. */
  name: string;
}

const mainBranch = 'origin/main';

/**
 * The commit to compare with: the named one, else where the branch left `origin/main`, else the last commit.
 * @throws WrongUsage when there is no such commit.
 */
export async function baseOf(checkout: string, named: string | undefined): Promise<Base> {
  if (named !== undefined) {
    const commit = await commitOf(checkout, named);
    if (commit) return { commit, name: named };
    throw new WrongUsage(`"${named}" names no commit of this checkout. Fetch it first, or name another one.`);
  }
  const fork = (await git(checkout, 'merge-base', 'HEAD', mainBranch))?.trim();
  if (fork) return { commit: fork, name: `where this branch left ${mainBranch}` };
  const head = await commitOf(checkout, 'HEAD');
  if (head) return { commit: head, name: 'HEAD' };
  throw new WrongUsage('This checkout has no commit yet, so there is nothing to compare with.');
}

async function commitOf(checkout: string, name: string): Promise<string | undefined> {
  // Without it a name such as --help would be taken as an option.
  const found = await git(
    checkout,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  );
  return found?.trim();
}
