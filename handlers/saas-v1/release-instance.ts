import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['saas-v1'].releaseInstance.resultCodes;

/**
 * The end of the instance, after an unsubscription or after the freeze period: the call does not say which. Its order is
 * the one that the instance was bought with, so it must not pass for the order of an unsubscription.
 */
export const releaseInstance: Handler<'saas-v1', 'releaseInstance'> = {
  decode: ({ instanceId }) => ({ type: 'release', instanceId, orderId: null }),

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
