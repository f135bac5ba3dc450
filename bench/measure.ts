import { setTimeout as pause } from 'node:timers/promises';
import type { Subject } from './cases.ts';
import type { Load } from './load/load-process.ts';
import { median } from './percentile.ts';

/** What one round told. */
export interface Round {
  callsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** CPU time of the server's process for one call. */
  cpuUsPerCall: number;
  /** Part of the round that the server's process and that of the load were on a processor; 1 is one core. */
  serverBusy: number;
  loadBusy: number;
  errors: number;
  firstError: string | null;
}

/** How long, and how often. */
export interface Plan {
  rounds: number;
  secondsPerRound: number;
  warmUpSeconds: number;
}

/** The rounds of a subject, each beside one of the echo a moment before. */
export interface Measured {
  echo: Round[];
  subject: Round[];
}

/** A server that is ready to be measured. */
export interface Warm extends Subject {
  round(): Promise<Round>;
}

const warmUpRequests = 20_000;
const mostRequests = 150_000;
/** Requests are prepared for a server this much faster than it was. */
const spare = 1.5;
/** Journal rows are written behind; their cost belongs to the round. */
const settleMs = 400;

/**
 * Measures a server and the echo in turns, so that a machine that slows down slows down both. With `profileFile` the
 * server's CPU profile of these rounds is written there.
 */
export async function measure(
  subject: Warm,
  echo: Warm,
  rounds: number,
  profileFile: string | null,
): Promise<Measured> {
  if (profileFile !== null) await subject.server.beginProfile();
  const measured: Measured = { echo: [], subject: [] };
  for (let round = 0; round < rounds; round++) {
    const beside = await echo.round();
    measured.echo.push(beside);
    measured.subject.push(subject === echo ? beside : await subject.round());
  }
  if (profileFile !== null) await subject.server.endProfile(profileFile);
  return measured;
}

/** Lets the server compile its code, and learns how fast it is. */
export async function warmUp(subject: Subject, load: Load, plan: Plan): Promise<Warm> {
  const first = await runRound(subject, load, plan.warmUpSeconds, warmUpRequests);
  let fastest = first.callsPerSecond;
  return {
    ...subject,
    async round() {
      const count = Math.ceil(fastest * plan.secondsPerRound * spare) + subject.recipe.connections;
      const round = await runRound(subject, load, plan.secondsPerRound, Math.min(count, mostRequests));
      fastest = Math.max(fastest, round.callsPerSecond);
      return round;
    },
  };
}

async function runRound(subject: Subject, load: Load, seconds: number, count: number): Promise<Round> {
  await load.prepare(subject.recipe, count);
  const [serverBefore, loadBefore] = await Promise.all([subject.server.usage(), load.process.usage()]);
  const result = await load.run(seconds);
  const loadAfter = await load.process.usage();
  await pause(settleMs);
  const serverAfter = await subject.server.usage();
  const serverUs = serverAfter.cpuUs - serverBefore.cpuUs;
  const lastedUs = result.seconds * 1e6;
  return {
    callsPerSecond: result.calls / result.seconds,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    cpuUsPerCall: serverUs / result.calls,
    serverBusy: serverUs / lastedUs,
    loadBusy: (loadAfter.cpuUs - loadBefore.cpuUs) / lastedUs,
    errors: result.errors,
    firstError: result.firstError,
  };
}

/** The rounds as one: the median of each figure, the sum of the errors. */
export function medianRound(rounds: Round[]): Round {
  const of = (figure: (round: Round) => number) => median(rounds.map(figure));
  return {
    callsPerSecond: of((round) => round.callsPerSecond),
    p50Ms: of((round) => round.p50Ms),
    p99Ms: of((round) => round.p99Ms),
    cpuUsPerCall: of((round) => round.cpuUsPerCall),
    serverBusy: of((round) => round.serverBusy),
    loadBusy: of((round) => round.loadBusy),
    errors: rounds.reduce((sum, round) => sum + round.errors, 0),
    firstError: rounds.find((round) => round.firstError !== null)?.firstError ?? null,
  };
}

/** The median of what each round of the subject is of the echo's beside it; 1 is as good as the echo. */
export function ratiosToEcho({ echo, subject }: Measured): { calls: number; cpu: number } {
  const pairs = subject.flatMap((round, index) => {
    const beside = echo[index];
    return beside ? [{ round, beside }] : [];
  });
  return {
    calls: median(pairs.map(({ round, beside }) => round.callsPerSecond / beside.callsPerSecond)),
    cpu: median(pairs.map(({ round, beside }) => beside.cpuUsPerCall / round.cpuUsPerCall)),
  };
}
