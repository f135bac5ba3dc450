import type { RequestHandler } from 'express';
import { findingView } from './finding-view.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/findings` */
export function listFindings({ findings }: Pick<ManagementParts, 'findings'>): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listFindings'>(request);
    const { items, next } = await findings.list({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(findingView), next });
  };
}
