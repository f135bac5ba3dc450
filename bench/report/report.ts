import type { LoadCase } from '../cases.ts';
import type { StartFigures } from '../start-figures.ts';
import type { Machine } from './machine.ts';
import type { ProfileLine } from './profile.ts';

/** What the bench found out. Each figure of a case is the median of its rounds. */
export interface Report {
  machine: Machine;
  connections: number;
  seconds: number;
  rounds: number;
  cases: CaseReport[];
  start: StartFigures | null;
}

/** One case under load. */
export interface CaseReport {
  name: LoadCase;
  callsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpuUsPerCall: number;
  /** Part of a core that server and load used. */
  serverBusy: number;
  loadBusy: number;
  errors: number;
  firstError: string | null;
  /** Calls per second, and CPU time a call, as parts of the echo's; 1 is as good as the echo. */
  ratioToEcho: { calls: number; cpu: number };
  /** Of `newInstance`, when `insert` was measured too. */
  ratioToInsert: number | null;
  /** Where the server's time went, when profiles were asked for. */
  profile: ProfileLine[] | null;
}
