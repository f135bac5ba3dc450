import type { GuideHandlers } from '../handler.ts';
import { expireLicense } from './expire-license.ts';
import { getLicense } from './get-license.ts';
import { refreshLicense } from './refresh-license.ts';
import { releaseLicense } from './release-license.ts';

/** License access guide V1.0. */
export const licenseV1: GuideHandlers<'license-v1'> = {
  getLicense,
  refreshLicense,
  expireLicense,
  releaseLicense,
};
