import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { syncTenant } from '../linked-kit/sync-tenant.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['linked-kit-v1'].tenantSync.resultCodes;

/** An enterprise was bound, changed or went. */
export const tenantSync: Handler<'linked-kit-v1', 'tenantSync'> = {
  decode: syncTenant,

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
