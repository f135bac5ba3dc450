import { randomBytes } from 'node:crypto';
import { formatKitTime } from '../../../protocol/kit-time.ts';
import type { Scene } from '../../endpoint.ts';
import type { LinkedKit } from '../../linked-kit.ts';
import type { OrderWish } from '../../order.ts';
import type { Chapter } from '../chapter.ts';
import { type KitDepartment, type KitUser, kitWordings } from '../guides/linked-kit.ts';
import { opened } from '../opened.ts';
import type { Script } from '../script.ts';
import type { Actor, LoginClient } from '../stage.ts';

const [REMOVE, ADD, MODIFY] = [0, 1, 2];

const top: KitDepartment = { orgCode: '00000001', orgName: '研发中心', parentCode: '' };
const below: KitDepartment = { orgCode: '00000002', orgName: '产品部', parentCode: top.orgCode };
const admin: KitUser = { userName: 'zhangsan01', name: '张三', orgCode: top.orgCode, role: 'admin' };
const user: KitUser = { userName: 'lisi01', name: '李四', orgCode: below.orgCode, role: 'user' };

/** Who binds the application: an enterprise and what it bought; nothing is bought while the seller tries it himself. */
interface Enterprise {
  tenantId: string;
  instanceId: string;
  orderId: string;
}

/** The linked kit: the seller's test enterprise, then a buyer's, whose people get the product and lose it again. */
export const linkedKit = (kit: LinkedKit, script: Script, wish: OrderWish): Chapter => ({
  title: 'Linked enterprise',
  async play(stage, extendParams) {
    const seller: Enterprise = { tenantId: newTenantId(), instanceId: '', orderId: '' };
    await stage.step('The seller applies for a credential', (actor) => bind(actor, kit, seller));
    await stage.step('The seller gets a test account', (actor) => grant(actor, kit, seller, ADD, [user]));

    const purchase = await opened(stage, 'The buyer orders', (actor) =>
      script.buy(actor, { ...wish, extendParams }),
    );
    if (purchase === null) return;
    const { instanceId, order } = purchase;
    const buyer: Enterprise = { tenantId: newTenantId(), instanceId, orderId: order.orderId };
    const { grantTakenBack } = kitWordings[kit.guide];

    await stage.step('The buyer binds his enterprise', (actor) => bind(actor, kit, buyer));
    await stage.step('The same is sent again', (actor) => bind(actor, kit, buyer));
    await stage.step('Accounts are granted', (actor) => grant(actor, kit, buyer, ADD, [admin, user]));
    await stage.step('An account changes its department', (actor) =>
      grant(actor, kit, buyer, MODIFY, [{ ...user, orgCode: top.orgCode }]),
    );
    await stage.step('A department is renamed', (actor) =>
      tell(actor, buyer, 'singleOrgSync', { ...below, orgName: '测试部', flag: MODIFY }),
    );
    await stage.step('A grant is taken back, and again', async (actor) => {
      await grant(actor, kit, buyer, grantTakenBack, [user]);
      await grant(actor, kit, buyer, grantTakenBack, [user]);
    });
    await stage.step('The enterprise leaves', (actor) => leave(actor, kit, buyer));
    await stage.step('The same is sent again', (actor) => leave(actor, kit, buyer));
    await stage.step('The buyer unsubscribes', (actor) => script.unsubscribe(actor, purchase));
  },
});

async function bind(actor: Actor, kit: LinkedKit, enterprise: Enterprise): Promise<void> {
  await tellTenant(actor, enterprise, ADD);
  await tellApplication(actor, kit, enterprise, ADD);
  const departments = kitWordings[kit.guide].departments([top, below]);
  await tell(actor, enterprise, 'allOrgSync', departments);
}

/** Deleting never depends on the instance, nor on there being something to delete. */
async function leave(actor: Actor, kit: LinkedKit, enterprise: Enterprise): Promise<void> {
  await grant(actor, kit, enterprise, REMOVE, [admin, user]);
  await tell(actor, enterprise, 'singleOrgSync', { ...below, flag: REMOVE });
  await tellApplication(actor, kit, enterprise, REMOVE);
  await tellTenant(actor, enterprise, REMOVE);
}

async function tellTenant(actor: Actor, enterprise: Enterprise, flag: number): Promise<void> {
  const { orderId } = enterprise;
  const domainName = actor.bindLogin(clientOf(enterprise));
  const facts = { orderId, tenantCode: 'huawei', name: 'huaiweitest', domainName, flag };
  await tell(actor, enterprise, 'tenantSync', facts);
}

async function tellApplication(
  actor: Actor,
  kit: LinkedKit,
  enterprise: Enterprise,
  flag: number,
): Promise<void> {
  // Without the merchant's key nothing could be encrypted that he can read.
  if (kit.publicKey === undefined) return;
  const { instanceId } = enterprise;
  await actor.succeed('applicationSync', { instanceId, ...clientOf(enterprise), flag });
}

/** The credentials with which the enterprise's people log in. */
function clientOf({ tenantId }: Enterprise): LoginClient {
  return {
    tenantId,
    appId,
    clientId: `client-${tenantId.slice(0, 16)}`,
    clientSecret: `secret of ${tenantId}`,
  };
}

const appId = 'KSIDJF1234456';

async function grant(
  actor: Actor,
  kit: LinkedKit,
  enterprise: Enterprise,
  flag: number,
  users: KitUser[],
): Promise<void> {
  const currentSyncTime = formatKitTime(actor.now());
  const list = kitWordings[kit.guide].users(users);
  await tell(actor, enterprise, 'authSync', { appId, ...list, currentSyncTime, flag });
}

async function tell(
  actor: Actor,
  { tenantId, instanceId }: Enterprise,
  scene: Scene,
  facts: Record<string, unknown>,
): Promise<void> {
  await actor.succeed(scene, { instanceId, tenantId, ...facts });
}

function newTenantId(): string {
  return randomBytes(16).toString('hex');
}
