import { tenantUserOf } from '../../lifecycle/sync/thing-of-row.ts';
import type { LoginUser } from '../../outbound/login/login-user.ts';
import type { TenantUser } from '../../plugins/contract.ts';
import { syncKey } from '../../storage/keys.ts';
import type { Binding, Enterprise } from './enterprise.ts';
import type { Login } from './login.ts';
import { LoginTrouble } from './login-trouble.ts';

/** Who may come in, and to which instances. */
export interface Person extends LoginUser {
  /** The instance that the enterprise has bound, or the newest of several that grant this account; null for none. */
  instanceId: string | null;
  instanceState: string | null;
  /** All that do. */
  instanceIds: string[];
}

/**
 * Lets in whom authSync granted the application. What it told of role and department goes before what the login service
 * says: a change reaches us by it at once.
 * @throws LoginTrouble for an account that may not use the application.
 */
export async function personOf(login: Login, enterprise: Enterprise, user: LoginUser): Promise<Person> {
  const { bindings } = enterprise;
  const accounts = await accountsOf(login, enterprise, user.userName);
  const granting = bindings.filter((_binding, index) => isGranted(accounts[index]));
  const [account] = accounts.filter(isGranted);
  if (granting.length === 0) {
    const known = accounts.filter((each) => each !== undefined);
    if (known.some(({ state }) => state === 'present'))
      throw new LoginTrouble('account-disabled', 'authSync says that the account is disabled');
    if (known.length > 0 || login.config.requireGrant)
      throw new LoginTrouble('not-granted', 'no authSync has granted the account the application');
  }
  const usable: Binding[] = granting.length > 0 ? granting : bindings;
  return {
    ...user,
    name: account?.name || user.name,
    role: account?.role ?? user.role,
    organizationCode: account?.departmentCode || user.organizationCode,
    instanceId: usable[0]?.instanceId ?? null,
    instanceState: usable[0]?.instanceState ?? null,
    instanceIds: usable.flatMap(({ instanceId }) => (instanceId === null ? [] : [instanceId])),
  };
}

/** The account at each binding; undefined where it was never told of. */
async function accountsOf(
  login: Login,
  { bindings, appId }: Enterprise,
  userName: string,
): Promise<(TenantUser | undefined)[]> {
  const keys = bindings.map(({ place }) => syncKey(place, 'user', appId, userName));
  const rows = await login.reader.synced('tenant_users', keys);
  return keys.map((key) => {
    const row = rows.find(({ sync_key }) => sync_key === key);
    return row && tenantUserOf(row, login.sealer);
  });
}

function isGranted(account: TenantUser | undefined): account is TenantUser {
  return account?.state === 'present' && account.enabled;
}
