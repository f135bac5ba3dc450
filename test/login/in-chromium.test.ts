import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../docs/chromium.ts';
import { contrastScript } from '../docs/contrast.ts';
import { type LoginKoobridge, runLogin } from './login-koobridge.ts';

describe('a linked login in a real browser', () => {
  const appId = 'the-app-of-this-test';
  let login: LoginKoobridge;
  let browser: Browser | undefined;
  let page: Page;
  const complaints: string[] = [];

  before(async function () {
    browser = await launchChromium(this);
    login = await runLogin({ appId });
  });
  after(async () => {
    await browser?.close();
    await login?.close();
  });
  beforeEach(async () => {
    page = await (browser as Browser).newPage();
    complaints.length = 0;
    page.on('console', (message) => {
      // Chromium says of a page with an error's status that it failed to load.
      if (!message.text().includes('the server responded with a status of')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page?.context().clearCookies();
    await page?.close();
  });

  it('goes over the unified login page into the application, and out again', async () => {
    const enterprises = [await login.bind({ appId }), await login.bind({ appId, loggedIn: null })];
    const tenantId = enterprises[1]?.tenantId ?? '';
    await page.goto(login.at('/start?returnTo=/inbox'));
    expect(await page.getByRole('heading').textContent()).to.equal('Which enterprise?');
    await page.getByRole('link', { name: tenantId }).click();
    await page.getByRole('link', { name: 'lisi01' }).click();
    await page.waitForURL(`${login.applicationUrl}/inbox`);
    expect(await page.textContent('body')).to.equal('Hello, 李四. You are at /inbox.\n');
    const names = (await page.context().cookies()).map(({ name, httpOnly, sameSite, path }) =>
      [name, httpOnly, sameSite, path].join(' '),
    );
    expect(names.sort()).to.deep.equal([
      'app_session true Lax /',
      'koobridge_login true Lax /login/saas-demo',
    ]);
    await page.goto(`${login.applicationUrl}/logout`);
    const session = await page.request.get(login.at('/session'));
    expect(session.status()).to.equal(401);
    expect(complaints).to.deep.equal([]);
  });

  for (const [language, title] of [
    ['zh-CN', '这次登录不是从本浏览器发起的'],
    ['en-US', 'This login was not begun here'],
  ] as const) {
    it(`says in ${language} what went wrong and what to do, so that all can read it`, async () => {
      const { tenantId } = await login.bind({ appId });
      await page.setExtraHTTPHeaders({ 'Accept-Language': language });
      await page.setViewportSize({ width: 900, height: 700 });
      const answer = await page.goto(login.at(`/callback?code=x&state=y&tenant=${tenantId}`));
      expect(answer?.status()).to.equal(400);
      expect(await page.title()).to.include(title);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal(title);
      expect(await page.getByRole('main').count()).to.equal(1);
      expect(await page.evaluate('document.documentElement.lang')).to.equal(
        language.slice(0, 2) === 'en' ? 'en' : 'zh-CN',
      );
      const { looked, faint } = (await page.evaluate(contrastScript)) as { looked: number; faint: string[] };
      expect(looked).to.be.greaterThan(6);
      expect(faint).to.deep.equal([]);
      await page.getByRole('link').click();
      await page.waitForURL(`${login.applicationUrl}/`);
      expect(await page.textContent('body')).to.include('Hello');
      expect(complaints).to.deep.equal([]);
    });
  }

  it('speaks the language that the address asks for', async () => {
    for (const language of ['en', 'zh-CN']) {
      await page.goto(login.at(`/start?returnTo=//evil.example&lang=${language}`));
      expect(await page.locator('main li').count()).to.be.greaterThan(0);
      expect(await page.evaluate('document.documentElement.lang')).to.equal(language);
    }
  });
});
