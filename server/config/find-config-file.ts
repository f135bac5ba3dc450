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

/** The file that holds: the one named, else `./koobridge.yaml`, else `KOOBRIDGE_CONFIG`, else the packaged demo. Absolute. */
export function findConfigFile({ file, env, cwd }: ConfigPlace): string {
  if (file !== undefined) return resolve(cwd, file);
  const usual = join(cwd, 'koobridge.yaml');
  if (existsSync(usual)) return usual;
  if (env.KOOBRIDGE_CONFIG) return resolve(cwd, env.KOOBRIDGE_CONFIG);
  return join(packageRoot(), 'examples', 'demo.koobridge.yaml');
}
