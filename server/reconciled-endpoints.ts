import type { ReconciledEndpoint } from '../lifecycle/reconcile/parts.ts';
import type { Guide } from './config/endpoint-schema.ts';
import type { Config } from './config/schema.ts';

/** SaaS V1.0 and License 1.0 tell their orders in the call; an authorization code is in no order. */
const leadsTo: Record<Guide, ReconciledEndpoint['orderLeadsTo']> = {
  'saas-v1': null,
  'saas-v2': 'instance',
  'license-v1': null,
  'license-online': 'instance',
  'license-code': 'nothing',
  'order-notify': 'note',
};

/** The endpoints of a configuration as the reconciler sees them. */
export function reconciledEndpoints({ endpoints }: Pick<Config, 'endpoints'>): ReconciledEndpoint[] {
  return endpoints.map(({ name, guide }) => ({ name, orderLeadsTo: leadsTo[guide] }));
}
