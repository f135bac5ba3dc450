import type { Calls } from '../../storage/calls.ts';
import type { Findings } from '../../storage/findings.ts';
import type { Instances } from '../../storage/instances.ts';
import type { Orders } from '../../storage/orders.ts';
import type { Reader } from '../../storage/reader.ts';
import type { Sealer } from '../../storage/sealing.ts';
import type { Call, Journal } from '../call.ts';
import type { Command, Outcome } from '../command.ts';
import type { Clock, LifecycleLog, OrderSource } from '../ports.ts';

/** What the reconciler has to know of an endpoint. */
export interface ReconciledEndpoint {
  name: string;
  /**
   * What a paid order leads to: an instance of each line, a note, or nothing that the order query could show. Null where
   * orders are told by the calls, and the order query is not asked.
   */
  orderLeadsTo: 'instance' | 'note' | 'nothing' | null;
}

/** What the reconciler is given; times in milliseconds. */
export interface ReconcileParts {
  instances: Instances;
  orders: Orders;
  calls: Calls;
  reader: Pick<Reader, 'ledger' | 'order'>;
  findings: Findings;
  sealer: Sealer;
  source: OrderSource;
  execute(command: Command, call: Call, journal: Journal): Promise<Outcome>;
  endpoints: readonly ReconciledEndpoint[];
  clock: Clock;
  log: LifecycleLog;
  settings: ReconcileSettings;
}

/** Times in milliseconds. */
export interface ReconcileSettings {
  /** Most orders that are asked for in one run. */
  mostQueries: number;
  /** Pause between two questions. */
  paceMs: number;
  /** How long after the end of its period an instance may go on without a freeze. */
  expiredGraceMs: number;
  /** How long a creation may take. */
  creationMs: number;
}
