import { expect } from 'chai';
import { createBrowser } from './browser.ts';
import { type BoundEnterprise, type LoginKoobridge, runLogin } from './login-koobridge.ts';

describe('a linked login by CAS', () => {
  let login: LoginKoobridge;
  let enterprise: BoundEnterprise;
  before(async () => {
    login = await runLogin({ cas: true });
    enterprise = await login.bind();
  });
  after(() => login.close());
  afterEach(() => logins().faults.clear());

  const logins = () => login.kit.koobridge.simulator.logins;
  const address = () => login.at(`/cas?tenant=${enterprise.tenantId}`);
  const ticket = (service: string, userName = 'lisi01') =>
    logins().ticket(enterprise.tenantId, userName, service);

  it('lets in whose ticket it is', async () => {
    const browser = createBrowser();
    const end = await browser.visit(`${address()}&ticket=${ticket(address())}`);
    expect(end.text).to.equal('Hello, 李四. You are at /.\n');
    const { user, expiresAt, refreshableUntil } = JSON.parse((await browser.ask(login.at('/session'))).text);
    expect(user).to.include({ userName: 'lisi01', role: 'user', organizationCode: '00000002' });
    expect(refreshableUntil).to.equal(expiresAt);
    const renewed = await browser.ask(login.at('/refresh'), { method: 'POST' });
    expect(renewed.status).to.equal(409);
  });

  it('takes the address as the workbench writes it, wherever the ticket stands', async () => {
    const behind = login.at(`/cas&tenant=${enterprise.tenantId}`);
    const addresses = [
      [behind, `${behind}?ticket=${ticket(behind)}`],
      [address(), `${login.at('/cas')}?ticket=${ticket(address())}&tenant=${enterprise.tenantId}`],
    ];
    for (const [service, url = ''] of addresses) {
      const end = await createBrowser().visit(url);
      expect(end.text, service).to.include('李四');
    }
  });

  it('refuses a ticket that was used, is of another address, or of nobody', async () => {
    const used = `${address()}&ticket=${ticket(address())}`;
    await createBrowser().visit(used);
    const bad = [used, `${address()}&ticket=${ticket(login.at('/cas'))}`, `${address()}&ticket=ST-made-up`];
    for (const url of bad) {
      const answer = await createBrowser().ask(url);
      expect(answer.status).to.equal(403);
      expect(answer.text).to.include('ticket-refused');
    }
  });

  it('refuses an address without a ticket or a tenant, an unknown tenant, and an account without a grant', async () => {
    await login.grant(enterprise, 'zhangsan01', 3);
    const refusals: [string, number, string][] = [
      [address(), 400, 'ticket-missing'],
      [login.at('/cas?ticket=ST-1'), 400, 'ticket-missing'],
      [login.at('/cas?ticket=ST-1&tenant=nobody'), 404, 'tenant-unknown'],
      [`${address()}&ticket=${ticket(address(), 'zhangsan01')}`, 403, 'not-granted'],
    ];
    for (const [url, status, code] of refusals) {
      const answer = await createBrowser().ask(url);
      expect([answer.status, answer.text.includes(code)], code).to.deep.equal([status, true]);
    }
  });

  it('does not take the place of another user, whom somebody may want to lead astray', async () => {
    await login.grant(enterprise, 'zhangsan01', 1);
    const browser = createBrowser();
    await browser.visit(login.at(`/start?tenant=${enterprise.tenantId}`));
    const answer = await browser.ask(`${address()}&ticket=${ticket(address())}`);
    expect([answer.status, answer.text.includes('other-user')]).to.deep.equal([409, true]);
    expect(JSON.parse((await browser.ask(login.at('/session'))).text).user.userName).to.equal('zhangsan01');
  });

  it('reads attributes in lists, and says what it cannot read', async () => {
    const found = { user: 'lisi01', attributes: { userName: ['lisi01'], name: ['李四'], role: null } };
    const answers: [string, string, number][] = [
      [JSON.stringify({ serviceResponse: { authenticationSuccess: found } }), 'application/json', 302],
      ['<cas:serviceResponse/>', 'application/xml', 502],
      ['{}', 'application/json', 502],
      ['{"serviceResponse":{"authenticationFailure":{"code":"INTERNAL_ERROR"}}}', 'application/json', 502],
    ];
    for (const [body, contentType, status] of answers) {
      logins().faults.wrong({ status: 200, body, contentType }, { times: 1 });
      expect((await createBrowser().ask(`${address()}&ticket=ST-1`)).status, body).to.equal(status);
    }
    const line = login.kit.koobridge.logLines().find((each) => each.includes('it is XML'));
    expect(line).to.include('JSON was asked for');
  });
});

describe('a linked login by CAS that is not switched on', () => {
  it('is not there', async () => {
    const login = await runLogin();
    try {
      const answer = await createBrowser().ask(login.at('/cas?ticket=ST-1&tenant=x'));
      expect([answer.status, answer.text.includes('cas-off')]).to.deep.equal([404, true]);
    } finally {
      await login.close();
    }
  });
});
