import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import { createDocs } from '../../server/docs/docs.ts';
import { bundleFolder } from '../../server/docs/spec-catalog.ts';

const app = express().use(createDocs());
const specs = readdirSync(bundleFolder()).map((file) => file.replace('.json', ''));
const guides = specs.filter((name) =>
  readFileSync(join(bundleFolder(), `${name}.json`), 'utf8').includes('"x-scene"'),
);
const everyPage = ['', ...specs.map((name) => `/${name}`)];

describe('the docs pages', () => {
  it('list every bundled spec, with a link to its page', async () => {
    const { text } = await request(app)
      .get('/docs')
      .expect(200)
      .expect('Content-Type', /^text\/html/);
    expect(specs).to.include.members(['saas-v2', 'management']);
    for (const name of specs) expect(text).to.include(`href="docs/${name}?lang=en"`);
  });

  it('speak the language that was asked for, else the one the browser prefers, else English', async () => {
    const asked = await request(app).get('/docs?lang=zh-CN').set('Accept-Language', 'en');
    expect(asked.text).to.include('<html lang="zh-CN">').and.to.include('接口文档');
    const preferred = await request(app).get('/docs').set('Accept-Language', 'zh-TW,en;q=0.5');
    expect(preferred.text).to.include('<html lang="zh-CN">');
    const neither = await request(app).get('/docs?lang=fr').set('Accept-Language', 'fr');
    expect(neither.text).to.include('<html lang="en">');
  });

  it('have a title in both languages for every spec', async () => {
    for (const name of specs) {
      const english = await request(app).get(`/docs/${name}?lang=en`).expect(200);
      const chinese = await request(app).get(`/docs/${name}?lang=zh-CN`).expect(200);
      expect(headingOf(english.text)).to.match(/^[\x20-\x7e]+$/);
      expect(headingOf(chinese.text), `spec-facts.ts has no Chinese title of ${name}`).to.match(
        /\p{Script=Han}/u,
      );
    }
  });

  it('explain the virtual paths of an access guide, and list its scenes', async () => {
    expect(guides).to.include('saas-v2');
    for (const name of guides) {
      const { text } = await request(app).get(`/docs/${name}?lang=en`);
      expect(text).to.include('The paths here are virtual').and.to.include('<code>x-scene</code>');
    }
    const { text } = await request(app).get('/docs/saas-v2?lang=en');
    expect(text).to.match(/<code>newInstance<\/code>.*<td>POST<\/td>.*<code>\/saas-v2\/newInstance<\/code>/);
    const { text: ours } = await request(app).get('/docs/management?lang=en');
    expect(ours).not.to.include('virtual');
  });

  it('refer to nothing outside this server, and no link of theirs is dead', async () => {
    for (const path of everyPage) {
      const page = `http://host/docs${path}?lang=en`;
      const { text } = await request(app).get(page.replace('http://host', ''));
      const targets = [...text.matchAll(/(?:href|src|data-spec)="([^"#]*)/g)].map(
        ([, target]) => target ?? '',
      );
      expect(targets.length).to.be.greaterThan(specs.length);
      for (const target of targets.filter((each) => each !== '')) {
        const url = new URL(target, page);
        expect(url.host, target).to.equal('host');
        await request(app)
          .get(url.pathname + url.search)
          .expect(200);
      }
      expect(text).not.to.match(/https?:|\/\/[a-z]/);
    }
    for (const file of ['docs.css', 'start.js']) {
      const { text } = await request(app).get(`/docs/assets/${file}`).expect(200);
      expect(text).not.to.match(/https?:|@import|url\(/);
    }
  });

  it('allow the browser nothing but files of this server', async () => {
    for (const path of ['', '/management', '/nothing', '/assets/start.js']) {
      const { headers } = await request(app).get(`/docs${path}`);
      const policy = headers['content-security-policy'];
      expect(policy)
        .to.include("default-src 'none'")
        .and.to.include("script-src 'self'")
        .and.to.include("style-src 'self'");
      expect(policy).not.to.match(/unsafe|https?:|\*/);
      expect(headers['x-content-type-options']).to.equal('nosniff');
    }
  });

  it('give out the spec as it was bundled, and no other file', async () => {
    const { body } = await request(app)
      .get('/docs/specs/management.json')
      .expect(200)
      .expect('Content-Type', /json/);
    expect(body.info.title).to.equal('Management interface');
    for (const path of [
      '/docs/specs/nothing.json',
      '/docs/specs/..%2f..%2fpackage.json',
      '/docs/assets/index.js',
      '/docs/assets/..%2fpackage.json',
    ]) {
      await request(app).get(path).expect(404);
    }
  });

  it('answer 404 with the list of specs when there is no such spec, and repeat nothing of the name', async () => {
    const { text } = await request(app).get('/docs/%3Cscript%3Ealert(1)%3C%2Fscript%3E?lang=en').expect(404);
    expect(text).to.include('There is no spec of this name').and.to.include('saas-v2');
    expect(text).not.to.include('alert(1)');
  });

  it('send /docs/ to /docs, where relative links hold', async () => {
    const { headers } = await request(app).get('/docs/').expect(308);
    expect(new URL(headers.location ?? '', 'http://host/docs/').pathname).to.equal('/docs');
  });
});

function headingOf(page: string): string {
  return /<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? '';
}
