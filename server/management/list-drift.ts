import type { RequestHandler } from 'express';
import { driftView } from './drift-view.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/drift` */
export function listDrift({ drift }: Pick<ManagementParts, 'drift'>): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listDrift'>(request);
    const { items, next } = await drift.list({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(driftView), next });
  };
}
