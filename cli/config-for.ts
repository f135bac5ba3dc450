import { loadConfig } from '../server/config/load-config.ts';
import type { Config } from '../server/config/schema.ts';

/** The configuration of a command run here: the named file, else where contract and environment say. @throws ConfigError */
export function configFor(file: string | undefined): Config {
  return loadConfig({ env: process.env, cwd: process.cwd(), ...(file === undefined ? {} : { file }) });
}
