import { type SceneAnswer, scenes } from '../../generated/scenes.ts';
import type { Access, DescribedInstance, Usage } from '../../lifecycle/command.ts';
import { formatWireTimeMillis } from '../../protocol/wire-time.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['saas-v2'].queryInstance.resultCodes;

const mostInstances = 100;

/** KooGallery or a buyer looks at instances. While one is being made the answer is `000004` (R17). */
export const queryInstance: Handler<'saas-v2', 'queryInstance'> = {
  decode({ instanceId }) {
    const instanceIds = [...new Set(instanceId.split(',').map((id) => id.trim()))].filter((id) => id !== '');
    if (instanceIds.length === 0) throw new BadRequest('instanceId names no instance');
    if (instanceIds.length > mostInstances) {
      throw new BadRequest(`instanceId names ${instanceIds.length} instances; ${mostInstances} are the most`);
    }
    return { type: 'describe', instanceIds };
  },

  encode(outcome) {
    const result = resultOf(codes, outcome);
    return outcome.kind === 'done' ? { ...result, info: outcome.described.map(infoOf) } : result;
  },
};

type Info = NonNullable<SceneAnswer<'saas-v2', 'queryInstance'>['info']>[number];

function infoOf({ instanceId, access, usage }: DescribedInstance): Info {
  return {
    instanceId,
    ...(access ? { appInfo: appInfoOf(access) } : {}),
    ...(usage.length > 0 ? { usageInfo: usage.map(usageInfoOf) } : {}),
  };
}

function appInfoOf(access: Access): NonNullable<Info['appInfo']> {
  const { frontEndUrl, adminUrl, userName, password, memo } = access;
  return {
    frontEndUrl,
    ...(adminUrl === undefined ? {} : { adminUrl }),
    ...(userName === undefined ? {} : { userName }),
    ...(password === undefined ? {} : { password }),
    ...(memo === undefined ? {} : { memo }),
  };
}

function usageInfoOf({
  relatedInstanceId,
  value,
  countedAt,
  dashboardUrl,
}: Usage): NonNullable<Info['usageInfo']>[number] {
  return {
    ...(relatedInstanceId === undefined ? {} : { relatedInstanceId }),
    usageValue: value,
    statisticalTime: formatWireTimeMillis(countedAt),
    ...(dashboardUrl === undefined ? {} : { dashboardUrl }),
  };
}
