import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['license-code'].releaseLicenseCode.resultCodes;

/** The end of a code: with an order id after an unsubscription, without one after the retention period. */
export const releaseLicenseCode: Handler<'license-code', 'releaseLicenseCode'> = {
  decode: ({ license, orderId }) => ({ type: 'release', instanceId: license, orderId: orderId ?? null }),

  encode: (outcome) => resultOf(codes, outcome),
};
