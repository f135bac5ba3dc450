import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { syncUsers } from '../linked-kit/sync-users.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['linked-kit-v1'].authSync.resultCodes;

/** Who may use the product; the list comes as text. */
export const authSync: Handler<'linked-kit-v1', 'authSync'> = {
  decode: syncUsers,

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
