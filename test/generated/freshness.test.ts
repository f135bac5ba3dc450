import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { staleFiles, writeFiles } from '../../tools/generate/committed.ts';
import { type GeneratedFiles, generation } from '../../tools/generate/generation.ts';
import { root } from '../../tools/generate/spec-files.ts';

/** Runs the generation as `npm run generate` does. */
function generate(...args: string[]): Promise<{ exitCode: number; stderr: string }> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const command = join(root, 'tools', 'generate', 'generate.ts');
  return new Promise((settle) => {
    execFile(
      process.execPath,
      ['--import', tsx, command, ...args],
      { cwd: root },
      (error, _stdout, stderr) => {
        settle({ exitCode: error ? Number(error.code) : 0, stderr });
      },
    );
  });
}

describe('The generated files', () => {
  let files: GeneratedFiles;
  let folder: string;

  before(async function () {
    this.timeout(60_000);
    files = await generation();
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-generated-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are what the contract makes', () => {
    expect(staleFiles(join(root, 'generated'), files)).to.deep.equal([]);
  });

  it('are the same bytes when another process makes them', async function () {
    this.timeout(60_000);
    expect((await generate('--out', folder)).exitCode).to.equal(0);
    expect(staleFiles(folder, files)).to.deep.equal([]);
  });

  it('make --check fail and name each that is stale, missing or left over', async function () {
    this.timeout(60_000);
    writeFiles(folder, files);
    writeFileSync(join(folder, 'scenes.ts'), `${readFileSync(join(folder, 'scenes.ts'), 'utf8')}\n`);
    rmSync(join(folder, 'types', 'saas-v2.ts'));
    cpSync(join(folder, 'README.md'), join(folder, 'bundles', 'old.json'));
    const { exitCode, stderr } = await generate('--check', '--out', folder);
    expect(exitCode).to.equal(1);
    expect(stderr.match(/^stale: .*$/gm)).to.deep.equal([
      'stale: generated/bundles/old.json',
      'stale: generated/scenes.ts',
      'stale: generated/types/saas-v2.ts',
    ]);
    expect(stderr).to.include('npm run generate');
  });

  it('are mended by writing only those that are stale', () => {
    writeFiles(folder, files);
    writeFileSync(join(folder, 'README.md'), '');
    writeFileSync(join(folder, 'left-over.ts'), '');
    expect(writeFiles(folder, files)).to.deep.equal(['README.md', 'left-over.ts']);
    expect(staleFiles(folder, files)).to.deep.equal([]);
  });

  it('hold no path, date or address of the machine that made them', () => {
    for (const [path, text] of files) {
      expect(text.includes(root), path).to.equal(false);
      expect(text.includes(tmpdir()), path).to.equal(false);
      expect(text.includes(new Date().toISOString().slice(0, 10)), path).to.equal(false);
    }
  });

  it('compile nothing at run time', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.ts')) continue;
      expect(text, path).to.not.match(/\bnew Function\b|\beval\(|\brequire\(|from ['"]ajv['"]/);
    }
  });
});
