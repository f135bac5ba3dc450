import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].updateInstanceStatus.resultCodes;

/** Freeze and unfreeze. A status we do not know is kept as an event and changes nothing (R2). */
export const updateInstanceStatus: Handler<'saas-v2', 'updateInstanceStatus'> = {
  decode({ instanceId, status }) {
    if (status === 'FREEZE') return { type: 'freeze', instanceId };
    if (status === 'UNFREEZE') return { type: 'unfreeze', instanceId };
    return { type: 'acknowledge', instanceId, remark: `status ${status}` };
  },

  encode: (outcome) => resultOf(codes, outcome),
};
