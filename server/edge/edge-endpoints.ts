import type { Guide } from '../../generated/scenes.ts';
import type { Config } from '../config/schema.ts';
import type { EdgeEndpoint } from './inbound-call.ts';

/** The endpoints of a configuration as the edge serves them; the configuration was checked to name served guides only. */
export function edgeEndpoints(config: Config): EdgeEndpoint[] {
  return config.endpoints.map((endpoint) => ({
    name: endpoint.name,
    guide: endpoint.guide as Guide,
    path: endpoint.path,
    accessKeys: endpoint.keys.basic,
    budgetMs: endpoint.budgetMs,
    clockToleranceMs: endpoint.clockToleranceS * 1000,
    bodySign: endpoint.bodySign,
  }));
}
