import type { GuideHandlers } from '../handler.ts';
import { getLicenseAsync } from './get-license-async.ts';
import { newInstance } from './new-instance.ts';
import { refreshInstance } from './refresh-instance.ts';
import { releaseInstance } from './release-instance.ts';
import { updateInstanceStatus } from './update-instance-status.ts';

/** License access guide, opened online: an instance first, licenses later. */
export const licenseOnline: GuideHandlers<'license-online'> = {
  newInstance,
  refreshInstance,
  updateInstanceStatus,
  releaseInstance,
  getLicenseAsync,
};
