import type { GuideHandlers } from '../handler.ts';
import { allOrgSync } from './all-org-sync.ts';
import { applicationSync } from './application-sync.ts';
import { authSync } from './auth-sync.ts';
import { singleOrgSync } from './single-org-sync.ts';
import { tenantSync } from './tenant-sync.ts';

/** Linked kit V2.0: an enterprise and its people. */
export const linkedKitV2: GuideHandlers<'linked-kit-v2'> = {
  tenantSync,
  applicationSync,
  authSync,
  singleOrgSync,
  allOrgSync,
};
