import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { allPages, anchorOf, readPage } from './page.ts';

describe('links between the pages', () => {
  const links = allPages().flatMap(({ path, links: targets }) => targets.map((target) => ({ path, target })));
  const ours = links.filter(({ target }) => !/^https?:/.test(target));

  it('are there', () => {
    expect(ours.length).to.be.above(30);
  });

  for (const { path, target } of ours) {
    it(`${path} -> ${target} leads somewhere`, () => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path : join(dirname(path), file);
      expect(existsSync(place), `${place} exists`).to.equal(true);
      if (anchor === undefined) return;
      const anchors = readPage(place).headings.map(({ text }) => anchorOf(text));
      expect(anchors).to.include(anchor);
    });
  }

  it('lead from the README to every page', () => {
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      const chinese = readme.includes('zh-CN');
      const pages = allPages().map(({ path }) => path);
      const wanted = pages.filter((path) => path.startsWith('docs/') && path.includes('zh-CN') === chinese);
      expect(readPage(readme).links, readme).to.include.members(wanted);
    }
  });
});
