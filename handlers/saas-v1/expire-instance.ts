import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['saas-v1'].expireInstance.resultCodes;

/** The period ran out: the instance is frozen until it is renewed or released. */
export const expireInstance: Handler<'saas-v1', 'expireInstance'> = {
  decode: ({ instanceId }) => ({ type: 'freeze', instanceId }),

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
