import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['license-online'].releaseInstance.resultCodes;

/** The end of the instance: with an order id after an unsubscription, without one after the freeze period. */
export const releaseInstance: Handler<'license-online', 'releaseInstance'> = {
  decode: ({ instanceId, orderId }) => ({ type: 'release', instanceId, orderId: orderId ?? null }),

  encode: (outcome) => resultOf(codes, outcome),
};
