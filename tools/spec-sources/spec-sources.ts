import { Command } from 'commander';
import { fine, notFine, wrongUsage } from '../../cli/exit-codes.ts';
import { root } from '../generate/spec-files.ts';
import { contractOf } from '../spec-diff/contract.ts';
import { WrongUsage } from '../spec-diff/wrong-usage.ts';
import { sourceTable } from './source-table.ts';
import { type SceneSources, sourcesOf } from './sources-of.ts';

// `npm run spec:sources`: which pages of KooGallery each scene was read from, so that a change of a page can be followed up.

const program = new Command('spec:sources')
  .description('List the pages that each scene was read from: those without a date first, then the oldest.')
  .option('--page <id>', 'only this page, with every field that was read from it')
  .option('--json', 'print the list as JSON')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? fine : wrongUsage));
program.parse();
const { page, json } = program.opts<{ page?: string; json?: boolean }>();

try {
  const contract = await contractOf(root);
  // Our own interfaces have no pages.
  print(sourcesOf(contract.filter(({ direction }) => direction !== 'own')));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = error instanceof WrongUsage ? wrongUsage : notFine;
}

function print(all: SceneSources[]): void {
  const scenes = page === undefined ? all : onPage(all, page);
  if (page !== undefined && scenes.length === 0) {
    process.stderr.write(`No scene was read from the page "${page}". Without --page all are listed.\n`);
    process.exitCode = wrongUsage;
    return;
  }
  const table = () => sourceTable(scenes, page === undefined ? 'counted' : 'named');
  process.stdout.write(json ? `${JSON.stringify({ scenes })}\n` : table());
}

function onPage(scenes: SceneSources[], id: string): SceneSources[] {
  return scenes
    .map((each) => ({ ...each, sources: each.sources.filter((source) => source.page === id) }))
    .filter(({ sources }) => sources.length > 0);
}
