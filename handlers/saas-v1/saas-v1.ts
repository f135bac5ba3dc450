import type { GuideHandlers } from '../handler.ts';
import { expireInstance } from './expire-instance.ts';
import { instanceStatus } from './instance-status.ts';
import { newInstance } from './new-instance.ts';
import { queryInstance } from './query-instance.ts';
import { refreshInstance } from './refresh-instance.ts';
import { releaseInstance } from './release-instance.ts';
import { upgrade } from './upgrade.ts';

/** SaaS Access Guide V1.0. */
export const saasV1: GuideHandlers<'saas-v1'> = {
  newInstance,
  refreshInstance,
  expireInstance,
  releaseInstance,
  upgrade,
  instanceStatus,
  queryInstance,
};
