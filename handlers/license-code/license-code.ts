import type { GuideHandlers } from '../handler.ts';
import { refreshLicenseCode } from './refresh-license-code.ts';
import { releaseLicenseCode } from './release-license-code.ts';
import { updateLicenseCodeStatus } from './update-license-code-status.ts';

/** License access guide, authorization codes. The code stands for the instance. */
export const licenseCode: GuideHandlers<'license-code'> = {
  refreshLicenseCode,
  updateLicenseCodeStatus,
  releaseLicenseCode,
};
