import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CommandEnd } from '../config/run-command.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const runner = fileURLToPath(new URL('../config/one-command.ts', import.meta.url));

/** Runs `koobridge explain` as a process of its own, with something on its stdin. */
export function runExplain(
  args: readonly string[],
  {
    stdin = '',
    env = {},
    cwd = process.cwd(),
  }: { stdin?: string | Buffer; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<CommandEnd> {
  const child = spawn(
    process.execPath,
    ['--import', tsx, runner, 'explain.ts', 'addExplainCommand', 'explain', ...args],
    { cwd, env: { PATH: process.env.PATH, ...env } },
  );
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    out.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    out.stderr += String(chunk);
  });
  // A command that fails at once does not read its stdin.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? -1, ...out }));
  });
}
