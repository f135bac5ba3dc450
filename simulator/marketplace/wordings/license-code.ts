import { formatWireTime } from '../../../protocol/wire-time.ts';
import type { Wording } from '../wording.ts';

/** Authorization codes: nobody is called for a purchase; the code stands for the instance. */
export const licenseCode: Wording = {
  open: null,
  refresh: ({ instanceId }, { scene, order, end }) => ({
    scene: 'refreshLicenseCode',
    fields: { scene, ...order, license: instanceId, expireTime: formatWireTime(new Date(end)) },
  }),
  expire: ({ instanceId }) => status(instanceId, 'FREEZE'),
  restore: ({ instanceId }) => status(instanceId, 'UNFREEZE'),
  release: ({ instanceId }, order) => ({
    scene: 'releaseLicenseCode',
    fields: { license: instanceId, ...order },
  }),
};

function status(license: string | null, state: 'FREEZE' | 'UNFREEZE') {
  return { scene: 'updateLicenseCodeStatus', fields: { license, status: state } } as const;
}
