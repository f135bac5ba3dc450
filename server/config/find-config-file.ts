import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from './package-root.ts';
import type { Environment } from './substitute-environment.ts';

/** Where to look for the configuration. */
export interface ConfigPlace {
  /** A file named on the command line. */
  file?: string | undefined;
  env: Environment;
  /** The working directory, absolute. */
  cwd: string;
}

/** The file that holds: the one named, else `KOOBRIDGE_CONFIG`, else `./koobridge.yaml`, else the packaged demo. Absolute. */
export function findConfigFile({ file, env, cwd }: ConfigPlace): string {
  const named = file ?? (env.KOOBRIDGE_CONFIG || undefined);
  if (named !== undefined) return resolve(cwd, named);
  const usual = join(cwd, 'koobridge.yaml');
  return existsSync(usual) ? usual : join(packageRoot(), 'examples', 'demo.koobridge.yaml');
}
