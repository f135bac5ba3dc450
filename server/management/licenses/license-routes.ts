import { Router } from 'express';
import type { ManagementParts } from '../parts.ts';
import { activateLicenses } from './activate-licenses.ts';
import { checkLicense } from './check-license.ts';
import { listLicenseCodes } from './list-license-codes.ts';
import { readLicenseCode } from './read-license-code.ts';
import { reportLicenseUse } from './report-license-use.ts';

/** Everything below `/api/v1/licenses`. */
export function licenseRoutes(parts: ManagementParts): Router {
  const router = Router();
  router.get('/', listLicenseCodes(parts));
  router.post('/activate', activateLicenses(parts));
  router.get('/:code', readLicenseCode(parts));
  router.post('/:code/check', checkLicense(parts));
  router.post('/:code/usage', reportLicenseUse(parts));
  return router;
}
