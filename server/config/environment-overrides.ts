import { ConfigError, type ConfigProblem } from './config-error.ts';
import { type ConfigFile, configSchema } from './schema.ts';
import type { Environment } from './substitute-environment.ts';

/** Settings that the environment may say instead of the file; undefined where it says nothing. */
export interface Overrides {
  port: number | undefined;
  host: string | undefined;
  databaseUrl: string | undefined;
}

const { server, database } = configSchema.shape;
const shapes = { ...server.unwrap().shape, ...database.unwrap().shape };

/** Reads PORT, HOST and DATABASE_URL; an empty variable says nothing. @throws ConfigError for values that cannot be. */
export function environmentOverrides(env: Environment): Overrides {
  const problems: ConfigProblem[] = [];
  const port = env.PORT ? Number(env.PORT) : undefined;
  if (port !== undefined && (!/^\d+$/.test(env.PORT ?? '') || !shapes.port.safeParse(port).success)) {
    problems.push(problem('PORT', 'It must be a whole number from 0 to 65535.'));
  }
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl !== undefined && !shapes.url.safeParse(databaseUrl).success) {
    problems.push(problem('DATABASE_URL', 'It must begin with sqlite: and a file, postgres:// or mysql://.'));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return { port, host: env.HOST || undefined, databaseUrl };
}

/** The address to listen on when nobody says one: a demo is nobody else's business. */
export function defaultHost({ demo }: Pick<ConfigFile, 'demo'>): string {
  return demo ? '127.0.0.1' : '0.0.0.0';
}

function problem(path: string, message: string): ConfigProblem {
  const advice = `Change the environment variable ${path}, or unset it: the file then decides.`;
  return { file: 'environment', line: null, column: null, path, message, advice };
}
