import type { RequestHandler } from 'express';
import { bodyOf } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { knownEndpoint } from './known-endpoint.ts';
import { packageView } from './usage-views.ts';

/** `PUT /api/v1/usage/packages/{packageInstanceId}` */
export function declareUsagePackage({
  metering,
  endpoints,
}: Pick<ManagementParts, 'metering' | 'endpoints'>): RequestHandler<{ packageInstanceId: string }> {
  return async (request, response) => {
    const { packageInstanceId } = request.params;
    const { sandbox = false, ...facts } = bodyOf<'declareUsagePackage'>(request);
    knownEndpoint(endpoints, facts.endpoint);
    response.json(packageView(await metering.declarePackage({ ...facts, sandbox, packageInstanceId })));
  };
}
