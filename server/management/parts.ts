import type { AuthorizationCodes } from '../../lifecycle/license-codes/authorization-codes.ts';
import type { Clock } from '../../lifecycle/ports.ts';
import type { Metering } from '../../metering/metering.ts';
import type { Calls } from '../../storage/calls.ts';
import type { Drift } from '../../storage/drift.ts';
import type { Events } from '../../storage/events.ts';
import type { Findings } from '../../storage/findings.ts';
import type { Instances } from '../../storage/instances.ts';
import type { StoredLicenseCodes } from '../../storage/license-codes.ts';
import type { Orders } from '../../storage/orders.ts';
import type { Outbox } from '../../storage/outbox.ts';
import type { Sealer } from '../../storage/sealing.ts';
import type { UsageLists } from '../../storage/usage-lists.ts';
import type { Reconciling } from '../jobs/reconciling.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { PluginListing } from '../plugins/load-plugins.ts';
import type { ProblemLog } from './answer-problems.ts';
import type { EndpointFacts } from './list-endpoints.ts';
import type { Ready } from './probes.ts';

/** What the management interface is given. */
export interface ManagementParts {
  orders: Orders;
  instances: Pick<Instances, 'find' | 'findByInstanceId' | 'list'>;
  /** Newest first. */
  events: Events;
  calls: Calls;
  drift: Pick<Drift, 'list'>;
  outbox: Pick<Outbox, 'find' | 'list' | 'retry'>;
  /** Counting, and what becomes of it. */
  metering: Metering;
  /** What was counted. */
  usage: UsageLists;
  authorizationCodes: Pick<AuthorizationCodes, 'activate' | 'check' | 'reportUse'>;
  licenseCodes: StoredLicenseCodes;
  findings: Pick<Findings, 'list'>;
  reconciling: Pick<Reconciling, 'run'>;
  sealer: Sealer;
  clock: Clock;
  /** In the order of the configuration. */
  endpoints: readonly EndpointFacts[];
  /** By name. */
  plugins: readonly Omit<PluginListing, 'file'>[];
  /** Each lets its bearer in; none lets nobody in. */
  tokens: readonly string[];
  ready: Ready;
  metrics: Pick<Metrics, 'text' | 'contentType' | 'refused'>;
  log: ProblemLog;
}
