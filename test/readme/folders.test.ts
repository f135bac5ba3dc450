import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readPage } from './page.ts';

describe('the map of the folders', () => {
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1));
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.includes(entry.name))
    .map(({ name }) => name);

  for (const path of ['README.md', 'README.zh-CN.md']) {
    it(`in ${path} names every folder, and none that is not there`, () => {
      const rows = readPage(path)
        .text.split('\n')
        .filter((line) => line.startsWith('| `'));
      const named = rows.flatMap((row) =>
        [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)\/`/g)].map((match) => match[1] ?? ''),
      );
      expect(named.sort()).to.deep.equal(folders.sort());
    });
  }
});
