import type { Command } from 'commander';
import { migrateDatabase } from '../../server/migrate-database.ts';
import { configFor } from '../config-for.ts';
import { exitOnStartError } from '../exit-on-start-error.ts';

/** `koobridge migrate`: brings the tables up to date, or takes the last step back. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('Bring the tables up to date; the server does this itself unless database.migrate is false.')
    .option(
      '--config <file>',
      'the configuration; default: koobridge.yaml, else KOOBRIDGE_CONFIG, else the demo',
    )
    .option('--back', 'take the last step back instead, with all that its tables hold')
    .option('--json', 'print the result as JSON')
    .action(async (options: { config?: string; back?: boolean; json?: boolean }) => {
      await exitOnStartError(() => run(options), options.json === true);
    });
}

async function run({
  config,
  back,
  json,
}: {
  config?: string;
  back?: boolean;
  json?: boolean;
}): Promise<void> {
  const direction = back ? 'back' : 'forward';
  const steps = await migrateDatabase(configFor(config), direction);
  const text =
    steps.length === 0 ? 'Nothing to do.' : `${back ? 'Taken back' : 'Done'}: ${steps.join(', ')}.`;
  process.stdout.write(json ? `${JSON.stringify({ direction, steps })}\n` : `${text}\n`);
}
