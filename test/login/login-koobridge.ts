import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApplication } from '../../examples/linked-login-app.mjs';
import { type LoginConfig, loginSchema } from '../../server/config/login-schema.ts';
import type { LoginEnterprise } from '../../simulator/login/login-enterprise.ts';
import { type KitKoobridge, kitKeys, runKit } from '../fixtures/kit-koobridge.ts';
import type { KoobridgeWish } from '../fixtures/running-koobridge.ts';

/** The endpoint whose login the tests use. */
export const endpointName = 'saas-demo';

/** Signs the hand-over in the tests. */
export const handoverKey = 'the hand-over key of the tests, 0123456789';

/** A server with the linked login, the simulator as login provider, and the example as the merchant's application. */
export interface LoginKoobridge {
  kit: KitKoobridge;
  /** Of a path below `/login/<endpoint>`. */
  at(path: string): string;
  /** The merchant's application, without a slash at the end. */
  applicationUrl: string;
  /** Lets an enterprise bind the application: the login provider knows it, and the server is told. */
  bind(wish?: BindWish): Promise<BoundEnterprise>;
  /** Tells the server the credentials that the login provider has now. */
  tellApplication(enterprise: BoundEnterprise, flag?: number): Promise<void>;
  /** Tells the server which accounts may use the application. */
  grant(enterprise: BoundEnterprise, userName: string, flag: number, enable?: string): Promise<void>;
  close(): Promise<void>;
}

/** What a test wants of an enterprise. */
export interface BindWish extends Partial<LoginEnterprise> {
  instanceId?: string;
  /** Accounts that are granted the application; both of the enterprise unless said. */
  granted?: string[];
}

/** An enterprise as it was bound. */
export interface BoundEnterprise {
  tenantId: string;
  instanceId: string;
  appId: string;
}

/** Starts all three. */
export async function runLogin(
  values: Partial<LoginConfig> = {},
  wish: Pick<KoobridgeWish, 'clock' | 'databaseUrl'> = {},
): Promise<LoginKoobridge> {
  let answer: RequestListener = (_request, response) => response.end();
  const application = createServer((request, response) => answer(request, response));
  application.listen(0, '127.0.0.1');
  await once(application, 'listening');
  const applicationUrl = `http://127.0.0.1:${(application.address() as AddressInfo).port}`;
  const login: LoginConfig = {
    ...loginSchema.parse({ applicationUrl: `${applicationUrl}/login`, handoverKey }),
    ...values,
  };
  const kit = await runKit({ linkedKit: { privateKeyPem: kitKeys.privateKey, login } }, wish);
  const { server, simulator } = kit.koobridge;
  // Where the simulator listens is known only now.
  login.unifiedLoginUrl = values.unifiedLoginUrl ?? `${simulator.url}/unified-login/`;
  const loginUrl = `${server.url}/login/${endpointName}`;
  answer = createApplication({ loginUrl, handoverKey });

  const tellApplication: LoginKoobridge['tellApplication'] = async ({ tenantId, instanceId }, flag = 1) => {
    const enterprise = simulator.logins.find(tenantId);
    if (!enterprise) throw new Error(`${tenantId} was not bound`);
    const { appId, clientId, clientSecret } = enterprise;
    await told(kit, 'applicationSync', { instanceId, tenantId, appId, clientId, clientSecret, flag });
  };
  const grant: LoginKoobridge['grant'] = async (enterprise, userName, flag, enable = 'true') => {
    const { tenantId, instanceId, appId } = enterprise;
    const accounts = simulator.logins.find(tenantId)?.accounts ?? [];
    const {
      name = '',
      role = 'user',
      organizationCode = '',
    } = accounts.find((each) => each.userName === userName) ?? {};
    const user = { userName, name, role, orgCode: organizationCode, enable };
    const basics = { instanceId, tenantId, appId, currentSyncTime: '20260101000000000' };
    await told(kit, 'authSync', { ...basics, userList: [user], flag });
  };

  return {
    kit,
    at: (path) => loginUrl + path,
    applicationUrl,
    tellApplication,
    grant,
    async bind({ instanceId = `instance-${hex()}`, granted, ...wished } = {}) {
      const { tenantId = hex() } = wished;
      const { appId, accounts } = simulator.logins.bind({
        callbackUrl: `${loginUrl}/callback`,
        ...wished,
        tenantId,
      });
      const enterprise = { tenantId, instanceId, appId };
      const domainName = simulator.logins.domainOf(tenantId);
      const facts = { orderId: 'CS1', tenantCode: 'huawei', name: 'huaiweitest', domainName };
      await told(kit, 'tenantSync', { instanceId, tenantId, ...facts, flag: 1 });
      await tellApplication(enterprise);
      const names = granted ?? accounts.map(({ userName }) => userName);
      for (const userName of names) await grant(enterprise, userName, 1);
      return enterprise;
    },
    async close() {
      application.close();
      application.closeAllConnections();
      await kit.close();
    },
  };
}

async function told(
  kit: KitKoobridge,
  scene: Parameters<KitKoobridge['call']>[0],
  fields: Record<string, unknown>,
): Promise<void> {
  const { resultCode, resultMsg } = await kit.call(scene, fields);
  if (resultCode !== '000000') throw new Error(`${scene} was answered ${resultCode} (${resultMsg})`);
}

function hex(): string {
  return randomBytes(12).toString('hex');
}
