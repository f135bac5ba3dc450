import { redocly } from './redocly.ts';

/**
 * Holds the contract to the rules of `redocly.yaml`.
 * @param paths of the specs.
 * @throws Error with one line per broken rule: file, place, rule, what to do.
 */
export async function lint(paths: string[]): Promise<void> {
  const run = await redocly('lint', ...paths, '--format', 'stylish');
  if (run.exitCode !== 0) throw new Error(`The contract breaks its rules:\n\n${run.stdout}${run.stderr}`);
}
