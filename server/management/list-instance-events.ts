import type { RequestHandler } from 'express';
import { eventView } from './event-view.ts';
import { findInstance } from './find-instance.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/instances/{instanceId}/events` */
export function listInstanceEvents({
  instances,
  events,
}: Pick<ManagementParts, 'instances' | 'events'>): RequestHandler<{ instanceId: string }> {
  return async (request, response) => {
    const { limit = usualLimit, cursor } = queryOf<'listInstanceEvents'>(request);
    const { instance_key } = await findInstance(instances, request);
    const { items, next } = await events.list({ instanceKey: instance_key, limit, cursor });
    response.json({ items: items.map(eventView), next });
  };
}
