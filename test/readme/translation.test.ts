import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { allPages, chineseTwin, type Page, readPage } from './page.ts';

/** Pages for those who change the code; they are written in English, as the code is. */
const englishOnly = ['CONTRIBUTING.md', 'CHANGELOG.md'];

/** Pictures are translated, code is not. */
const isPicture = (language: string) => language === 'mermaid' || language === 'text';

describe('the Chinese pages', () => {
  const pairs = allPages().flatMap((page) => {
    const twin = chineseTwin(page.path);
    return twin === null || englishOnly.includes(page.path) ? [] : [{ english: page, twin }];
  });

  it('are as many as the English ones, and none is alone', () => {
    expect(pairs.length).to.be.at.least(5);
    const chinese = allPages().filter(({ path }) => path.includes('.zh-CN.'));
    expect(chinese.map(({ path }) => path).sort()).to.deep.equal(pairs.map(({ twin }) => twin).sort());
  });

  for (const { english, twin } of pairs) {
    describe(twin, () => {
      const chinese: Page = existsSync(twin)
        ? readPage(twin)
        : { ...english, headings: [], blocks: [], text: '' };

      it('is built like the English page', () => {
        expect(levels(chinese)).to.deep.equal(levels(english));
        expect(tableRows(chinese)).to.equal(tableRows(english));
      });

      it('has the same code', () => {
        expect(chinese.blocks.map(codeOf)).to.deep.equal(english.blocks.map(codeOf));
      });

      it('is linked with it, both ways', () => {
        const name = (path: string) => path.replace(/^.*\//, '');
        expect(chinese.links[0]).to.equal(name(english.path));
        expect(english.links[0]).to.equal(name(twin));
      });

      it('is written in Chinese', () => {
        const foreign = chinese.headings.slice(1).filter(({ text }) => !/\p{Script=Han}|`/u.test(text));
        expect(foreign.map(({ text }) => text)).to.deep.equal([]);
      });
    });
  }
});

function levels({ headings }: Page): number[] {
  return headings.map(({ level }) => level);
}

function tableRows({ text }: Page): number {
  return text.split('\n').filter((line) => line.startsWith('|')).length;
}

function codeOf({ language, text }: Page['blocks'][number]): string {
  return isPicture(language) ? `a picture (${language})` : `${language}: ${text}`;
}
