import { expect } from 'chai';
import { rules } from '../../../tools/spec-diff/rules/rules.ts';
import { sides } from '../../../tools/spec-diff/side.ts';
import { readPage } from '../../readme/page.ts';

const kinds: Record<string, string> = {
  breaking: 'breaking',
  additive: 'additive',
  docs: 'docs',
  不兼容: 'breaking',
  兼容: 'additive',
  文档: 'docs',
  '-': '-',
};

describe('the page on reviewing a change of the contract', () => {
  for (const path of ['docs/spec-review.md', 'docs/spec-review.zh-CN.md']) {
    it(`has in ${path} the whole table of rules`, () => {
      const rows = readPage(path).text.matchAll(/^\| `([a-z ]+)`.*?\|(.+)\|$/gm);
      const told = [...rows].map(([, name = '', cells = '']) => [
        name,
        ...cells.split('|').map((cell) => kinds[cell.trim()]),
      ]);
      const real = Object.entries(rules).map(([name, { verdicts }]) => [
        name,
        ...sides.map((side) => verdicts[side]?.kind ?? '-'),
      ]);
      expect(told).to.deep.equal(real);
    });
  }
});
