import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { allPages } from './page.ts';
import { printedCommands } from './printed-commands.ts';

const run = promisify(exec);

describe('the commands that the pages print', () => {
  const pages = allPages();
  const printed = new Set(
    pages.flatMap(({ blocks, inlineCode }) => [
      ...blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => commandsOf(text)),
      ...inlineCode.filter((code) => /^(npm|npx|node) /.test(code)),
    ]),
  );

  it('are found', () => {
    expect(printed).to.include('npm ci && npm start').and.to.include('npm ci && npm test');
  });

  it('are those that are known to work, and no others', () => {
    expect([...printed].sort()).to.deep.equal(Object.keys(printedCommands).sort());
  });

  it('name npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...printed].flatMap((command) =>
      [...command.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]),
    );
    expect(Object.keys(scripts)).to.include.members(named);
  });

  for (const [command, proof] of Object.entries(printedCommands)) {
    if ('runHere' in proof) {
      it(`\`${command}\` works`, async function () {
        this.timeout(60_000);
        await run(command, { env: { ...process.env, KOOBRIDGE_CONFIG: '' } });
      });
      continue;
    }
    it(`\`${command}\` is run elsewhere`, () => {
      for (const [file, text] of proof.shownBy) expect(readFileSync(file, 'utf8'), file).to.include(text);
    });
  }
});

/** One a line; a line that ends in a backslash goes on, and what follows `#` is a remark. */
function commandsOf(block: string): string[] {
  return block
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}
