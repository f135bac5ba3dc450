import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CommandEnd } from '../config/run-command.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs `tools/<file>` as the npm scripts do, in a working directory. @param path where programs are found; default: ours */
export function runTool(
  file: string,
  args: string[],
  { cwd = process.cwd(), path = process.env.PATH }: { cwd?: string; path?: string | undefined } = {},
): Promise<CommandEnd> {
  const script = fileURLToPath(new URL(`../../tools/${file}`, import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', tsx, script, ...args],
      { cwd, env: { PATH: path }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
      },
    );
  });
}
