import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { LoginCall } from '../../outbound/login/ask-login-service.ts';
import { loginBase } from '../../outbound/login/login-base.ts';
import { createLoginServices, type LoginServices, noChecks } from '../../outbound/login/login-service.ts';
import { LoginServiceError } from '../../outbound/login/login-service-error.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { untrusted } from '../outbound/untrusted-certificate.ts';

describe('asking a login service', () => {
  let simulator: Simulator;
  let services: LoginServices;
  const calls: LoginCall[] = [];
  before(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk' });
    services = createLoginServices({ now: Date.now, timeoutMs: 150, onCall: (call) => calls.push(call) });
  });
  after(async () => {
    await services.close();
    await simulator.close();
  });
  afterEach(() => {
    simulator.logins.faults.clear();
    calls.length = 0;
  });

  const callbackUrl = 'http://127.0.0.1:1/callback';

  function client() {
    const [clientId, clientSecret] = ['the-client', 'the-secret-of-the-client'];
    const { tenantId } = simulator.logins.bind({ tenantId: 'tenant', callbackUrl, clientId, clientSecret });
    const base = loginBase(simulator.logins.domainOf(tenantId));
    return { endpoint: 'shop', instanceId: 'instance', base, clientId, clientSecret };
  }

  function exchange(cameBack = simulator.logins.entrance('tenant', 'lisi01')) {
    return services.exchange(client(), new URL(cameBack), { state: null, checks: noChecks });
  }

  async function failure(work: Promise<unknown>): Promise<LoginServiceError> {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof LoginServiceError) return error;
    throw new Error(`expected a LoginServiceError, got ${String(error)}`);
  }

  it('gets tokens, the user, and new tokens, each of which is good once', async () => {
    client();
    const tokens = await exchange();
    expect(tokens).to.include({ expiresInS: 7200 });
    const known = { ...client() };
    expect(await services.user(known, tokens.accessToken)).to.include({ userName: 'lisi01', name: '李四' });
    const fresh = await services.refresh(known, tokens.refreshToken ?? '');
    expect(fresh.refreshToken).to.not.equal(tokens.refreshToken);
    expect((await failure(services.refresh(known, tokens.refreshToken ?? ''))).fault).to.equal('grant');
    expect((await failure(services.user(known, 'made-up'))).fault).to.equal('token');
  });

  it('gives up after its time, and says so', async () => {
    client();
    simulator.logins.faults.slow(2_000, { operation: 'token' });
    const error = await failure(exchange());
    expect(error.fault).to.equal('too-slow');
    expect(error.message).to.match(/^127\.0\.0\.1:\d+ did not answer within 150 ms$/);
    expect(calls.map(({ operation, problem }) => [operation, problem])).to.deep.equal([
      ['token', error.message],
    ]);
  });

  it('tells the journal of each question without what is secret', async () => {
    const { clientId, clientSecret } = client();
    const cameBack = simulator.logins.entrance('tenant', 'lisi01');
    const code = new URL(cameBack).searchParams.get('code') ?? '?';
    const body = { error: 'invalid_grant', error_description: `Code ${code} of ${clientSecret}` };
    simulator.logins.faults.wrong({ status: 400, body: JSON.stringify(body) }, { times: 1 });
    const known = { endpoint: 'shop', instanceId: 'instance', clientId, clientSecret };
    const base = loginBase(simulator.logins.domainOf('tenant'));
    const expected = { state: null, checks: noChecks };
    const error = await failure(services.exchange({ ...known, base }, new URL(cameBack), expected));
    expect(error.message).to.equal('the login service says invalid_grant');
    const [call] = calls;
    expect(call).to.deep.include({
      endpoint: 'shop',
      instanceId: 'instance',
      operation: 'token',
      method: 'POST',
      url: `${base}/api/v1/oauth2/token`,
      sent: { grant_type: 'authorization_code', redirect_uri: callbackUrl },
      httpStatus: 400,
      errorCode: 'invalid_grant',
      answer: { error: 'invalid_grant', error_description: 'Code *** of ***' },
      problem: null,
    });
  });

  it('trusts no certificate that it cannot check, whatever the environment says', async () => {
    let requests = 0;
    const server = createServer(untrusted, (_request, response) => {
      requests += 1;
      response.end('{}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const expected = { state: null, checks: noChecks };
      const cameBack = new URL(`${callbackUrl}?code=x`);
      const error = await failure(services.exchange({ ...client(), base }, cameBack, expected));
      expect([error.fault, requests]).to.deep.equal(['unreachable', 0]);
      expect(error.message).to.match(/its certificate is not to be trusted/);
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      server.close();
    }
  });

  it('takes domains as they are told, with and without https, and no unsafe ones', () => {
    const good: [string, string][] = [
      ['https://a.example.com', 'https://a.example.com'],
      ['https://a.example.com/', 'https://a.example.com'],
      ['https://a.example.com:8443/sso/?x=1#y', 'https://a.example.com:8443/sso'],
      ['a.example.com', 'https://a.example.com'],
      ['http://127.0.0.1:8090/x', 'http://127.0.0.1:8090/x'],
      ['http://localhost', 'http://localhost'],
    ];
    for (const [domain, base] of good) expect(loginBase(domain)).to.equal(base);
    const bad = [
      '',
      'http://a.example.com',
      'http://127.0.0.1.evil.example',
      'ftp://a.example.com',
      'https://u:p@a',
    ];
    for (const domain of bad) expect(() => loginBase(domain), domain).to.throw(LoginServiceError);
  });
});
