import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { root } from './spec-files.ts';

/** What the redocly command said. */
export interface RedoclyRun {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs the redocly command of our own dependencies in the project's folder, without telemetry and update checks, with
 * tsx in front: our rules are TypeScript.
 */
export function redocly(...args: string[]): Promise<RedoclyRun> {
  const { resolve } = createRequire(import.meta.url);
  const command = resolve('@redocly/cli/bin/cli.js');
  const tsx = pathToFileURL(resolve('tsx')).href;
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((settle) => {
    execFile(process.execPath, ['--import', tsx, command, ...args], options, (error, stdout, stderr) => {
      const exitCode = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
      settle({ exitCode, stdout, stderr });
    });
  });
}
