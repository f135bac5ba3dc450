import { scenes } from '../../generated/scenes.ts';
import { freezeOrUnfreeze } from '../freeze-or-unfreeze.ts';
import type { Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['license-online'].updateInstanceStatus.resultCodes;

/** Freeze and unfreeze. */
export const updateInstanceStatus: Handler<'license-online', 'updateInstanceStatus'> = {
  decode: ({ instanceId, status }) => freezeOrUnfreeze(instanceId, status),

  encode: (outcome) => resultOf(codes, outcome),
};
