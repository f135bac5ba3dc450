import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].upgradeInstance.resultCodes;

/** An upgrade was paid; the new specification stands in its order. */
export const upgradeInstance: Handler<'saas-v2', 'upgradeInstance'> = {
  decode: ({ instanceId, orderId, orderLineId }) => ({ type: 'upgrade', instanceId, orderId, orderLineId }),

  encode: (outcome) => resultOf(codes, outcome),
};
