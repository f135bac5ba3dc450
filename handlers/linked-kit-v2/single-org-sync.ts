import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { syncDepartment } from '../linked-kit/sync-departments.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['linked-kit-v2'].singleOrgSync.resultCodes;

/** One department was made, changed or removed. */
export const singleOrgSync: Handler<'linked-kit-v2', 'singleOrgSync'> = {
  decode: syncDepartment,

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
