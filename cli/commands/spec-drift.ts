import type { Command } from 'commander';
import { contractFiles } from '../../server/drift/contract-file.ts';
import type { CountedDrift } from '../../server/drift/drift-group.ts';
import { proposalText } from '../../server/drift/proposal-text.ts';
import { type Proposal, proposals } from '../../server/drift/proposals.ts';
import { readList, serverAccess } from '../ask-server.ts';
import { configFor } from '../config-for.ts';
import { fine, notFine } from '../exit-codes.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';

interface Options {
  url?: string;
  token?: string;
  config?: string;
  json?: boolean;
}

/** `koobridge spec drift`: what KooGallery sent and the contract does not know, as lines to be put into it. */
export function addSpecDriftCommand(spec: Command): void {
  spec
    .command('drift')
    .description(
      'Propose the lines that the contract (openapi/) lacks, from what a running server has counted. ' +
        'Exit code 0: it lacks nothing, 1: it lacks something, 2: wrong usage.',
    )
    .option('--url <address>', 'where the server runs; default: http://127.0.0.1, its configured port')
    .option('--token <token>', 'token of its management interface; default: the first of management.tokens')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--json', 'print the proposals as JSON')
    .action(async (options: Options) => {
      await exitOnStartError(async () => {
        process.exitCode = await drift(options);
      }, options.json === true);
    });
}

async function drift({ config, json, ...said }: Options): Promise<number> {
  const access = serverAccess(said, () => configFor(config));
  const items = await readList<CountedDrift>(access, '/drift');
  const found = proposals(contractFiles(), items);
  process.stdout.write(json ? `${JSON.stringify({ proposals: found })}\n` : inWords(found));
  return found.length === 0 ? fine : notFine;
}

function inWords(found: Proposal[]): string {
  if (found.length === 0) return 'The contract knows all that came.\n';
  const end = '# Line numbers are those of the files as they are: make the edits in this order.';
  return [...found.map(proposalText), `${end} Then: npm run generate`, ''].join('\n');
}
