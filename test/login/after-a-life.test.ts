import { expect } from 'chai';
import { kitKeys } from '../fixtures/kit-koobridge.ts';
import { createBrowser } from './browser.ts';
import { endpointName, type LoginKoobridge, runLogin } from './login-koobridge.ts';

describe('the login provider of the simulator', () => {
  let login: LoginKoobridge;
  before(async () => {
    login = await runLogin();
    const { koobridge } = login.kit;
    const accessKey = koobridge.config.endpoints[0]?.keys.kit[0] ?? '';
    const linkedKit = { guide: 'linked-kit-v2', accessKey, publicKey: kitKeys.publicKey } as const;
    const options = { linkedKit, pollIntervalMs: 5 };
    const { steps } = await koobridge.simulator.playLife(koobridge.endpoint(endpointName), 'saas', options);
    const kitSteps = steps.filter(({ chapter }) => chapter === 'Linked enterprise');
    expect(kitSteps.map(({ problem }) => problem).filter((problem) => problem !== null)).to.deep.equal([]);
  });
  after(() => login.close());

  const enterprises = async () => {
    const response = await fetch(`${login.kit.koobridge.simulator.url}/api/v1/enterprises`);
    const { items } = (await response.json()) as { items: { tenantId: string; domain: string }[] };
    return { items, status: response.status };
  };

  it("knows the enterprises of a life: the seller's stays, and its people can log in", async () => {
    const { items, status } = await enterprises();
    expect([status, items.length]).to.deep.equal([200, 2]);
    expect(JSON.stringify(items)).to.not.include('secret');
    const [seller, buyer] = items;
    const end = await createBrowser().visit(login.at(`/start?tenant=${seller?.tenantId}`));
    expect(end.text).to.equal('Hello, 李四. You are at /.\n');
    const gone = await createBrowser().visit(login.at(`/start?tenant=${buyer?.tenantId}`));
    expect([gone.status, gone.text.includes('tenant-removed')]).to.deep.equal([403, true]);
  });

  it('lets somebody else log in, who may not come in', async () => {
    const { simulator } = login.kit.koobridge;
    const [seller] = (await enterprises()).items;
    const change = (tenantId: string, body: object) =>
      fetch(`${simulator.url}/api/v1/enterprises/${tenantId}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const changed = await change(seller?.tenantId ?? '', { loggedIn: 'zhangsan01' });
    expect(((await changed.json()) as { loggedIn: string }).loggedIn).to.equal('zhangsan01');
    const end = await createBrowser().visit(login.at(`/start?tenant=${seller?.tenantId}`));
    expect(end.text).to.include('not-granted');
    expect((await change('nobody', { loggedIn: 'x' })).status).to.equal(404);
    expect((await change(seller?.tenantId ?? '', { tenantId: 'x' })).status).to.equal(400);
  });
});
