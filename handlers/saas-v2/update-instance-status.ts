import { scenes } from '../../generated/scenes.ts';
import { freezeOrUnfreeze } from '../freeze-or-unfreeze.ts';
import type { Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].updateInstanceStatus.resultCodes;

/** Freeze and unfreeze. */
export const updateInstanceStatus: Handler<'saas-v2', 'updateInstanceStatus'> = {
  decode: ({ instanceId, status }) => freezeOrUnfreeze(instanceId, status),

  encode: (outcome) => resultOf(codes, outcome),
};
