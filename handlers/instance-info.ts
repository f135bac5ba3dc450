import type { SceneAnswer } from '../generated/scenes.ts';
import type { DescribedInstance, Usage } from '../lifecycle/command.ts';
import { formatWireTimeMillis } from '../protocol/wire-time.ts';
import { appInfo } from './app-info.ts';

/** One element of `info` in the answer to queryInstance, the same in SaaS V1 and V2. */
type InstanceInfo = NonNullable<SceneAnswer<'saas-v2', 'queryInstance'>['info']>[number];
type UsageInfo = NonNullable<InstanceInfo['usageInfo']>[number];

/** An instance as the buyer is shown it; what there is nothing of is left out. */
export function instanceInfo({ instanceId, access, usage }: DescribedInstance): InstanceInfo {
  return {
    instanceId,
    ...(access ? { appInfo: appInfo(access) } : {}),
    ...(usage.length > 0 ? { usageInfo: usage.map(usageInfo) } : {}),
  };
}

function usageInfo({ relatedInstanceId, value, countedAt, dashboardUrl }: Usage): UsageInfo {
  return {
    ...(relatedInstanceId === undefined ? {} : { relatedInstanceId }),
    usageValue: value,
    statisticalTime: formatWireTimeMillis(countedAt),
    ...(dashboardUrl === undefined ? {} : { dashboardUrl }),
  };
}
