import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { syncAllDepartments } from '../linked-kit/sync-departments.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['linked-kit-v2'].allOrgSync.resultCodes;

/** Every department of an enterprise: what is not in the list is gone. */
export const allOrgSync: Handler<'linked-kit-v2', 'allOrgSync'> = {
  decode: (message) => syncAllDepartments(message, 'orgInfoList', message.orgInfoList),

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
