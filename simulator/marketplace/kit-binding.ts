import { formatKitTime } from '../../protocol/kit-time.ts';
import { type KitDepartment, type KitUser, kitWordings } from '../life/guides/linked-kit.ts';
import type { LinkedKit } from '../linked-kit.ts';
import type { FollowUp } from './message.ts';
import type { Subscription } from './subscription.ts';

/** An enterprise with its people, that binds what was bought. */
export interface Enterprise {
  tenantId: string;
  name: string;
  appId: string;
  clientId: string;
  clientSecret: string;
  departments: KitDepartment[];
  users: KitUser[];
}

const [REMOVE, ADD, MODIFY] = [0, 1, 2];

/** What an enterprise's binding tells, one after the other (linked-kit 1.2). `domainName` is its login service. */
export function bindingOf(
  kit: LinkedKit,
  { instanceId, orderId }: Subscription,
  enterprise: Enterprise,
  domainName: string,
): FollowUp[] {
  const { tenantId, name, appId, clientId, clientSecret, departments } = enterprise;
  const common = { instanceId, tenantId };
  const tenant = { ...common, orderId, tenantCode: 'huawei', name, domainName, flag: ADD };
  // Without the merchant's key nothing could be encrypted that he can read.
  const application =
    kit.publicKey === undefined
      ? []
      : [sync('applicationSync', { ...common, appId, clientId, clientSecret, flag: ADD })];
  const all = { ...common, ...kitWordings[kit.guide].departments(departments) };
  return [sync('tenantSync', tenant), ...application, sync('allOrgSync', all)];
}

/** Grants the application to people, or takes it back; `now` in milliseconds since 1970. */
export function grantOf(
  kit: LinkedKit,
  { instanceId }: Subscription,
  { tenantId, appId }: Enterprise,
  users: KitUser[],
  what: 'grant' | 'change' | 'take-back',
  now: number,
): FollowUp {
  const { users: list, grantTakenBack } = kitWordings[kit.guide];
  const flags = { grant: ADD, change: MODIFY, 'take-back': grantTakenBack };
  const currentSyncTime = formatKitTime(new Date(now));
  return sync('authSync', {
    instanceId,
    tenantId,
    appId,
    ...list(users),
    currentSyncTime,
    flag: flags[what],
  });
}

/** Tells of one department. */
export function departmentOf(
  { instanceId }: Subscription,
  { tenantId }: Enterprise,
  department: KitDepartment,
  what: 'add' | 'change' | 'remove',
): FollowUp {
  const flag = { add: ADD, change: MODIFY, remove: REMOVE }[what];
  return sync('singleOrgSync', { instanceId, tenantId, ...department, flag });
}

function sync(scene: FollowUp['scene'], fields: Record<string, unknown>): FollowUp {
  return { scene, purpose: 'sync', fields };
}
