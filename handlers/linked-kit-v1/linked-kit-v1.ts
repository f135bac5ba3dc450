import type { GuideHandlers } from '../handler.ts';
import { allOrgSync } from './all-org-sync.ts';
import { applicationSync } from './application-sync.ts';
import { authSync } from './auth-sync.ts';
import { singleOrgSync } from './single-org-sync.ts';
import { tenantSync } from './tenant-sync.ts';

/** Linked kit V1.0: an enterprise and its people. */
export const linkedKitV1: GuideHandlers<'linked-kit-v1'> = {
  tenantSync,
  applicationSync,
  authSync,
  singleOrgSync,
  allOrgSync,
};
