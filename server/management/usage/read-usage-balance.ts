import type { RequestHandler } from 'express';
import { findInstance } from '../find-instance.ts';
import type { ManagementParts } from '../parts.ts';

/** `GET /api/v1/usage/balances/{instanceId}` */
export function readUsageBalance({
  metering,
  instances,
}: Pick<ManagementParts, 'metering' | 'instances'>): RequestHandler<{ instanceId: string }> {
  return async (request, response) => {
    const instance = await findInstance(instances, request);
    const { instance_id: instanceId, endpoint, sandbox } = instance;
    const balance = await metering.balance(instance.instance_key);
    response.json({ instanceId, endpoint, sandbox: sandbox === 1, ...balance });
  };
}
