import { expect } from 'chai';
import { decodeJwt, jwtVerify } from 'jose';
import { buyInstance } from '../fixtures/bought-instance.ts';
import { createBrowser } from './browser.ts';
import { endpointName, handoverKey, type LoginKoobridge, runLogin } from './login-koobridge.ts';

describe('a linked login', () => {
  let login: LoginKoobridge;
  before(async () => {
    login = await runLogin({ appId: 'KSIDJF1234456', unifiedLoginUrl: 'https://unified.example/login/' });
  });
  after(() => login.close());

  it("goes through the enterprise's login service into the application, to the page that was asked for", async () => {
    const { tenantId } = await login.bind();
    const browser = createBrowser();
    const end = await browser.visit(login.at(`/start?tenant=${tenantId}&returnTo=/reports%3Fyear%3D2026`));
    expect([end.status, end.text]).to.deep.equal([200, 'Hello, 张三. You are at /reports.\n']);
    const [, authorize = '', callback = '', application = ''] = end.way;
    const asked = new URL(authorize).searchParams;
    expect(authorize.startsWith(login.kit.koobridge.simulator.logins.domainOf(tenantId))).to.equal(true);
    expect(asked.get('response_type')).to.equal('code');
    expect(asked.get('scope')).to.equal('get_user_info');
    expect(asked.get('redirect_uri')).to.equal(login.at('/callback'));
    expect(asked.get('state')).to.match(/^[a-z0-9]{32}$/);
    expect([...asked.keys()]).to.not.include.members(['code_challenge', 'nonce']);
    expect(new URL(callback).searchParams.get('state')).to.equal(asked.get('state'));
    expect(application.startsWith(`${login.applicationUrl}/login?token=`)).to.equal(true);
    expect(end.url).to.equal(`${login.applicationUrl}/reports?year=2026`);
  });

  it('hands over who came in, for a minute and one use', async () => {
    const { instanceId } = await buyInstance(login.kit.koobridge, endpointName);
    const { tenantId } = await login.bind({ instanceId, loggedIn: 'lisi01' });
    const { way } = await createBrowser().visit(login.at(`/start?tenant=${tenantId}&returnTo=/a`));
    const token = new URL(way[3] ?? '').searchParams.get('token') ?? '';
    const key = new TextEncoder().encode(handoverKey);
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      issuer: login.at(''),
      audience: endpointName,
    });
    expect(protectedHeader).to.deep.equal({ alg: 'HS256', typ: 'JWT' });
    const { iat = 0, exp = 0, jti, sub, ...claims } = payload;
    expect(exp - iat).to.equal(60);
    expect(jti).to.match(/^[0-9a-f-]{36}$/);
    expect(sub).to.equal(`${tenantId.slice(0, 8)}-lisi01`);
    expect(claims).to.deep.equal({
      iss: login.at(''),
      aud: endpointName,
      tenantId,
      appId: 'KSIDJF1234456',
      userName: 'lisi01',
      name: '李四',
      role: 'user',
      organizationCode: '00000002',
      instanceId,
      instanceState: 'active',
      instanceIds: [instanceId],
      returnTo: '/a',
    });
  });

  it('tells each instance that the enterprise has bound and granted the account', async () => {
    const first = await login.bind({ granted: ['zhangsan01'] });
    const { tenantId } = first;
    const { clientId = '', clientSecret = '' } = login.kit.koobridge.simulator.logins.find(tenantId) ?? {};
    const second = await login.bind({ tenantId, clientId, clientSecret });
    const claims = async (userName: string) => {
      login.kit.koobridge.simulator.logins.change(tenantId, { loggedIn: userName });
      const { way } = await createBrowser().visit(login.at(`/start?tenant=${tenantId}`));
      return decodeJwt<{ instanceId: string; instanceIds: string[] }>(
        new URL(way[3] ?? '').searchParams.get('token') ?? '',
      );
    };
    const both = await claims('zhangsan01');
    expect(both.instanceIds).to.have.members([first.instanceId, second.instanceId]);
    expect(both.instanceIds[0]).to.equal(both.instanceId);
    expect((await claims('lisi01')).instanceIds).to.deep.equal([second.instanceId]);
  });

  it('begins at the unified login page where the enterprise is not known, and takes its answer without a state', async () => {
    const { tenantId } = await login.bind();
    const browser = createBrowser();
    const { status, location } = await browser.ask(login.at('/start?returnTo=/inbox'));
    expect(status).to.equal(302);
    expect(location).to.equal('https://unified.example/login/#/portal-login?ind=UNOP&appId=KSIDJF1234456');
    const { entrance } = login.kit.koobridge.simulator.logins;
    const end = await browser.visit(entrance(tenantId, 'lisi01'));
    expect(end.url).to.equal(`${login.applicationUrl}/inbox`);
    expect(end.text).to.include('李四');
    expect(end.way.filter((url) => url.includes('/authorize'))).to.deep.equal([]);
  });

  it('takes no code without a state when another site may have begun, and lets the user in all the same', async () => {
    const { tenantId } = await login.bind();
    const { entrance } = login.kit.koobridge.simulator.logins;
    const evil = { 'sec-fetch-site': 'cross-site', referer: 'https://evil.example/' };
    const unsaid = { 'sec-fetch-site': 'cross-site' };
    const ours = { 'sec-fetch-site': 'cross-site', referer: `${login.applicationUrl}/` };
    for (const [headers, hops] of [
      [evil, 1],
      [unsaid, 1],
      [ours, 0],
    ] as const) {
      const browser = createBrowser();
      await browser.ask(login.at('/start?returnTo=/inbox'), { headers });
      // Whoever sent the browser here also sends it on, with his own code.
      const end = await browser.visit(entrance(tenantId, 'lisi01'));
      expect(end.url).to.equal(`${login.applicationUrl}/inbox`);
      expect(end.way.filter((url) => url.includes('/authorize'))).to.have.length(hops);
      expect(end.text).to.include(hops === 1 ? '张三' : '李四');
    }
  });

  it('sends an entry from the workbench, which this browser did not ask for, through the login service once', async () => {
    const { tenantId } = await login.bind();
    const { entrance } = login.kit.koobridge.simulator.logins;
    const end = await createBrowser().visit(entrance(tenantId, 'lisi01'));
    expect(end.text).to.equal('Hello, 张三. You are at /.\n');
    const [code, again] = [end.way[0], end.way[2]].map((url) => new URL(url ?? '').searchParams);
    expect(code?.has('state')).to.equal(false);
    expect(again?.get('state')).to.match(/^[a-z0-9]{32}$/);
    expect(again?.get('code')).to.not.equal(code?.get('code'));
  });

  it('is not sent around for ever by a login service that loses the state', async () => {
    const { tenantId } = await login.bind();
    const { entrance } = login.kit.koobridge.simulator.logins;
    const browser = createBrowser();
    const sent = await browser.ask(entrance(tenantId, 'lisi01'));
    const back = await browser.ask(sent.location ?? '');
    const url = new URL(back.location ?? '');
    url.searchParams.delete('state');
    url.searchParams.set('tenant', tenantId);
    const end = await browser.ask(url.href);
    expect([end.status, end.location]).to.deep.equal([400, null]);
    expect(end.text).to.include('state-missing');
  });

  it('may be under way in several tabs', async () => {
    const { tenantId } = await login.bind();
    const browser = createBrowser();
    const tabs = [];
    for (const page of ['/1', '/2', '/3']) {
      const sent = await browser.ask(login.at(`/start?tenant=${tenantId}&returnTo=${page}`));
      tabs.push(await browser.ask(sent.location ?? ''));
    }
    for (const [index, tab] of tabs.entries()) {
      const end = await browser.visit(tab.location ?? '');
      expect(end.url).to.equal(`${login.applicationUrl}/${index + 1}`);
    }
    for (let count = 0; count < 10; count++) await browser.ask(login.at(`/start?tenant=${tenantId}`));
    const names = [...browser.cookiesFor(login.at('/start')).keys()];
    expect(names.filter((name) => name.startsWith('koobridge_start_')).length).to.equal(3);
  });

  it('gives the browser cookies that no script reads and no other site uses', async () => {
    const { tenantId } = await login.bind();
    const browser = createBrowser();
    const sent = await browser.ask(login.at(`/start?tenant=${tenantId}`));
    const back = await browser.ask(sent.location ?? '');
    const inside = await browser.ask(back.location ?? '');
    const lines = [...sent.headers.getSetCookie(), ...inside.headers.getSetCookie()];
    expect(lines.length).to.equal(3);
    for (const line of lines) {
      expect(line).to.match(/; HttpOnly(;|$)/);
      expect(line).to.match(/; SameSite=Lax(;|$)/);
      expect(line).to.include(`; Path=/login/${endpointName};`);
      // Loopback without TLS: a browser would not keep it.
      expect(line).to.not.include('Secure');
    }
    for (const answer of [sent, inside]) {
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      expect(answer.headers.get('referrer-policy')).to.equal('no-referrer');
    }
  });

  it('leaves a row in the journal for each question, and no secret in it nor in the log', async () => {
    const { tenantId, instanceId } = await login.bind();
    const { find } = login.kit.koobridge.simulator.logins;
    const { clientSecret = '?' } = find(tenantId) ?? {};
    const browser = createBrowser();
    const { way } = await browser.visit(login.at(`/start?tenant=${tenantId}`));
    const code = new URL(way[2] ?? '').searchParams.get('code') ?? '?';
    const token = new URL(way[3] ?? '').searchParams.get('token') ?? '?';
    const cookie = browser.cookiesFor(login.at('/session')).get('koobridge_login') ?? '?';
    const rows = await journalOf(login, instanceId, 4);
    const told = rows.map(({ scene, outcome, httpStatus }) => `${scene} ${outcome} ${httpStatus}`);
    expect(told.sort()).to.deep.equal([
      'discovery refused 404',
      'discovery refused 404',
      'token done 200',
      'userInfo done 200',
    ]);
    const details = await Promise.all(rows.map(({ callId }) => login.kit.koobridge.read(`/calls/${callId}`)));
    // The plugin of the tests logs whatever it hears; that is its own affair.
    const lines = login.kit.koobridge.logLines().filter((line) => !line.includes('"heard"'));
    const written = JSON.stringify(details) + lines.join('');
    expect(written).to.include('authorization_code').and.to.include('zhangsan01');
    for (const secret of [
      clientSecret,
      code,
      token,
      cookie,
      'zhangsan01@example.com',
      '18612345678',
      handoverKey,
    ])
      expect(written.includes(secret), secret).to.equal(false);
  });
});

interface JournalItem {
  callId: string;
  direction: string;
  scene: string;
  outcome: string;
  httpStatus: number;
}

/** The journal is written behind: waits until there are so many rows about an instance. */
async function journalOf({ kit }: LoginKoobridge, instanceId: string, count: number): Promise<JournalItem[]> {
  for (let tries = 0; ; tries++) {
    const { items } = await kit.koobridge.read<{ items: JournalItem[] }>(
      `/calls?instanceId=${instanceId}&limit=50`,
    );
    const out = items.filter(({ direction }) => direction === 'out');
    if (out.length >= count || tries === 100) return out;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
