import type { RequestHandler } from 'express';
import { instanceView } from './instance-view.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/instances` */
export function listInstances({ instances }: Pick<ManagementParts, 'instances'>): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listInstances'>(request);
    const { items, next } = await instances.list({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(instanceView), next });
  };
}
