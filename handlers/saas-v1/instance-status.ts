import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['saas-v1'].instanceStatus.resultCodes;

/** Freeze and unfreeze. A status we do not know is kept as an event and changes nothing (R2). */
export const instanceStatus: Handler<'saas-v1', 'instanceStatus'> = {
  decode({ instanceId, instanceStatus: status }) {
    if (status === 'FREEZE') return { type: 'freeze', instanceId };
    if (status === 'NORMAL') return { type: 'unfreeze', instanceId };
    return { type: 'acknowledge', instanceId, remark: `instanceStatus ${status}` };
  },

  encode: (outcome) => resultWithoutWaiting(codes, outcome),
};
