import { formatLicenseTime } from '../../../protocol/license-time.ts';
import type { Wording } from '../wording.ts';
import { saasV2 } from './saas-v2.ts';

const { open, refresh, expire, restore, freeze, unfreeze, release } = saasV2;

/** Online license: an instance with the calls of SaaS V2.0 but for queryInstance, and licenses that are asked for. */
export const licenseOnline: Wording = {
  open,
  refresh,
  expire,
  restore,
  freeze,
  unfreeze,
  release,
  license: ({ instanceId, placedAt }, { eventId, device, end }) => ({
    scene: 'getLicenseAsync',
    fields: {
      instanceId,
      eventId,
      effectiveTime: formatLicenseTime(new Date(placedAt)),
      ...(end === null ? {} : { expireTime: formatLicenseTime(new Date(end)) }),
      deviceFingerprint: device,
    },
  }),
};
