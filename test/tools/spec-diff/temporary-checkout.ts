import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git checkout of its own, gone after the test. */
export interface TemporaryCheckout {
  path: string;
  write(file: string, text: string): void;
  /** Commits all that was written. */
  commit(): void;
  /** Says that `origin/main` is the last commit. */
  push(): void;
  remove(): void;
}

/** An empty checkout without a commit. */
export function temporaryCheckout(): TemporaryCheckout {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'koobridge-checkout-')));
  // Alone with its own settings: neither those of the machine nor those of a hook that runs the tests.
  const env = { PATH: process.env.PATH, HOME: path, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: path, env, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@example.com');
  return {
    path,
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '--message', 'A step');
    },
    push() {
      git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
