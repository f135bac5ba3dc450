import type { Committer } from '../storage/committer.ts';
import type { Jobs } from '../storage/jobs.ts';
import type { Reader } from '../storage/reader.ts';
import type { Sealer } from '../storage/sealing.ts';
import type { WriteBehind } from '../storage/write-behind.ts';
import type { Outcome } from './command.ts';
import type { PluginStores } from './plugin-store.ts';
import type { Clock, LifecycleLog, OrderSource, PluginHost, UsageMeter } from './ports.ts';
import type { Turns } from './turns.ts';

/** What the lifecycle is given. */
export interface LifecycleParts {
  reader: Reader;
  jobs: Pick<Jobs, 'ofInstance'>;
  committer: Committer;
  journal: WriteBehind;
  sealer: Sealer;
  stores: PluginStores;
  orders: OrderSource;
  plugins: PluginHost;
  usage: UsageMeter;
  clock: Clock;
  log: LifecycleLog;
  settings: LifecycleSettings;
  /** Names this process among those that share the database. */
  owner: string;
}

/** Times in milliseconds. */
export interface LifecycleSettings {
  /** How long a job belongs to a process that gives no sign of life. */
  leaseMs: number;
  /** How long one attempt may last. */
  pluginTimeoutMs: number;
  /** After how long work that keeps failing is given up. */
  giveUpAfterMs: number;
}

/** The lifecycle's parts with what it keeps in memory. */
export interface Engine extends LifecycleParts {
  turns: Turns;
  /** Work that runs in this process, by job id: a second call about it waits for the first. */
  running: Map<string, Running>;
  /** Aborts when the server stops. */
  stopping: AbortSignal;
}

/** What work says of itself while it runs. */
export type Progress = Pick<Running, 'instanceId' | 'claimed'>;

/** Work that runs in this process. */
export interface Running {
  outcome: Promise<Outcome>;
  /** The instance it is about, as soon as that is known. */
  instanceId: string | null;
  /** Whether its job is in the database: only then may anybody be told that it goes on. */
  claimed: boolean;
}
