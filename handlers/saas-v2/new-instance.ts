import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { failure, success, underWay } from '../result.ts';

const codes = scenes['saas-v2'].newInstance.resultCodes;

/** An order was paid. `businessId` differs with each try, so it names the instance but never the order (R15, R16). */
export const newInstance: Handler<'saas-v2', 'newInstance'> = {
  decode: ({ orderId, orderLineId, businessId }) => ({
    type: 'create',
    orderId,
    orderLineId,
    proposedInstanceId: businessId ?? null,
  }),

  encode(outcome) {
    if (outcome.kind === 'failed') return failure(codes, outcome);
    const instanceId = outcome.instanceId ?? '';
    return outcome.kind === 'done' ? { ...success, instanceId } : { ...underWay(outcome), instanceId };
  },
};
