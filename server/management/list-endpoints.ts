import type { RequestHandler } from 'express';
import type { components } from '../../generated/types/management.ts';
import { namedPage } from './named-page.ts';
import { queryOf, usualLimit } from './parameters.ts';

/** An endpoint of the configuration. */
export type EndpointFacts = components['schemas']['Endpoint'];

/** `GET /api/v1/endpoints` */
export function listEndpoints({ endpoints }: { endpoints: readonly EndpointFacts[] }): RequestHandler {
  return (request, response) => {
    const { limit = usualLimit, cursor } = queryOf<'listEndpoints'>(request);
    const { items, next } = namedPage(endpoints, { limit, cursor });
    const views = items.map(({ name, guide, path, plugin, productType }): EndpointFacts => {
      return { name, guide, path, plugin, productType };
    });
    response.json({ items: views, next });
  };
}
