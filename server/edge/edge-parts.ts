import type { Lifecycle } from '../../lifecycle/lifecycle.ts';
import type { Clock, LifecycleLog } from '../../lifecycle/ports.ts';
import type { Committer } from '../../storage/committer.ts';
import type { DriftTally } from '../../storage/drift-tally.ts';
import type { WriteBehind } from '../../storage/write-behind.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { Load } from './load.ts';
import type { BodyLimits } from './read-body.ts';

/** What the edge is given. */
export interface EdgeParts {
  lifecycle: Lifecycle;
  committer: Committer;
  journal: WriteBehind;
  drift: DriftTally;
  clock: Clock;
  log: LifecycleLog;
  metrics: Metrics;
  limits: BodyLimits;
  load: Load;
}
