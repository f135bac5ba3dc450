import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { instanceInfo } from '../instance-info.ts';
import { listedInstances } from '../listed-instances.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].queryInstance.resultCodes;

/** KooGallery or a buyer looks at instances. While one is being made the answer is `000004` (R17). */
export const queryInstance: Handler<'saas-v2', 'queryInstance'> = {
  decode: ({ instanceId }) => ({ type: 'describe', instanceIds: listedInstances(instanceId) }),

  encode(outcome) {
    const result = resultOf(codes, outcome);
    return outcome.kind === 'done' ? { ...result, info: outcome.described.map(instanceInfo) } : result;
  },
};
