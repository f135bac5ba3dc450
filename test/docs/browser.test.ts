import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { bundleFolder } from '../../server/docs/spec-catalog.ts';
import { type RunningManagement, runManagement, tokens } from '../management/running-management.ts';
import { launchChromium } from './chromium.ts';
import { contrastScript } from './contrast.ts';

const languages = ['en', 'zh-CN'];
const specs = readdirSync(bundleFolder()).map((file) => file.replace('.json', ''));

describe('the docs pages in a browser', () => {
  let running: RunningManagement;
  let origin: string;
  let browser: Browser | undefined;
  let page: Page;
  let complaints: string[];
  let strangers: string[];

  before(async function () {
    running = await runManagement();
    origin = running.url;
    browser = await launchChromium(this);
  });

  after(async () => {
    await browser?.close();
    await running.close();
  });

  beforeEach(async () => {
    page = await (browser as Browser).newPage();
    complaints = [];
    strangers = [];
    page.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
        strangers.push(request.url());
    });
  });

  afterEach(async () => {
    await page.close();
  });

  for (const name of specs) {
    it(`draw every operation of ${name}, within their own policy, from this server alone`, async () => {
      await page.goto(`${origin}/docs/${name}?lang=zh-CN`);
      await page.locator('.opblock').first().waitFor();
      expect(await page.locator('.opblock').count()).to.equal(operationCount(name));
      await page.locator('.opblock-summary-control').first().click();
      await page.locator('.opblock-body .responses-wrapper').waitFor();
      expect(await page.evaluate('document.documentElement.lang')).to.equal('zh-CN');
      expect(complaints).to.deep.equal([]);
      expect(strangers).to.deep.equal([]);
    });
  }

  it('show what is really sent, where the paths are virtual', async () => {
    await page.goto(`${origin}/docs/saas-v2?lang=en`);
    await page.locator('.opblock-summary-control').first().click();
    const scene = page.locator('.opblock-section tr', { hasText: 'x-scene' });
    expect(await scene.textContent()).to.include('activity: newInstance, method: POST');
  });

  it('have one main heading, named regions, and text that stands out from its ground', async () => {
    for (const path of ['', '/saas-v2']) {
      for (const language of languages) {
        await page.goto(`${origin}/docs${path}?lang=${language}`);
        if (path !== '') await page.locator('.opblock').first().waitFor();
        expect(await page.title()).to.include('Koobridge');
        expect(await page.getByRole('heading', { level: 1 }).count()).to.equal(1);
        expect(await page.getByRole('main').count()).to.equal(1);
        expect(await page.getByRole('navigation').count()).to.equal(2);
        expect(await page.locator('nav [aria-current="page"]').count()).to.equal(1);
        const { looked, faint } = (await page.evaluate(contrastScript)) as {
          looked: number;
          faint: string[];
        };
        expect(looked).to.be.greaterThan(10);
        expect(faint).to.deep.equal([]);
      }
    }
  });

  it('ask this server with the token that was entered, and show what it answers', async () => {
    await page.goto(`${origin}/docs/management?lang=en`);
    await page.locator('.btn.authorize').click();
    await page.locator('.auth-container input').fill(tokens[0]);
    await page.locator('.auth-btn-wrapper .authorize').click();
    await page.locator('.auth-btn-wrapper .btn-done').click();
    const operation = page.locator('.opblock', { hasText: '/api/v1/endpoints' });
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table');
    await answer.locator('.highlight-code').first().waitFor();
    expect(await answer.locator('.response-col_status').last().textContent()).to.equal('200');
    expect(await answer.textContent()).to.include('/produce/annual');
    expect(complaints).to.deep.equal([]);
    expect(strangers).to.deep.equal([]);
  });

  it('offer no such thing for interfaces that this server does not answer under those paths', async () => {
    for (const name of specs.filter((each) => each !== 'management')) {
      await page.goto(`${origin}/docs/${name}?lang=en`);
      await page.locator('.opblock-summary-control').first().click();
      await page.locator('.opblock-body .responses-wrapper').waitFor();
      expect(await page.getByRole('button', { name: 'Try it out' }).count(), name).to.equal(0);
    }
  });

  it('lead from one language to the other and stay on the same spec', async () => {
    await page.goto(`${origin}/docs/saas-v2?lang=en`);
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(`${origin}/docs/saas-v2?lang=zh-CN`);
    await page.getByRole('link', { name: '管理接口' }).click();
    await page.waitForURL(`${origin}/docs/management?lang=zh-CN`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('管理接口');
  });
});

function operationCount(name: string): number {
  const { paths } = JSON.parse(readFileSync(join(bundleFolder(), `${name}.json`), 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  return Object.values(paths).flatMap((item) =>
    Object.values(item).filter((operation) => operation.operationId),
  ).length;
}
