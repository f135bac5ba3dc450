import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { specDiffScript } from '../../../cli/commands/spec-diff.ts';
import { runCommand } from '../../config/run-command.ts';
import { type Guide, goodGuide } from '../../openapi/good-guide.ts';
import { runTool } from '../run-tool.ts';
import { type TemporaryCheckout, temporaryCheckout } from './temporary-checkout.ts';

const spec = 'openapi/inbound/guide.yaml';
const changelog = 'CHANGELOG.md';
const emptyChangelog = '# Changelog\n\n## [Unreleased] 0.1.0\n';
const entry = '\n### Changed\n\n- `guide`: status is mandatory now.\n';
const verb = { file: 'spec-diff.ts', add: 'addSpecCommands' };
const breaking =
  'guide newInstance: the field status is now mandatory; a call without it is refused (000002), a saved or recorded one too.';

describe('spec:diff', function () {
  this.timeout(60_000);
  let checkout: TemporaryCheckout;

  beforeEach(() => {
    checkout = temporaryCheckout();
    checkout.write(
      spec,
      yamlOf(() => {}),
    );
    checkout.write(changelog, emptyChangelog);
    checkout.commit();
  });
  afterEach(() => checkout.remove());

  const run = (...args: string[]) => runTool('spec-diff/spec-diff.ts', args, { cwd: checkout.path });

  it('ends with 0 when the contract is as it was', async () => {
    checkout.write(changelog, `${emptyChangelog}${entry}`);
    const { code, stdout } = await run();
    expect(stdout).to.match(/^Compared with [0-9a-f]{10} \(HEAD\)\.\nNo change of the contract\.\n$/);
    expect(code).to.equal(0);
  });

  it('ends with 1 when a breaking change has no entry in the changelog, and says what to write', async () => {
    checkout.write(spec, yamlOf(mandatoryStatus));
    const { code, stdout } = await run();
    expect(stdout).to.include(`Breaking for plugins or API clients (1)\n  ${breaking}\n`);
    expect(stdout).to.include('CHANGELOG.md has no new entry for the breaking changes of `guide`.\n');
    expect(code).to.equal(1);
  });

  it('ends with 0 when the entry is there', async () => {
    checkout.write(spec, yamlOf(mandatoryStatus));
    checkout.write(changelog, `${emptyChangelog}${entry}`);
    const { code, stdout } = await run();
    expect(stdout).to.include(breaking).and.to.not.include('CHANGELOG.md');
    expect(code).to.equal(0);
  });

  it('asks for no entry when the change is additive or for readers only, and tells each kind by itself', async () => {
    checkout.write(
      spec,
      yamlOf(({ components: { schemas } }) => {
        schemas.Status['x-extensible-enum'].push('UNFREEZE');
        schemas.Status.description = 'The state.';
      }),
    );
    checkout.write(
      'openapi/management.yaml',
      yamlOf(() => {}),
    );
    const { code, stdout } = await run();
    expect(stdout.split('\n').slice(2)).to.deep.equal([
      'Additive (2)',
      '  guide newInstance: UNFREEZE is a new known value of the field status; it came as drift before.',
      '  management: a new spec, with the operation newInstance.',
      '',
      'Docs only (1)',
      '  guide newInstance: the description of the field status is reworded.',
      '',
    ]);
    expect(code).to.equal(0);
  });

  it('compares with the place where the branch left origin/main, unless a commit is named', async () => {
    checkout.push();
    checkout.write(spec, yamlOf(mandatoryStatus));
    checkout.commit();
    const [branch, last] = await Promise.all([run('--json'), run('HEAD', '--json')]);
    expect(JSON.parse(branch.stdout)).to.deep.include({ ok: false, missingEntries: ['guide'] });
    const { base, changes } = JSON.parse(branch.stdout) as { base: { name: string }; changes: object[] };
    expect(base.name).to.equal('where this branch left origin/main');
    expect(changes).to.deep.equal([
      {
        spec: 'guide',
        scenes: ['newInstance'],
        where: 'newInstance, the field status',
        kind: 'breaking',
        rule: 'became mandatory',
        side: 'inbound request',
        sentence: breaking,
      },
    ]);
    expect(JSON.parse(last.stdout)).to.deep.include({ ok: true, changes: [], missingEntries: [] });
    expect([branch.code, last.code]).to.deep.equal([1, 0]);
  });

  it('is what the verb of the command line starts', async () => {
    checkout.write(spec, yamlOf(mandatoryStatus));
    const [tool, command] = await Promise.all([
      run('--json', 'HEAD'),
      runCommand(verb, ['spec', 'diff', 'HEAD', '--json'], checkout.path),
    ]);
    expect(command.stdout).to.equal(tool.stdout);
    expect([tool.code, command.code]).to.deep.equal([1, 1]);
  });

  it('ends with 1 and the words of redocly when the contract is broken', async () => {
    checkout.write(
      spec,
      yamlOf(() => {}).replace('#/components/schemas/Status', '#/components/schemas/State'),
    );
    const { code, stdout, stderr } = await run();
    expect(stderr).to.include('redocly could not bundle the contract').and.to.include('guide.yaml');
    expect(stdout).to.equal('');
    expect(code).to.equal(1);
  });

  it('ends with 2 when there is nothing to compare with', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'koobridge-no-checkout-')));
    const bare = temporaryCheckout();
    bare.write('README.md', 'Nothing else.\n');
    try {
      const ends = await Promise.all([
        run('no-such-branch'),
        run('--colour'),
        runTool('spec-diff/spec-diff.ts', [], { cwd: folder }),
        runTool('spec-diff/spec-diff.ts', [], { cwd: bare.path }),
        runTool('spec-diff/spec-diff.ts', [], { cwd: checkout.path, path: folder }),
      ]);
      expect(ends.map(({ code }) => code)).to.deep.equal([2, 2, 2, 2, 2]);
      const [unknown, option, outside, empty, gitless] = ends.map(({ stderr }) => stderr);
      expect(unknown).to.include('"no-such-branch" names no commit of this checkout.');
      expect(option).to.include("unknown option '--colour'");
      expect(outside).to.include(`${folder} is not in a git checkout. Run this in a clone of Koobridge`);
      expect(empty).to.include(`${bare.path} has no folder openapi/.`);
      expect(gitless).to.include('There is no git here. Install it');
    } finally {
      bare.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('runs on the contract of this project', async () => {
    const { code, stdout, stderr } = await runTool('spec-diff/spec-diff.ts', ['HEAD', '--json']);
    expect(stderr).to.equal('');
    expect(code).to.be.oneOf([0, 1]);
    const { base, changes } = JSON.parse(stdout) as { base: { name: string }; changes: unknown[] };
    expect(base.name).to.equal('HEAD');
    expect(changes).to.be.an('array');
  });
});

describe('koobridge spec diff', () => {
  it('shows its usage, and ends with 2 for an option that it does not have', async () => {
    const [help, unknown] = await Promise.all([
      runCommand(verb, ['spec', 'diff', '--help'], process.cwd()),
      runCommand(verb, ['spec', 'diff', '--colour'], process.cwd()),
    ]);
    expect(help.stdout).to.match(/^Usage: koobridge spec diff \[options\] \[base\]/);
    expect([help.code, unknown.code]).to.deep.equal([0, 2]);
  });

  it('says in an installed package, which has no tools, that it needs a clone', () => {
    expect(() => specDiffScript('/opt/koobridge')).to.throw(
      /^\/opt\/koobridge\/tools\/spec-diff\/spec-diff\.ts is not there: .+ Run this in a git clone of Koobridge, after npm ci\.$/,
    );
  });
});

/** JSON is YAML, too. */
function yamlOf(edit: (guide: Guide) => void): string {
  const guide = goodGuide();
  edit(guide);
  return JSON.stringify(guide, null, 2);
}

function mandatoryStatus({ components }: Guide): void {
  components.schemas.Request.required?.push('status');
}
