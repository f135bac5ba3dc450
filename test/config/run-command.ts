import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How a command ended. */
export interface CommandEnd {
  code: number;
  stdout: string;
  stderr: string;
}

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const runner = fileURLToPath(new URL('./one-command.ts', import.meta.url));

/** Runs one command's module, `cli/commands/<file>`, in a process of its own and in another working directory. */
export function runCommand(
  command: { file: string; add: string },
  args: string[],
  cwd: string,
): Promise<CommandEnd> {
  const nodeArgs = ['--import', tsx, runner, command.file, command.add, ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      nodeArgs,
      { cwd, env: { PATH: process.env.PATH } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
      },
    );
  });
}
