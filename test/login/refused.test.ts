import { expect } from 'chai';
import { buyInstance } from '../fixtures/bought-instance.ts';
import { type Answer, createBrowser } from './browser.ts';
import { type BoundEnterprise, endpointName, type LoginKoobridge, runLogin } from './login-koobridge.ts';

describe('a linked login is refused', () => {
  let login: LoginKoobridge;
  before(async () => {
    login = await runLogin();
  });
  after(() => login.close());

  const logins = () => login.kit.koobridge.simulator.logins;

  /** A browser that was sent to the login service and on, and the address it is to come back to. */
  async function onTheWayBack({ tenantId }: Pick<BoundEnterprise, 'tenantId'>) {
    const browser = createBrowser();
    const sent = await browser.ask(login.at(`/start?tenant=${tenantId}`));
    const back = await browser.ask(sent.location ?? '');
    return { browser, url: back.location ?? '' };
  }

  function expectTrouble(answer: Answer, status: number, code: string): void {
    expect([answer.status, answer.location], answer.text).to.deep.equal([status, null]);
    expect(answer.text).to.include(`<code>${code}</code>`);
    expect(answer.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect(answer.headers.getSetCookie().some((line) => /^koobridge_login=[^;]/.test(line))).to.equal(false);
  }

  it('with another state', async () => {
    const { browser, url } = await onTheWayBack(await login.bind());
    const forged = new URL(url);
    forged.searchParams.set('state', '0'.repeat(32));
    expectTrouble(await browser.ask(forged.href), 400, 'start-missing');
  });

  it('in another browser: the link of somebody else logs nobody in', async () => {
    const { url } = await onTheWayBack(await login.bind());
    expectTrouble(await createBrowser().ask(url), 400, 'start-missing');
  });

  it('when another enterprise began it', async () => {
    const [one, other] = [await onTheWayBack(await login.bind()), await onTheWayBack(await login.bind())];
    expectTrouble(await one.browser.ask(other.url), 400, 'start-missing');
  });

  it('a second time, whatever the login service would say', async () => {
    const { browser, url } = await onTheWayBack(await login.bind());
    expect((await browser.ask(url)).status).to.equal(302);
    expectTrouble(await browser.ask(url), 400, 'start-missing');
  });

  it('with a start that was not sealed here', async () => {
    const { url } = await onTheWayBack(await login.bind());
    const state = new URL(url).searchParams.get('state') ?? '';
    const started = JSON.stringify({ state, to: 'service', startedAt: Date.now(), endpoint: endpointName });
    const cookie = `koobridge_start_${state}=${encodeURIComponent(started)}`;
    expectTrouble(await createBrowser().ask(url, { headers: { cookie } }), 400, 'start-missing');
  });

  it('when the code was used by somebody else', async () => {
    const enterprise = await login.bind();
    const { browser, url } = await onTheWayBack(enterprise);
    const { clientId = '', clientSecret = '' } = logins().find(enterprise.tenantId) ?? {};
    const stolen = await fetch(`${logins().domainOf(enterprise.tenantId)}/api/v1/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: clientId,
        client_secret: clientSecret,
        code: new URL(url).searchParams.get('code') ?? '',
        grant_type: 'authorization_code',
      }),
    });
    expect(stolen.status).to.equal(200);
    expectTrouble(await browser.ask(url), 400, 'code-refused');
  });

  it('to a code that somebody made up for the unified login page', async () => {
    const { tenantId } = await login.bind();
    const started = await runLogin({ appId: 'KSIDJF1234456' });
    try {
      const browser = createBrowser();
      await browser.ask(started.at('/start'));
      const mine = await started.bind({ tenantId });
      const answer = await browser.ask(started.at(`/callback?code=made-up&tenant=${mine.tenantId}`));
      expectTrouble(answer, 400, 'code-refused');
    } finally {
      await started.close();
    }
  });

  it('when the login service declines', async () => {
    const { browser, url } = await onTheWayBack(await login.bind());
    const declined = new URL(url);
    declined.searchParams.delete('code');
    declined.searchParams.set('error', 'access_denied');
    expectTrouble(await browser.ask(declined.href), 403, 'declined');
  });

  it('to an enterprise that nobody told of, or that has left', async () => {
    const browser = createBrowser();
    expectTrouble(await browser.ask(login.at('/start?tenant=nobody')), 404, 'tenant-unknown');
    expectTrouble(await browser.ask(login.at('/callback?code=x&tenant=nobody')), 404, 'tenant-unknown');
    const { tenantId, instanceId } = await login.bind();
    const { browser: inside, url } = await onTheWayBack({ tenantId });
    await login.kit.call('tenantSync', { instanceId, tenantId, flag: 0 });
    expectTrouble(await inside.ask(url), 403, 'tenant-removed');
    expectTrouble(await browser.ask(login.at(`/start?tenant=${tenantId}`)), 403, 'tenant-removed');
  });

  it('when what the enterprise bought was released', async () => {
    const instance = await buyInstance(login.kit.koobridge, endpointName);
    const { tenantId } = await login.bind({ instanceId: instance.instanceId });
    expect(await instance.call('releaseInstance')).to.equal('000000');
    const answer = await createBrowser().ask(login.at(`/start?tenant=${tenantId}`));
    expectTrouble(answer, 403, 'tenant-removed');
  });

  it('without credentials, and with those of several applications', async () => {
    const enterprise = await login.bind();
    await login.kit.call('applicationSync', { ...enterprise, clientId: 'c', clientSecret: 's', flag: 0 });
    const start = login.at(`/start?tenant=${enterprise.tenantId}`);
    expectTrouble(await createBrowser().ask(start), 503, 'enterprise-unready');
    await login.tellApplication(enterprise);
    const other = { ...enterprise, appId: 'another', clientId: 'c', clientSecret: 's', flag: 1 };
    await login.kit.call('applicationSync', other);
    expectTrouble(await createBrowser().ask(start), 500, 'application-unclear');
  });

  it('without a tenant where no application is configured', async () => {
    expectTrouble(await createBrowser().ask(login.at('/start')), 500, 'application-unset');
  });

  it('at a domain that is no https address', async () => {
    const { tenantId, instanceId } = await login.bind();
    for (const domainName of [
      'http://login.example.com',
      'ftp://127.0.0.1',
      'https://a:b@login.example.com',
    ]) {
      await login.kit.call('tenantSync', { instanceId, tenantId, name: 'x', domainName, flag: 2 });
      const answer = await createBrowser().ask(login.at(`/start?tenant=${tenantId}`));
      expectTrouble(answer, 503, 'enterprise-unready');
    }
  });

  it('to accounts that were not granted the application, disabled, or lost the grant', async () => {
    const enterprise = await login.bind({ granted: [] });
    const tried = async () => {
      const { browser, url } = await onTheWayBack(enterprise);
      return browser.ask(url);
    };
    expectTrouble(await tried(), 403, 'not-granted');
    await login.grant(enterprise, 'zhangsan01', 1);
    expect((await tried()).status).to.equal(302);
    await login.grant(enterprise, 'zhangsan01', 2, 'false');
    expectTrouble(await tried(), 403, 'account-disabled');
    await login.grant(enterprise, 'zhangsan01', 3);
    expectTrouble(await tried(), 403, 'not-granted');
  });

  it('after the client secret was rotated, until applicationSync tells the new one; an alert says so', async () => {
    const enterprise = await login.bind();
    const { tenantId } = enterprise;
    logins().change(tenantId, { clientSecret: 'rotated' });
    const { browser, url } = await onTheWayBack(enterprise);
    expectTrouble(await browser.ask(url), 502, 'credentials-refused');
    const line = await login.kit.koobridge.logged({ tenantId, trouble: 'credentials-refused' });
    expect(line.alert).to.equal(true);
    expect(line.problem).to.include('invalid_client (Bad client credentials)');
    await login.tellApplication(enterprise, 2);
    const again = await onTheWayBack(enterprise);
    expect((await again.browser.ask(again.url)).status).to.equal(302);
  });

  it('when the client id changed between the code and the token', async () => {
    const enterprise = await login.bind();
    const { browser, url } = await onTheWayBack(enterprise);
    logins().change(enterprise.tenantId, { clientId: 'another-client' });
    await login.tellApplication(enterprise, 2);
    expectTrouble(await browser.ask(url), 502, 'credentials-refused');
    const line = await login.kit.koobridge.logged({
      tenantId: enterprise.tenantId,
      trouble: 'credentials-refused',
    });
    expect(line.problem).to.include('Client ID mismatch');
  });

  it('when the login service is down, redirects, or answers what nobody can read', async () => {
    const enterprise = await login.bind();
    const { faults } = logins();
    const once = { times: 1 };
    const elsewhere = `${login.applicationUrl}/stolen`;
    const cases: [() => void, number, string][] = [
      [() => faults.down({ operation: 'token', ...once }), 503, 'service-unreachable'],
      [() => faults.down({ operation: 'userinfo', ...once }), 503, 'service-unreachable'],
      [
        () => faults.wrong({ status: 403, body: '{}' }, { operation: 'token', ...once }),
        502,
        'credentials-refused',
      ],
      [
        () => faults.wrong({ status: 500, body: 'oh' }, { operation: 'token', ...once }),
        502,
        'service-failed',
      ],
      [
        () => faults.wrong({ status: 200, body: '[]' }, { operation: 'token', ...once }),
        502,
        'service-failed',
      ],
      [
        () => faults.wrong({ status: 200, body: '<html>' }, { operation: 'token', ...once }),
        502,
        'service-failed',
      ],
      [
        () => faults.wrong({ status: 200, body: '{}' }, { operation: 'userinfo', ...once }),
        502,
        'service-failed',
      ],
      [
        () => faults.wrong({ status: 401, body: '{}' }, { operation: 'userinfo', ...once }),
        502,
        'service-failed',
      ],
      [
        () => faults.wrong({ status: 307, body: '', location: elsewhere }, { operation: 'token', ...once }),
        502,
        'service-failed',
      ],
    ];
    for (const [strike, status, code] of cases) {
      const { browser, url } = await onTheWayBack(enterprise);
      strike();
      expectTrouble(await browser.ask(url), status, code);
      faults.clear();
    }
  });

  it('takes an error that comes with HTTP 200, and JSON that is told as text', async () => {
    const enterprise = await login.bind();
    const { faults } = logins();
    const error = JSON.stringify({ error: 'invalid_grant', error_description: 'Invalid authorization code' });
    const { browser, url } = await onTheWayBack(enterprise);
    faults.wrong({ status: 200, body: error, contentType: 'text/plain' }, { operation: 'token', times: 1 });
    expectTrouble(await browser.ask(url), 400, 'code-refused');
    const tokens = JSON.stringify({
      access_token: 'x',
      token_type: 'bearer',
      expires_in: '60',
      id_token: 'unasked',
    });
    const user = JSON.stringify({ userName: 'lisi01', id: 7 });
    const again = await onTheWayBack(enterprise);
    faults.wrong({ status: 200, body: tokens, contentType: 'text/plain' }, { operation: 'token', times: 1 });
    faults.wrong({ status: 200, body: user, contentType: 'text/plain' }, { operation: 'userinfo', times: 1 });
    expect((await again.browser.ask(again.url)).status).to.equal(302);
  });

  it('for a page on another host', async () => {
    const { tenantId } = await login.bind();
    const bad = [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      'javascript:alert(1)',
      'reports',
      '/页面',
      `/${'a'.repeat(600)}`,
    ];
    for (const returnTo of bad) {
      const query = new URLSearchParams({ tenant: tenantId, returnTo });
      expectTrouble(await createBrowser().ask(login.at(`/start?${query}`)), 400, 'return-refused');
      expectTrouble(await createBrowser().ask(login.at(`/logout?${query}`)), 400, 'return-refused');
    }
    const twice = await createBrowser().ask(login.at(`/start?tenant=${tenantId}&returnTo=/a&returnTo=/b`));
    expectTrouble(twice, 400, 'return-refused');
  });

  it('at an endpoint without it', async () => {
    const { server } = login.kit.koobridge;
    for (const path of ['/login/cycle-demo/start', '/login/saas-demo/other', '/login'])
      expect((await createBrowser().ask(server.url + path)).status, path).to.equal(404);
  });
});

describe('a linked login with requireGrant: false', () => {
  it('lets in accounts that authSync never told of, and none that it took back', async () => {
    const login = await runLogin({ requireGrant: false });
    try {
      const enterprise = await login.bind({ granted: [] });
      const browser = createBrowser();
      const end = await browser.visit(login.at(`/start?tenant=${enterprise.tenantId}`));
      expect(end.text).to.include('张三');
      await login.grant(enterprise, 'zhangsan01', 1);
      await login.grant(enterprise, 'zhangsan01', 3);
      const refused = await createBrowser().visit(login.at(`/start?tenant=${enterprise.tenantId}`));
      expect(refused.text).to.include('not-granted');
    } finally {
      await login.close();
    }
  });
});

describe('a linked login that lasts', () => {
  it('longer than ten minutes is over', async () => {
    let ahead = 0;
    const login = await runLogin({}, { clock: { now: () => Date.now() + ahead } });
    try {
      const { tenantId } = await login.bind();
      const browser = createBrowser();
      const sent = await browser.ask(login.at(`/start?tenant=${tenantId}`));
      const back = await browser.ask(sent.location ?? '');
      ahead = 600_001;
      expect((await browser.ask(back.location ?? '')).status).to.equal(400);
    } finally {
      await login.close();
    }
  });
});
