import type { RequestHandler } from 'express';
import { licenseCodeKey } from '../../../storage/keys.ts';
import { ownedBy } from '../owned-by.ts';
import { queryOf } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { notFound } from '../problem.ts';
import { licenseCodeView } from './license-code-view.ts';

/** `GET /api/v1/licenses/{code}` */
export function readLicenseCode({
  licenseCodes,
  instances,
  endpoints,
  sealer,
}: Pick<ManagementParts, 'licenseCodes' | 'instances' | 'endpoints' | 'sealer'>): RequestHandler<{
  code: string;
}> {
  return async (request, response) => {
    const { code } = request.params;
    const filter = queryOf<'readLicenseCode'>(request);
    // Codes are sealed, so they are found by the keys that they may have.
    const keys = endpoints.flatMap(({ name }) =>
      [false, true].map((sandbox) => licenseCodeKey(name, sandbox, code)),
    );
    const row = ownedBy(await licenseCodes.find(keys), filter);
    if (!row) throw notFound('authorization code', code, filter);
    const [instance] = await instances.find([row.instance_key]);
    response.json(licenseCodeView(row, instance, sealer));
  };
}
