import type { RequestHandler } from 'express';
import { queryOf, usualLimit } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { licenseCodeView } from './license-code-view.ts';

/** `GET /api/v1/licenses` */
export function listLicenseCodes({
  licenseCodes,
  instances,
  sealer,
}: Pick<ManagementParts, 'licenseCodes' | 'instances' | 'sealer'>): RequestHandler {
  return async (request, response) => {
    const query = queryOf<'listLicenseCodes'>(request);
    const { items, next } = await licenseCodes.list({ ...query, limit: query.limit ?? usualLimit });
    const known = await instances.find(items.map((row) => row.instance_key));
    const byKey = new Map(known.map((instance) => [instance.instance_key, instance]));
    response.json({
      items: items.map((row) => licenseCodeView(row, byKey.get(row.instance_key), sealer)),
      next,
    });
  };
}
