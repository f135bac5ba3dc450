import { Command, InvalidArgumentError, Option } from 'commander';
import { loadCases } from './cases.ts';

/** Everything that can be measured. */
export const benchCases = [...loadCases, 'start'] as const;

/** One of them. */
export type BenchCase = (typeof benchCases)[number];

/** What the bench is asked for. */
export interface BenchOptions {
  /** Measured seconds of each case. */
  seconds: number;
  /** One JSON object in place of the table. */
  json: boolean;
  only: BenchCase[];
  /** Where CPU profiles of the servers go; null without profiles. */
  profile: string | null;
}

const mostSeconds = 60;

/** The options of the command line; wrong ones are said on stderr and end the process with 2. */
export function readOptions(argv: string[]): BenchOptions {
  const program = new Command('bench')
    .description('Measure the built server beside a bare node:http echo, on the loopback.')
    .option('--seconds <n>', `measured seconds of each case, 1 to ${mostSeconds}`, seconds, 10)
    .option('--json', 'print one JSON object', false)
    .addOption(new Option('--only <case...>', 'measure these only').choices(benchCases).default(benchCases))
    .option(
      '--profile <folder>',
      'write a CPU profile of each server into this folder and print what it says',
    )
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse(argv);
  const options = program.opts<{ seconds: number; json: boolean; only: BenchCase[]; profile?: string }>();
  return { ...options, profile: options.profile ?? null };
}

function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > mostSeconds) {
    throw new InvalidArgumentError(`Write a whole number from 1 to ${mostSeconds}.`);
  }
  return value;
}
