import { expect } from 'chai';
import { rightYaml } from '../config/koobridge-yaml.ts';
import { runCommand } from '../config/run-command.ts';
import { pluginSource, type WorkingDirectory, workingDirectory } from './plugin-folder.ts';

const command = { file: 'plugin-list.ts', add: 'addPluginCommands' };
const saas = ['create', 'describe', 'release'];

describe('koobridge plugin list', () => {
  let work: WorkingDirectory;
  beforeEach(() => {
    work = workingDirectory();
    work.write('koobridge.yaml', rightYaml);
    work.write(
      'plugins/my-saas/index.ts',
      pluginSource('saas', [...saas, 'usage'], "  description: 'My product.',\n"),
    );
    work.write('plugins/@acme/other/index.mjs', pluginSource('saas', saas));
  });
  afterEach(() => work.remove());

  const run = (...args: string[]) => runCommand(command, ['plugin', 'list', ...args], work.path);

  it('shows the plugins of the endpoints and those that only lie in the folder', async () => {
    const { code, stdout } = await run();
    expect(code).to.equal(0);
    expect(stdout).to.equal(
      [
        '@acme/other  saas',
        '  functions  create, describe, release',
        '  endpoints  none',
        '  file       plugins/@acme/other/index.mjs',
        '',
        'my-saas  saas  My product.',
        '  functions  create, describe, release, usage',
        '  endpoints  my-saas',
        '  file       plugins/my-saas/index.ts',
        '',
        '',
      ].join('\n'),
    );
  });

  it('ends with 1 and says why when one does not fit', async () => {
    const file = work.write('plugins/late/index.mjs', pluginSource('saas', ['create', 'describe']));
    const { code, stdout } = await run('--json');
    expect(code).to.equal(1);
    const { plugins, problems } = JSON.parse(stdout) as { plugins: { name: string }[]; problems: unknown[] };
    expect(plugins.map(({ name }) => name)).to.deep.equal(['@acme/other', 'my-saas']);
    const message = 'release() is missing. Add it: a saas plugin must have it.';
    expect(problems).to.deep.equal([{ plugin: 'late', file, path: [], message, advice: '' }]);
  });

  it('ends with 2 when the configuration cannot be used', async () => {
    work.write('koobridge.yaml', rightYaml.replace('saas-v2', 'saas-v3'));
    const { code, stderr } = await run();
    expect(code).to.equal(2);
    expect(stderr).to.contain('koobridge.yaml:12:12 endpoints[0].guide');
  });
});
