import { ConfigError } from '../server/config/config-error.ts';
import { PluginError } from '../server/plugins/plugin-error.ts';
import { StartError } from '../server/start-error.ts';
import { wrongUsage } from './exit-codes.ts';

/** Runs a command; what keeps it from starting is said on stderr, without a stack, and ends the process with 2. */
export async function exitOnStartError(run: () => Promise<void>, json: boolean): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof PluginError || error instanceof StartError))
      throw error;
    process.stderr.write(
      json ? `${JSON.stringify({ error: error.name, message: error.message })}\n` : `${error.message}\n`,
    );
    process.exit(wrongUsage);
  }
}
