import { expect } from 'chai';
import type { LoginConfig } from '../../server/config/login-schema.ts';
import type { LoginEnterprise } from '../../simulator/login/login-enterprise.ts';
import { createBrowser } from './browser.ts';
import { type LoginKoobridge, runLogin } from './login-koobridge.ts';

/** Logs in, and answers what the login service was asked for. */
async function askedOf(login: LoginKoobridge, offers: LoginEnterprise['offers']) {
  const { tenantId } = await login.bind({ offers });
  const end = await createBrowser().visit(login.at(`/start?tenant=${tenantId}`));
  return { text: end.text, tenantId, asked: new URL(end.way[1] ?? '').searchParams };
}

describe('a linked login with PKCE', () => {
  let login: LoginKoobridge;
  before(async () => {
    login = await runLogin();
  });
  after(() => login.close());

  const logins = () => login.kit.koobridge.simulator.logins;

  it('has none where the login service publishes nothing, as documented', async () => {
    const { text, asked } = await askedOf(login, 'nothing');
    expect(text).to.include('张三');
    expect([...asked.keys()].sort()).to.deep.equal([
      'client_id',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
  });

  it('binds the code to this server where the login service can do that', async () => {
    const { text, asked } = await askedOf(login, 'pkce');
    expect(text).to.include('张三');
    expect(asked.get('code_challenge')).to.match(/^[\w-]{43}$/);
    expect(asked.get('code_challenge_method')).to.equal('S256');
    expect(asked.has('nonce')).to.equal(false);
  });

  it('takes an ID token with a nonce where the login service speaks OpenID Connect', async () => {
    const { text, asked } = await askedOf(login, 'openid');
    expect(text).to.include('张三');
    expect(asked.get('scope')).to.equal('openid get_user_info');
    expect(asked.get('nonce')).to.match(/^[\w-]{43}$/);
    expect(asked.has('code_challenge')).to.equal(true);
  });

  it('refuses an answer without the ID token, and one whose nonce is of another login', async () => {
    const { tenantId } = await login.bind({ offers: 'openid' });
    const tokens = { access_token: 'x', token_type: 'Bearer', expires_in: 7200 };
    const browser = createBrowser();
    const sent = await browser.ask(login.at(`/start?tenant=${tenantId}`));
    const back = await browser.ask(sent.location ?? '');
    logins().faults.wrong({ status: 200, body: JSON.stringify(tokens) }, { operation: 'token', times: 1 });
    expect((await browser.ask(back.location ?? '')).status).to.equal(502);

    const otherSent = await browser.ask(login.at(`/start?tenant=${tenantId}`));
    const forged = new URL(otherSent.location ?? '');
    forged.searchParams.set('nonce', 'a-nonce-of-somebody-else');
    const otherBack = await browser.ask(forged.href);
    expect((await browser.ask(otherBack.location ?? '')).status).to.equal(502);
  });

  it('refuses a code that was asked for with another challenge', async () => {
    const { tenantId } = await login.bind({ offers: 'pkce' });
    const browser = createBrowser();
    const sent = await browser.ask(login.at(`/start?tenant=${tenantId}`));
    const forged = new URL(sent.location ?? '');
    forged.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    const back = await browser.ask(forged.href);
    const end = await browser.ask(back.location ?? '');
    expect([end.status, end.text.includes('code-refused')]).to.deep.equal([400, true]);
  });

  it('asks each login service once what it offers', async () => {
    const { tenantId } = await login.bind({ offers: 'nothing' });
    for (let time = 0; time < 2; time++) await createBrowser().visit(login.at(`/start?tenant=${tenantId}`));
    logins().change(tenantId, { offers: 'pkce' });
    const sent = await createBrowser().ask(login.at(`/start?tenant=${tenantId}`));
    expect(new URL(sent.location ?? '').searchParams.has('code_challenge')).to.equal(false);
  });

  it('goes on without where the question is not answered, and asks again later', async () => {
    const { tenantId } = await login.bind({ offers: 'pkce' });
    logins().faults.down({ operation: 'openid-configuration', times: 1 });
    const end = await createBrowser().visit(login.at(`/start?tenant=${tenantId}`));
    expect(end.text).to.include('张三');
    expect(end.way[1]).to.not.include('code_challenge');
  });

  const settings: [LoginConfig['pkce'], LoginEnterprise['offers'], boolean][] = [
    ['on', 'pkce', true],
    ['off', 'pkce', false],
    ['off', 'openid', false],
  ];
  for (const [pkce, offers, isBound] of settings) {
    it(`is ${pkce} when the configuration says so, whatever is offered (${offers})`, async () => {
      const set = await runLogin({ pkce });
      try {
        const { text, asked } = await askedOf(set, offers);
        expect(text).to.include('张三');
        expect(asked.has('code_challenge')).to.equal(isBound);
        expect(asked.has('nonce')).to.equal(false);
      } finally {
        await set.close();
      }
    });
  }
});
