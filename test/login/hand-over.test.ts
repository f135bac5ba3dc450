import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createApplication, createHandOver } from '../../examples/linked-login-app.mjs';
import { createBrowser } from './browser.ts';
import { handoverKey } from './login-koobridge.ts';

const loginUrl = 'https://isv.example.com/login/my-saas';
const start = 1_790_000_000;

const claims = {
  iss: loginUrl,
  aud: 'my-saas',
  sub: '1',
  tenantId: 'tenant',
  userName: 'zhangsan',
  name: '张三',
  returnTo: '/reports',
};

let count = 0;
function token(changes: Record<string, unknown> = {}, key = handoverKey): Promise<string> {
  count += 1;
  const all = { ...claims, jti: `jti-${count}`, iat: start, exp: start + 60, ...changes };
  return new SignJWT(all)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(key));
}

describe('the example application', () => {
  let now = start;
  const verify = createHandOver({ loginUrl, handoverKey, now: () => now });
  afterEach(() => {
    now = start;
  });

  it('takes a token of the server once', async () => {
    const text = await token();
    expect(verify(text)).to.include({ tenantId: 'tenant', userName: 'zhangsan', returnTo: '/reports' });
    expect(() => verify(text)).to.throw('it was used before');
    now = start + 59;
    expect(() => verify(text)).to.throw('it was used before');
  });

  it('refuses what is forged, changed, old, or for somebody else', async () => {
    const good = await token();
    const [head = '', body = '', signature = ''] = good.split('.');
    const richer = Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url');
    const none = new UnsecuredJWT({ ...claims, jti: 'x', iat: start, exp: start + 60 }).encode();
    const stronger = await new SignJWT({ ...claims, jti: 'y', iat: start, exp: start + 60 })
      .setProtectedHeader({ alg: 'HS512' })
      .sign(new TextEncoder().encode(handoverKey.repeat(2)));
    const bad: [string, string][] = [
      ['', 'it is no token'],
      ['a.b', 'it is no token'],
      [none, 'it is no token'],
      [`${none}x`, 'it is not signed with HS256'],
      [stronger, 'it is not signed with HS256'],
      [await token({}, 'another key, but one that is long enough'), 'its signature is wrong'],
      [`${head}.${richer}.${signature}`, 'its signature is wrong'],
      [`${head}.${body}.${signature.slice(0, 20)}`, 'its signature is wrong'],
      [await token({ iss: 'https://evil.example/login/my-saas' }), 'it is from somebody else'],
      [await token({ aud: 'another-app' }), 'it is for another application'],
      [await token({ exp: start - 6 }), 'it is too old'],
      [await token({ exp: undefined }), 'it is too old'],
      [await token({ iat: start + 60, exp: start + 120 }), 'it is from the future'],
      [await token({ jti: undefined }), 'it was used before'],
    ];
    for (const [text, why] of bad) expect(() => verify(text), text).to.throw(why);
    expect(verify(good).sub).to.equal('1');
  });

  it('opens no session without a token, and goes to no other host', async () => {
    // Without TLS, as everything in the tests.
    const local = 'http://127.0.0.1:1/login/my-saas';
    const application = createServer(createApplication({ loginUrl: local, handoverKey }));
    application.listen(0, '127.0.0.1');
    await once(application, 'listening');
    const url = `http://127.0.0.1:${(application.address() as AddressInfo).port}`;
    try {
      const browser = createBrowser();
      expect((await browser.ask(`${url}/page?tenant=t`)).location).to.equal(
        `${local}/start?tenant=t&returnTo=%2Fpage`,
      );
      expect((await browser.ask(`${url}/login?token=x`)).status).to.equal(403);
      const seconds = Math.floor(Date.now() / 1000);
      const fresh = { iss: local, iat: seconds, exp: seconds + 60 };
      for (const returnTo of ['//evil.example', '/\\evil.example', 'https://evil.example', 7]) {
        const answer = await browser.ask(`${url}/login?token=${await token({ ...fresh, returnTo })}`);
        expect(answer.location, String(returnTo)).to.equal(`${url}/`);
      }
      expect((await browser.ask(`${url}/x`)).text).to.equal('Hello, 张三. You are at /x.\n');
      expect((await browser.ask(`${url}/logout`)).location).to.equal(`${local}/logout`);
      expect((await browser.ask(`${url}/x`)).status).to.equal(303);
    } finally {
      application.close();
      application.closeAllConnections();
    }
  });

  it('runs as a program, and says what it needs', async () => {
    const settings = { LOGIN_URL: loginUrl, HANDOVER_KEY: handoverKey, PORT: '0' };
    const env = { PATH: process.env.PATH };
    const running = spawn(process.execPath, ['examples/linked-login-app.mjs'], {
      env: { ...env, ...settings },
    });
    try {
      const [line] = (await once(running.stdout, 'data')) as [Buffer];
      expect(line.toString()).to.match(/^The application listens on http:\/\/127\.0\.0\.1:\d+$/m);
    } finally {
      running.kill();
    }
    const failed = await promisify(execFile)(process.execPath, ['examples/linked-login-app.mjs'], {
      env,
    }).catch((error: { code: number; stderr: string }) => error);
    expect(failed).to.include({ code: 2 });
    expect(failed.stderr).to.match(/^usage: LOGIN_URL=/);
  });
});
