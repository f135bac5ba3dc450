import type { RequestHandler } from 'express';
import type { components } from '../../generated/types/management.ts';
import { namedPage } from './named-page.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/plugins`. Where a plugin lies on the disk is nobody's business here. */
export function listPlugins({ plugins }: Pick<ManagementParts, 'plugins'>): RequestHandler {
  return (request, response) => {
    const { limit = usualLimit, cursor } = queryOf<'listPlugins'>(request);
    const { items, next } = namedPage(plugins, { limit, cursor });
    const views = items.map(
      ({ name, productType, description, functions, endpoints }): components['schemas']['Plugin'] => {
        return { name, productType, description, functions, endpoints };
      },
    );
    response.json({ items: views, next });
  };
}
