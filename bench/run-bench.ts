import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type LoadCase, loadCases, startCase } from './cases.ts';
import { startLoad } from './load/load-process.ts';
import { measure, medianRound, type Plan, ratiosToEcho, type Warm, warmUp } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { lookAtMachine } from './report/machine.ts';
import { readProfile } from './report/profile.ts';
import type { CaseReport, Report } from './report/report.ts';
import { measureStart } from './start-figures.ts';

const mostRounds = 5;
const longestWarmUpSeconds = 2;

/**
 * Measures what was asked for; `say` is told what is going on. Whatever it starts has ended when it returns; its files go
 * with the process.
 * @throws Error when a server does not start, or ends.
 */
export async function runBench(options: BenchOptions, say: (text: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-bench-'));
  // Not only when all went well: Ctrl-C leaves nothing behind, either.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const plan = planOf(options.seconds);
  const machine = lookAtMachine(folder);
  const names = loadCases.filter((name) => options.only.includes(name));
  const { cases, connections } = await measureCases(names, folder, plan, options.profile, say);
  let start = null;
  if (options.only.includes('start')) {
    say('start');
    start = await measureStart(folder, options.seconds);
  }
  return { machine, connections, seconds: options.seconds, rounds: plan.rounds, cases, start };
}

function planOf(seconds: number): Plan {
  const rounds = Math.min(mostRounds, seconds);
  return {
    rounds,
    secondsPerRound: seconds / rounds,
    warmUpSeconds: Math.min(longestWarmUpSeconds, seconds),
  };
}

async function measureCases(
  names: LoadCase[],
  folder: string,
  plan: Plan,
  profile: string | null,
  say: (text: string) => void,
): Promise<{ cases: CaseReport[]; connections: number }> {
  if (names.length === 0) return { cases: [], connections: 0 };
  const load = await startLoad();
  const surroundings = { folder, load };
  const echo = await startCase('echo', surroundings);
  try {
    const warmEcho = await warmUp(echo, load, plan);
    const cases: CaseReport[] = [];
    for (const name of names) {
      say(name);
      const subject = name === 'echo' ? echo : await startCase(name, surroundings);
      try {
        const profileFile = profile === null ? null : join(madeFolder(profile), `${name}.cpuprofile`);
        const warm = subject === echo ? warmEcho : await warmUp(subject, load, plan);
        cases.push(await caseReport(warm, warmEcho, plan.rounds, profileFile));
      } finally {
        if (subject !== echo) await subject.stop();
      }
    }
    return { cases: withRatioToInsert(cases), connections: echo.recipe.connections };
  } finally {
    await echo.stop();
    await load.process.stop();
  }
}

async function caseReport(
  subject: Warm,
  echo: Warm,
  rounds: number,
  profileFile: string | null,
): Promise<CaseReport> {
  const measured = await measure(subject, echo, rounds, profileFile);
  return {
    name: subject.name,
    ...medianRound(measured.subject),
    ratioToEcho: ratiosToEcho(measured),
    ratioToInsert: null,
    profile: profileFile === null ? null : readProfile(profileFile),
  };
}

function withRatioToInsert(cases: CaseReport[]): CaseReport[] {
  const insert = cases.find(({ name }) => name === 'insert');
  if (!insert) return cases;
  return cases.map((one) =>
    one.name === 'newInstance' ? { ...one, ratioToInsert: one.callsPerSecond / insert.callsPerSecond } : one,
  );
}

function madeFolder(path: string): string {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  return folder;
}
