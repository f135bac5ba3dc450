import { randomBytes } from 'node:crypto';
import type { KitDepartment, KitUser } from '../life/guides/linked-kit.ts';
import type { Logins } from '../login/logins.ts';
import { bindingOf, departmentOf, type Enterprise, grantOf } from './kit-binding.ts';
import type { Message } from './message.ts';
import type { Post } from './post.ts';
import type { Shelf } from './shelf.ts';
import type { Collection } from './state-store.ts';
import type { Subscription } from './subscription.ts';
import { TradeError } from './trade-error.ts';

/** Enterprises that bind what was bought, and their people. Everything throws a TradeError when it is not possible. */
export interface Enterprises {
  /** Binds a new enterprise: it is told of, then its application, then its departments. */
  bind(subscriptionId: string, wish?: Partial<Pick<Enterprise, 'name' | 'departments' | 'users'>>): Message;
  grant(subscriptionId: string, users?: KitUser[], what?: 'grant' | 'change' | 'take-back'): Message;
  department(subscriptionId: string, department: KitDepartment, what: 'add' | 'change' | 'remove'): Message;
  of(subscriptionId: string): Enterprise | null;
}

/** What enterprises need. */
export interface EnterprisesSettings {
  shelf: Shelf;
  subscriptions: Collection<Subscription>;
  enterprises: Collection<Enterprise>;
  logins: Logins;
  post: Pick<Post, 'send'>;
  now: () => number;
}

const top: KitDepartment = { orgCode: '00000001', orgName: '研发中心', parentCode: '' };
const below: KitDepartment = { orgCode: '00000002', orgName: '产品部', parentCode: top.orgCode };
const people: KitUser[] = [
  { userName: 'zhangsan01', name: '张三', orgCode: top.orgCode, role: 'admin' },
  { userName: 'lisi01', name: '李四', orgCode: below.orgCode, role: 'user' },
];

/** Enterprises over what is kept. */
export function createEnterprises(settings: EnterprisesSettings): Enterprises {
  const { shelf, subscriptions, enterprises, logins, post, now } = settings;

  const open = (id: string) => {
    const subscription = subscriptions.get(id);
    if (subscription?.instanceId == null) throw new TradeError(`${id} is not open`);
    const kit = shelf.merchant(subscription.endpoint).linkedKit;
    if (kit === undefined) throw new TradeError(`the endpoint ${subscription.endpoint} has no linked kit`);
    return { subscription, kit };
  };
  const bound = (id: string) => {
    const { subscription, kit } = open(id);
    const enterprise = subscription.tenantId === null ? undefined : enterprises.get(subscription.tenantId);
    if (enterprise === undefined) throw new TradeError(`no enterprise has bound ${id}`);
    return { subscription, kit, enterprise };
  };

  return {
    bind(id, { name = 'huaiweitest', departments = [top, below], users = people } = {}) {
      const { subscription, kit } = open(id);
      const enterprise = newEnterprise(name, departments, users);
      enterprises.put(enterprise.tenantId, enterprise);
      Object.assign(subscription, { tenantId: enterprise.tenantId });
      subscriptions.put(id, subscription);
      const { tenantId, appId, clientId, clientSecret } = enterprise;
      const loggedIn = users[0]?.userName ?? null;
      logins.bind({ tenantId, appId, clientId, clientSecret, loggedIn });
      const [first, ...then] = bindingOf(kit, subscription, enterprise, logins.domainOf(tenantId));
      if (first === undefined) throw new TradeError('the kit tells nothing');
      return post.send({ ...first, then, endpoint: subscription.endpoint, subscriptionId: id });
    },
    grant(id, users, what = 'grant') {
      const { subscription, kit, enterprise } = bound(id);
      const told = grantOf(kit, subscription, enterprise, users ?? enterprise.users, what, now());
      return post.send({ ...told, endpoint: subscription.endpoint, subscriptionId: id });
    },
    department(id, department, what) {
      const { subscription, enterprise } = bound(id);
      const told = departmentOf(subscription, enterprise, department, what);
      return post.send({ ...told, endpoint: subscription.endpoint, subscriptionId: id });
    },
    of(id) {
      const tenantId = subscriptions.get(id)?.tenantId;
      return tenantId == null ? null : (enterprises.get(tenantId) ?? null);
    },
  };
}

function newEnterprise(name: string, departments: KitDepartment[], users: KitUser[]): Enterprise {
  const tenantId = randomBytes(16).toString('hex');
  return {
    tenantId,
    name,
    appId: 'KSIDJF1234456',
    clientId: `client-${tenantId.slice(0, 16)}`,
    clientSecret: randomBytes(18).toString('base64url'),
    departments,
    users,
  };
}
