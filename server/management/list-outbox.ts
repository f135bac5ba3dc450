import type { RequestHandler } from 'express';
import { outboxView } from './outbox-view.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/outbox` */
export function listOutbox({ outbox }: Pick<ManagementParts, 'outbox'>): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listOutbox'>(request);
    const { items, next } = await outbox.list({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(outboxView), next });
  };
}
