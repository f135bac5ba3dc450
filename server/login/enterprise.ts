import { applicationOf, tenantOf } from '../../lifecycle/sync/thing-of-row.ts';
import { loginBase } from '../../outbound/login/login-base.ts';
import type { LoginClient } from '../../outbound/login/login-client.ts';
import { instanceKey, type TenantPlace } from '../../storage/keys.ts';
import type { ApplicationRow, TenantRow } from '../../storage/synced-rows.ts';
import type { Login } from './login.ts';
import { LoginTrouble } from './login-trouble.ts';

/** An enterprise whose people may log in. */
export interface Enterprise {
  tenantId: string;
  /** Its application whose credentials are used. */
  appId: string;
  client: LoginClient;
  /** Every instance that it has bound, the one whose credentials are used first. */
  bindings: Binding[];
}

/** An instance that an enterprise has bound; both are null while the seller tries a credential. */
export interface Binding {
  place: TenantPlace;
  instanceId: string | null;
  /** `active`, `frozen` ...; null also when we do not know the instance. */
  instanceState: string | null;
}

interface Bound extends Binding {
  tenant: TenantRow;
  application: ApplicationRow;
}

/**
 * Finds an enterprise as tenantSync and applicationSync told it last.
 * @throws LoginTrouble when it cannot log anybody in, LoginServiceError for a domain that is no safe address.
 */
export async function findEnterprise(login: Login, tenantId: string): Promise<Enterprise> {
  const tenants = await login.tenants.tenants(login.endpoint, tenantId);
  if (tenants.length === 0)
    throw new LoginTrouble('tenant-unknown', 'no tenantSync has told of this enterprise');
  const present = tenants.filter(({ state }) => state === 'present');
  const alive = (await Promise.all(present.map((tenant) => bindingOf(login, tenant)))).filter(
    ({ binding }) => binding.instanceState !== 'released',
  );
  if (alive.length === 0)
    throw new LoginTrouble('tenant-removed', 'the enterprise was removed, or its instance released');
  const bound = await withApplications(login, tenantId, alive);
  const [first] = bound;
  if (first === undefined) {
    const problem = 'no applicationSync has told of credentials of the enterprise, or they were removed';
    throw new LoginTrouble('enterprise-unready', problem);
  }
  const { domain } = tenantOf(first.tenant, login.sealer);
  const { appId, clientId, clientSecret } = applicationOf(first.application, login.sealer);
  const client = { endpoint: login.endpoint, instanceId: first.instanceId, clientId, clientSecret };
  return {
    tenantId,
    appId,
    client: { ...client, base: loginBase(domain) },
    bindings: bound.map(({ place, instanceId, instanceState }) => ({ place, instanceId, instanceState })),
  };
}

async function bindingOf(login: Login, tenant: TenantRow): Promise<{ tenant: TenantRow; binding: Binding }> {
  const { instance_id: instanceId, tenant_id: tenantId } = tenant;
  const { endpoint } = login;
  const instance =
    instanceId === null ? undefined : await login.reader.instance(instanceKey(endpoint, false, instanceId));
  const place = { endpoint, sandbox: false, instanceId, tenantId };
  return { tenant, binding: { place, instanceId, instanceState: instance?.state ?? null } };
}

/** The bindings that have the application's credentials, those that were told last first. */
async function withApplications(
  login: Login,
  tenantId: string,
  alive: { tenant: TenantRow; binding: Binding }[],
): Promise<Bound[]> {
  const rows = await login.tenants.applications(login.endpoint, tenantId);
  const usable = rows.filter(
    (row) => row.state === 'present' && alive.some(({ tenant }) => tenant.tenant_key === row.tenant_key),
  );
  const appIds = new Set(usable.map(({ app_id }) => app_id));
  const { appId = only(appIds) } = login.config;
  return usable
    .filter(({ app_id }) => app_id === appId)
    .flatMap((application) =>
      alive
        .filter(({ tenant }) => tenant.tenant_key === application.tenant_key)
        .map(({ tenant, binding }) => ({ ...binding, tenant, application })),
    );
}

/** @throws LoginTrouble when there are several. */
function only(appIds: Set<string>): string | undefined {
  if (appIds.size > 1)
    throw new LoginTrouble(
      'application-unclear',
      `the enterprise has ${appIds.size} applications: set linkedKit.login.appId to one of them`,
    );
  return [...appIds][0];
}
