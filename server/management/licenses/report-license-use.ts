import type { RequestHandler } from 'express';
import { bodyOf } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { licenseEndpoint } from './license-endpoint.ts';

/** `POST /api/v1/licenses/{code}/usage` */
export function reportLicenseUse({
  authorizationCodes,
  endpoints,
}: Pick<ManagementParts, 'authorizationCodes' | 'endpoints'>): RequestHandler<{ code: string }> {
  return async (request, response) => {
    const { code } = request.params;
    const { endpoint, sandbox, activeNumber, clientIds } = bodyOf<'reportLicenseUse'>(request);
    licenseEndpoint(endpoints, endpoint);
    const reported = await authorizationCodes.reportUse(
      { endpoint, code, sandbox },
      oneOfBoth(activeNumber, clientIds),
    );
    if (reported === null)
      throw new Problem(
        409,
        'The code is not known to be active: activate it with POST /api/v1/licenses/activate, or check it, first.',
      );
    response.json({ reported });
  };
}

/** @throws Problem 400 when there are both, or none: a report has exactly one (zh-cn_topic_0000002290055385). */
function oneOfBoth(activeNumber: number | undefined, clientIds: readonly string[] | undefined) {
  if (activeNumber !== undefined && clientIds === undefined) return { activeNumber };
  if (clientIds !== undefined && activeNumber === undefined) return { clientIds };
  throw new Problem(400, 'A report has either activeNumber or clientIds: name exactly one of them.');
}
