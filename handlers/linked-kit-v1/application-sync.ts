import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { syncApplication } from '../linked-kit/sync-application.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['linked-kit-v1'].applicationSync.resultCodes;

/** The credentials of an enterprise's application. */
export const applicationSync: Handler<'linked-kit-v1', 'applicationSync'> = {
  decode: syncApplication,

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
