import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { packageRoot } from '../../server/config/package-root.ts';
import { StartError } from '../../server/start-error.ts';
import { notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';
import { addSpecDriftCommand } from './spec-drift.ts';

interface Options {
  json?: boolean;
}

/** `koobridge spec ...`: the contract, for those who review a change of it. */
export function addSpecCommands(program: Command): void {
  const spec = program
    .command('spec')
    .description('The contract: what a change of it means, and what it lacks.');
  addSpecDriftCommand(spec);
  spec
    .command('diff')
    .description(
      'Say what the change of the contract (openapi/) since a commit means. In a clone of Koobridge only. ' +
        'Exit code 1: a breaking change has no new entry in CHANGELOG.md, or the contract is broken.',
    )
    .argument('[base]', 'the commit to compare with; default: where the branch left origin/main, else HEAD')
    .option('--json', 'print the changes as JSON')
    .action(async (base: string | undefined, options: Options) => {
      await exitOnStartError(async () => process.exit(diff(base, options)), options.json === true);
    });
}

/** Starts what `npm run spec:diff` starts. @returns its exit code */
function diff(base: string | undefined, { json }: Options): number {
  const script = specDiffScript(packageRoot());
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const args = [...(json ? ['--json'] : []), ...(base === undefined ? [] : ['--', base])];
  const run = spawnSync(process.execPath, ['--import', tsx, script, ...args], { stdio: 'inherit' });
  return run.status ?? notFine;
}

/** The program in the tools of a clone. @throws StartError in an installed package, which has no tools. */
export function specDiffScript(root: string): string {
  const script = join(root, 'tools', 'spec-diff', 'spec-diff.ts');
  if (existsSync(script)) return script;
  throw new StartError(
    `${script} is not there: an installed package has no tools. Run this in a git clone of Koobridge, after npm ci.`,
  );
}
