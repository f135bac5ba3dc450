import { randomBytes } from 'node:crypto';
import type { Router } from 'express';
import type { SimulatorLog } from '../simulator-log.ts';
import { createLoginBook } from './login-book.ts';
import type { LoginEnterprise } from './login-enterprise.ts';
import { createLoginFaults, type LoginFaults } from './login-faults.ts';
import { LOGIN_PROVIDER_PATH, loginProvider } from './login-provider.ts';
import { entranceOf } from './unified-login.ts';

/** The login provider, as tests and lives drive it. */
export interface Logins {
  /** The login service of an enterprise, for tenantSync. */
  domainOf(tenantId: string): string;
  /** Lets people of an enterprise log in; what is left out is test data. */
  bind(enterprise: Pick<LoginEnterprise, 'tenantId'> & Partial<LoginEnterprise>): LoginEnterprise;
  /** @throws RangeError for an enterprise that is not there. */
  change(tenantId: string, values: Partial<Omit<LoginEnterprise, 'tenantId'>>): LoginEnterprise;
  find(tenantId: string): LoginEnterprise | undefined;
  list(): LoginEnterprise[];
  /** Where the workbench sends the browser of an account, with a code. @throws RangeError without such an account. */
  entrance(tenantId: string, userName: string): string;
  /** A ticket of a CAS login that the workbench began. @throws RangeError without such an account. */
  ticket(tenantId: string, userName: string, service: string): string;
  faults: LoginFaults;
}

/** What the login provider needs. */
export interface LoginsSettings {
  /** Where the simulator listens. */
  url: () => string;
  now: () => number;
  log: SimulatorLog;
}

/** The people that the kit's lives tell of. */
const testAccounts = [
  { userName: 'zhangsan01', name: '张三', role: 'admin', organizationCode: '00000001' },
  { userName: 'lisi01', name: '李四', role: 'user', organizationCode: '00000002' },
];

/** The login provider and its routes. */
export function createLogins({ url, now, log }: LoginsSettings): { logins: Logins; router: Router } {
  const book = createLoginBook(now);
  const faults = createLoginFaults();
  const domainOf = (tenantId: string) => `${url()}${LOGIN_PROVIDER_PATH}/${tenantId}`;
  const known = (tenantId: string) => {
    const enterprise = book.find(tenantId);
    if (enterprise === undefined) throw new RangeError(`no enterprise ${tenantId} is known here`);
    return enterprise;
  };
  const logins: Logins = {
    domainOf,
    bind(wish) {
      const enterprise: LoginEnterprise = {
        appId: 'KSIDJF1234456',
        clientId: randomBytes(12).toString('base64url'),
        clientSecret: randomBytes(24).toString('base64url'),
        callbackUrl: null,
        accounts: testAccounts,
        loggedIn: testAccounts[0]?.userName ?? null,
        offers: 'nothing',
        ...wish,
      };
      book.put(enterprise);
      return enterprise;
    },
    change: book.change,
    find: book.find,
    list: book.list,
    entrance: (tenantId, userName) => entranceOf(book, known(tenantId), userName),
    ticket(tenantId, userName, service) {
      const { accounts, clientId } = known(tenantId);
      const account = accounts.find((each) => each.userName === userName);
      if (account === undefined) throw new RangeError(`${tenantId} has no account ${userName}`);
      const granted = { tenantId, account, clientId, address: service, challenge: null, nonce: null };
      return book.give('ticket', granted);
    },
    faults,
  };
  return { logins, router: loginProvider({ book, faults, now, domainOf, log }) };
}
