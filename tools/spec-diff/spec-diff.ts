import { Command } from 'commander';
import { fine, notFine, wrongUsage } from '../../cli/exit-codes.ts';
import { compared } from './compared.ts';
import { jsonReport, report } from './report.ts';
import { WrongUsage } from './wrong-usage.ts';

// `npm run spec:diff [base]`, which `koobridge spec diff [base]` starts too.

const program = new Command('spec:diff')
  .description('Say what the change of the contract (openapi/) since a commit means.')
  .argument('[base]', 'the commit to compare with; default: where the branch left origin/main, else HEAD')
  .option('--json', 'print the changes as JSON')
  .addHelpText(
    'after',
    '\nExit code 1: a breaking change has no new entry in CHANGELOG.md, or the contract is broken. 2: wrong usage.',
  )
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? fine : wrongUsage));
program.parse();

// An empty name, as a script has it whose variable was not set, names nothing.
const base = program.args[0] || undefined;
const json = program.opts<{ json?: boolean }>().json === true;
try {
  const result = await compared(process.cwd(), base);
  process.stdout.write(json ? jsonReport(result) : report(result));
  process.exitCode = result.missingEntries.length === 0 ? fine : notFine;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const message = inFull(error);
  process.stderr.write(json ? `${JSON.stringify({ error: error.name, message })}\n` : `${message}\n`);
  process.exitCode = error instanceof WrongUsage ? wrongUsage : notFine;
}

/** With what brought it about: redocly's words name the file and the line. */
function inFull({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}\n${cause.message}` : message;
}
