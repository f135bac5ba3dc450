import type { RequestHandler } from 'express';
import { bodyOf } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { activationView } from './license-code-view.ts';
import { licenseEndpoint } from './license-endpoint.ts';

/** `POST /api/v1/licenses/activate` */
export function activateLicenses({
  authorizationCodes,
  endpoints,
}: Pick<ManagementParts, 'authorizationCodes' | 'endpoints'>): RequestHandler {
  return async (request, response) => {
    const { endpoint, codes, effectiveAt, sandbox = false } = bodyOf<'activateLicenses'>(request);
    licenseEndpoint(endpoints, endpoint);
    const known = await authorizationCodes.activate({
      endpoint,
      codes,
      effectiveAt: effectiveAt === undefined ? null : new Date(effectiveAt),
      sandbox,
    });
    response.json({ items: known.map(({ code, row }) => activationView(code, row)) });
  };
}
