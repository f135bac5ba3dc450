import { execFile } from 'node:child_process';
import { WrongUsage } from './wrong-usage.ts';

/** How a git command ended. */
interface GitEnd {
  ok: boolean;
  stdout: string;
  /** Git's own words about what was wrong. */
  stderr: string;
}

/**
 * Runs a git command that only reads.
 * @throws WrongUsage when there is no git at all.
 */
export function runGit(folder: string, ...args: string[]): Promise<GitEnd> {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile('git', args, options, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') {
        reject(
          new WrongUsage('There is no git here. Install it: the old contract is read from the history.'),
        );
      } else resolve({ ok: error === null, stdout, stderr });
    });
  });
}

/** What a git command prints; null when it fails. */
export async function git(folder: string, ...args: string[]): Promise<string | null> {
  const { ok, stdout } = await runGit(folder, ...args);
  return ok ? stdout : null;
}
