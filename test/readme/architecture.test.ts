import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { allPages, readPage } from './page.ts';

interface Rules {
  forbidden: { name: string; comment?: string }[];
}

/** Files that a page tells the reader to make. */
const toBeMade = ['plugins/my-saas/index.ts'];

describe('the pages on the house', () => {
  const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Rules;
  const arrows = forbidden
    .filter(({ name }) => name.startsWith('arrow-of-'))
    .map(({ comment }) => comment ?? '');

  for (const path of ['docs/architecture.md', 'docs/architecture.zh-CN.md']) {
    it(`have in ${path} the arrows that are checked`, () => {
      const rows = readPage(path).text.matchAll(/^\| `(\w+)\/` +\| .+ \| (.+?) +\|$/gm);
      const told = [...rows].map(([, room, may = '']) => {
        const used = [...may.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
        return `${room}/ may use ${used.join(', ') || 'no other room'}`;
      });
      expect(told.sort()).to.deep.equal([...arrows, 'openapi/ may use no other room'].sort());
    });
  }

  it('name files that exist', () => {
    const named = allPages().flatMap((page) =>
      filesIn(page.inlineCode).map((file) => ({ page: page.path, file })),
    );
    expect(named.length).to.be.above(40);
    const missing = named.filter(({ file }) => !toBeMade.includes(file) && !existsSync(file));
    expect(missing).to.deep.equal([]);
  });

  it('draw the way of a call through files that exist', () => {
    for (const path of ['docs/architecture.md', 'docs/architecture.zh-CN.md']) {
      const [way] = readPage(path).blocks.filter(({ language }) => language === 'text');
      const files = [...(way?.text.matchAll(/^ -> (\S+)/gm) ?? [])].map((match) => match[1] ?? '');
      expect(files.length).to.be.above(10);
      const real = files.filter((file) => !file.includes('<') && file.includes('/'));
      expect(real.filter((file) => !existsSync(file))).to.deep.equal([]);
    }
  });
});

/** Paths with a folder and an ending, without placeholders. */
function filesIn(codes: string[]): string[] {
  return codes.filter((code) => /^[a-z-]+(\/[\w.-]+)+\.(ts|yaml|json|md)$/.test(code));
}
