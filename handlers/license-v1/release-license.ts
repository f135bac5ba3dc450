import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['license-v1'].releaseLicense.resultCodes;

/** The end of the license. The order is the one that it was bought with, so it must not pass for that of an unsubscription. */
export const releaseLicense: Handler<'license-v1', 'releaseLicense'> = {
  decode: ({ instanceId }) => ({ type: 'release', instanceId, orderId: null }),

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
