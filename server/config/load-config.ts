import { readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { baseFolder, completeConfig } from './complete-config.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import { environmentOverrides } from './environment-overrides.ts';
import { type ConfigPlace, findConfigFile } from './find-config-file.ts';
import { problemAt } from './issue-problems.ts';
import { parseConfig } from './parse-config.ts';
import { readYaml } from './read-yaml.ts';
import type { Config } from './schema.ts';

/** A configuration, and a way to complain about it later with line and column. */
export interface OpenedConfig {
  config: Config;
  /** A problem with the value at a path of the file. */
  problemAt(path: readonly PropertyKey[], message: string, advice: string): ConfigProblem;
}

/**
 * The configuration to run on, from its file and the environment.
 * @throws ConfigError with every problem found, each with line, column and what to do.
 */
export function loadConfig(place: ConfigPlace): Config {
  return openConfig(place).config;
}

/** As `loadConfig`, for those who check what the configuration refers to. @throws ConfigError */
export function openConfig(place: ConfigPlace): OpenedConfig {
  const path = findConfigFile(place);
  const file = readYaml(shown(path, place.cwd), read(path, place), place.env);
  const written = parseConfig(file, (config) => baseFolder(config, { file: path, cwd: place.cwd }));
  const overrides = environmentOverrides(place.env);
  return {
    config: completeConfig(written, { file: path, cwd: place.cwd, overrides }),
    problemAt: (at, message, advice) => problemAt(file, at, 'value', { message, advice }),
  };
}

function read(path: string, { cwd }: ConfigPlace): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const message = code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`;
    const advice = 'Check --config and KOOBRIDGE_CONFIG, and the rights of the file.';
    throw new ConfigError([{ file: shown(path, cwd), line: null, column: null, path: '', message, advice }]);
  }
}

/** Files below the working directory are named from there. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
