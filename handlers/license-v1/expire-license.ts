import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['license-v1'].expireLicense.resultCodes;

/** The period ran out: the license is frozen until it is renewed or released. */
export const expireLicense: Handler<'license-v1', 'expireLicense'> = {
  decode: ({ instanceId }) => ({ type: 'freeze', instanceId }),

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
