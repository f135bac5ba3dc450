import type { Calls } from '../../storage/calls.ts';
import type { Drift } from '../../storage/drift.ts';
import type { Events } from '../../storage/events.ts';
import type { Instances } from '../../storage/instances.ts';
import type { Orders } from '../../storage/orders.ts';
import type { Sealer } from '../../storage/sealing.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { PluginListing } from '../plugins/load-plugins.ts';
import type { ProblemLog } from './answer-problems.ts';
import type { EndpointFacts } from './list-endpoints.ts';
import type { Ready } from './probes.ts';

/** What the management interface is given. */
export interface ManagementParts {
  orders: Orders;
  instances: Pick<Instances, 'findByInstanceId' | 'list'>;
  /** Newest first. */
  events: Events;
  calls: Calls;
  drift: Pick<Drift, 'list'>;
  sealer: Sealer;
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
