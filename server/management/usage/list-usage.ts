import type { RequestHandler } from 'express';
import { queryOf, usualLimit } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { eventView, packageView, recordView, windowView } from './usage-views.ts';

type Parts = Pick<ManagementParts, 'usage'>;

/** `GET /api/v1/usage/events` */
export function listUsageEvents({ usage }: Parts): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listUsageEvents'>(request);
    const { items, next } = await usage.events({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(eventView), next });
  };
}

/** `GET /api/v1/usage/windows` */
export function listUsageWindows({ usage }: Parts): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listUsageWindows'>(request);
    const { items, next } = await usage.windows({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(windowView), next });
  };
}

/** `GET /api/v1/usage/records` */
export function listUsageRecords({ usage }: Parts): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listUsageRecords'>(request);
    const { items, next } = await usage.records({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(recordView), next });
  };
}

/** `GET /api/v1/usage/packages` */
export function listUsagePackages({ usage }: Parts): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listUsagePackages'>(request);
    const { items, next } = await usage.packages({ ...query, limit: query.limit ?? usualLimit });
    response.json({ items: items.map(packageView), next });
  };
}
