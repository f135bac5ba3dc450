import type { GuideHandlers } from '../handler.ts';
import { changeInstanceCheck } from './change-instance-check.ts';
import { newInstance } from './new-instance.ts';
import { queryInstance } from './query-instance.ts';
import { refreshInstance } from './refresh-instance.ts';
import { releaseInstance } from './release-instance.ts';
import { updateInstanceStatus } from './update-instance-status.ts';
import { upgradeInstance } from './upgrade-instance.ts';

/** SaaS Access Guide V2.0. */
export const saasV2: GuideHandlers<'saas-v2'> = {
  newInstance,
  queryInstance,
  refreshInstance,
  updateInstanceStatus,
  releaseInstance,
  upgradeInstance,
  changeInstanceCheck,
};
