import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loginSessionKey } from '../../storage/keys.ts';
import { readDatabase } from '../fixtures/read-database.ts';
import { type Browser, createBrowser } from './browser.ts';
import { type BoundEnterprise, type LoginKoobridge, runLogin } from './login-koobridge.ts';

describe('the session of a linked login', () => {
  let login: LoginKoobridge;
  let ahead = 0;
  before(async () => {
    login = await runLogin({}, { clock: { now: () => Date.now() + ahead } });
  });
  after(() => login.close());
  afterEach(() => {
    ahead = 0;
    logins().faults.clear();
  });

  const logins = () => login.kit.koobridge.simulator.logins;

  async function logIn(): Promise<{ browser: Browser; enterprise: BoundEnterprise }> {
    const enterprise = await login.bind();
    const browser = createBrowser();
    await browser.visit(login.at(`/start?tenant=${enterprise.tenantId}`));
    return { browser, enterprise };
  }

  const refresh = (browser: Browser) => browser.ask(login.at('/refresh'), { method: 'POST' });

  const storedTokens = (browser: Browser) => {
    const id = browser.cookiesFor(login.at('/session')).get('koobridge_login') ?? '';
    const sql = 'select tokens, version from login_sessions where session_key = ?';
    return readDatabase<{ tokens: string; version: number }>(
      login.kit.koobridge,
      sql,
      loginSessionKey(id),
    )[0];
  };

  it('says who is logged in, and until when', async () => {
    const { browser, enterprise } = await logIn();
    const answer = await browser.ask(login.at('/session'));
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    const { expiresAt, refreshableUntil, ...view } = JSON.parse(answer.text);
    expect(view).to.deep.equal({
      tenantId: enterprise.tenantId,
      user: {
        id: `${enterprise.tenantId.slice(0, 8)}-zhangsan01`,
        userName: 'zhangsan01',
        name: '张三',
        role: 'admin',
        organizationCode: '00000001',
        instanceId: enterprise.instanceId,
        instanceState: null,
        instanceIds: [enterprise.instanceId],
      },
    });
    expect(Date.parse(expiresAt) - Date.now()).to.be.within(7_190_000, 7_200_000);
    expect(Date.parse(refreshableUntil) - Date.now()).to.be.within(29.9 * 86_400_000, 30 * 86_400_000);
  });

  it('is nobody without a cookie, or with one that was made up', async () => {
    for (const headers of [{}, { cookie: 'koobridge_login=made-up' }, { cookie: 'koobridge_login=' }]) {
      const answer = await createBrowser().ask(login.at('/session'), { headers });
      expect(answer.status).to.equal(401);
      expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/);
      expect(JSON.parse(answer.text).detail).to.include(login.at('/start'));
    }
  });

  it('keeps tokens and names in the database encrypted', async () => {
    const { browser } = await logIn();
    const sql = 'select * from login_sessions';
    const written = JSON.stringify(readDatabase(login.kit.koobridge, sql));
    expect(storedTokens(browser)?.tokens).to.match(/^v1\./);
    for (const secret of [
      'zhangsan01',
      '张三',
      browser.cookiesFor(login.at('/session')).get('koobridge_login'),
    ])
      expect(written).to.not.include(secret);
  });

  it('has to be refreshed when the access token ends, and lives on', async () => {
    const { browser } = await logIn();
    ahead = 7_200_001;
    const ended = await browser.ask(login.at('/session'));
    expect([ended.status, JSON.parse(ended.text).detail]).to.deep.equal([
      401,
      `The access token has ended. Renew it: POST ${login.at('/refresh')}.`,
    ]);
    const before = storedTokens(browser);
    const renewed = await refresh(browser);
    expect(renewed.status).to.equal(200);
    expect(renewed.headers.getSetCookie()[0]).to.match(/^koobridge_login=.*Max-Age=(2592000|2591999)/);
    expect((await browser.ask(login.at('/session'))).status).to.equal(200);
    expect(storedTokens(browser)?.version).to.equal(3);
    expect(storedTokens(browser)?.tokens).to.not.equal(before?.tokens);
    expect((await refresh(browser)).status).to.equal(200);
  });

  it('shares one refresh between requests that come together', async () => {
    const { browser } = await logIn();
    logins().faults.slow(50, { operation: 'token' });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => refresh(browser)));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).to.equal(1);
    expect(storedTokens(browser)?.version).to.equal(3);
  });

  it('ends when the refresh token is not taken any more', async () => {
    const { browser, enterprise } = await logIn();
    logins().faults.wrong(
      { status: 400, body: '{"error":"invalid_grant","error_description":"Invalid refresh token"}' },
      { operation: 'token' },
    );
    expect((await refresh(browser)).status).to.equal(401);
    logins().faults.clear();
    expect(browser.cookiesFor(login.at('/session')).has('koobridge_login')).to.equal(false);
    expect(storedTokens(browser)).to.equal(undefined);
    expect(enterprise.tenantId).to.be.a('string');
  });

  it('survives a login service that is down, and says when to come again', async () => {
    const { browser } = await logIn();
    logins().faults.down({ operation: 'token', times: 1 });
    const answer = await refresh(browser);
    expect([answer.status, answer.headers.get('retry-after')]).to.deep.equal([503, '5']);
    expect(JSON.parse(answer.text).detail).to.match(/^service-unreachable/);
    expect((await refresh(browser)).status).to.equal(200);
  });

  it('ends with the grant, and with the enterprise', async () => {
    const one = await logIn();
    await login.grant(one.enterprise, 'zhangsan01', 3);
    const answer = await one.browser.ask(login.at('/session'));
    expect([answer.status, JSON.parse(answer.text).detail]).to.deep.equal([
      401,
      'The session has ended: no authSync has granted the account the application.',
    ]);
    await login.grant(one.enterprise, 'zhangsan01', 1);
    expect((await one.browser.ask(login.at('/session'))).status).to.equal(401);

    const other = await logIn();
    await login.kit.call('tenantSync', { ...other.enterprise, flag: 0 });
    expect((await refresh(other.browser)).status).to.equal(401);
    expect((await other.browser.ask(login.at('/session'))).status).to.equal(401);
  });

  it('ends here and at the login service when the user logs out', async () => {
    for (const method of ['GET', 'POST']) {
      const { browser, enterprise } = await logIn();
      const copy = browser.copy();
      const out = await browser.ask(login.at('/logout?returnTo=/bye%3Fa%3D1'), { method });
      expect(out.status).to.equal(302);
      const url = new URL(out.location ?? '');
      expect(url.origin + url.pathname).to.equal(`${logins().domainOf(enterprise.tenantId)}/api/v1/logout`);
      expect(url.searchParams.get('redirect_url')).to.equal(`${login.applicationUrl}/bye?a=1`);
      expect((await browser.ask(out.location ?? '')).location).to.equal(`${login.applicationUrl}/bye?a=1`);
      expect((await browser.ask(login.at('/session'))).status).to.equal(401);
      expect((await copy.ask(login.at('/session'))).status, 'the cookie kept elsewhere').to.equal(401);
    }
  });

  it('goes straight back to the application when there is nothing to log out of', async () => {
    expect((await createBrowser().ask(login.at('/logout'))).location).to.equal(`${login.applicationUrl}/`);
    const { browser, enterprise } = await logIn();
    await login.kit.call('tenantSync', { ...enterprise, flag: 0 });
    expect((await browser.ask(login.at('/logout'))).location).to.equal(`${login.applicationUrl}/`);
  });

  it('takes the place of the one that this browser had', async () => {
    const { browser } = await logIn();
    const copy = browser.copy();
    const { tenantId } = await login.bind();
    await browser.visit(login.at(`/start?tenant=${tenantId}`));
    expect(JSON.parse((await browser.ask(login.at('/session'))).text).tenantId).to.equal(tenantId);
    expect((await copy.ask(login.at('/session'))).status).to.equal(401);
  });

  it('is over after thirty days', async () => {
    const { browser } = await logIn();
    ahead = 30 * 86_400_000 + 1;
    expect((await refresh(browser)).status).to.equal(401);
  });
});

describe('the session of a linked login at two servers', () => {
  it('is renewed by one of them, and the other takes what that has got', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'koobridge-login-'));
    const databaseUrl = `sqlite:${join(folder, 'koobridge.db')}`;
    const servers: LoginKoobridge[] = [];
    try {
      for (const _server of [1, 2]) servers.push(await runLogin({}, { databaseUrl }));
      const [one, other] = servers as [LoginKoobridge, LoginKoobridge];
      const { tenantId } = await one.bind();
      const browser = createBrowser();
      await browser.visit(one.at(`/start?tenant=${tenantId}`));
      one.kit.koobridge.simulator.logins.faults.slow(30, { operation: 'token' });
      for (let round = 0; round < 3; round++) {
        const answers = await Promise.all(
          [one, other].map((server) => browser.ask(server.at('/refresh'), { method: 'POST' })),
        );
        expect(answers.map(({ status }) => status)).to.deep.equal([200, 200]);
      }
    } finally {
      for (const server of servers) await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
