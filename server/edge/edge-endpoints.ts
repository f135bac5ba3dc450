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
    kitKeys: endpoint.keys.kit ?? [],
    kitPrivateKey: endpoint.linkedKit?.privateKeyPem ?? null,
    budgetMs: endpoint.budgetMs,
    syncBudgetMs: endpoint.syncBudgetMs,
    aesBits: endpoint.encryption === 'aes-128' ? 128 : 256,
    timeWindowMs: endpoint.timeWindowS === undefined ? null : endpoint.timeWindowS * 1000,
    clockToleranceMs: endpoint.clockToleranceS * 1000,
    bodySign: endpoint.bodySign,
  }));
}
