import { scenes } from '../../generated/scenes.ts';
import type { Handler } from '../handler.ts';
import { instanceInfo } from '../instance-info.ts';
import { listedInstances } from '../listed-instances.ts';
import { resultWithoutWaiting } from '../result.ts';

const codes = scenes['saas-v1'].queryInstance.resultCodes;

/** A buyer looks at instances. This guide asks for no instance that is still being made (R17). */
export const queryInstance: Handler<'saas-v1', 'queryInstance'> = {
  decode: ({ instanceId }) => ({ type: 'describe', instanceIds: listedInstances(instanceId) }),

  encode(outcome) {
    const result = resultWithoutWaiting(codes, outcome);
    return outcome.kind === 'done' ? { ...result, info: outcome.described.map(instanceInfo) } : result;
  },
};
