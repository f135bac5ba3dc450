import { expect } from 'chai';
import { pluginSource, type WorkingDirectory, workingDirectory } from '../plugins/plugin-folder.ts';
import { rightYaml } from './koobridge-yaml.ts';
import { runCommand } from './run-command.ts';

const command = { file: 'check-config.ts', add: 'addCheckConfigCommand' };

describe('koobridge check-config', () => {
  let work: WorkingDirectory;
  beforeEach(() => {
    work = workingDirectory();
  });
  afterEach(() => work.remove());

  const run = (...args: string[]) => runCommand(command, ['check-config', ...args], work.path);

  it('ends with 0 for a configuration whose plugins fit', async () => {
    work.write('koobridge.yaml', rightYaml);
    work.write('plugins/my-saas/index.ts', pluginSource('saas', ['create', 'describe', 'release']));
    expect(await run()).to.deep.equal({ code: 0, stdout: 'koobridge.yaml is fine.\n', stderr: '' });
  });

  it('finds the packaged demo fine, anywhere', async () => {
    const { code, stdout } = await run('--json');
    expect(code).to.equal(0);
    expect(JSON.parse(stdout)).to.deep.include({ ok: true, problems: [] });
  });

  it('ends with 1 and prints each problem with line and column', async () => {
    work.write('koobridge.yaml', rightYaml.replace('saas-v2', 'saas-v3').replace('9000', 'x'));
    const { code, stdout } = await run();
    expect(code).to.equal(1);
    expect(stdout.split('\n').map((line) => line.split(': ')[0])).to.deep.equal([
      'koobridge.yaml:2:9 server.port',
      'koobridge.yaml:12:12 endpoints[0].guide',
      '',
    ]);
  });

  it('shows where a plugin and its settings are brought in, as JSON when asked', async () => {
    work.write('shop.yaml', `${rightYaml}    settings:\n      regoin: cn\n`);
    const schema = '  settingsSchema: { additionalProperties: false, properties: { region: {} } },\n';
    const file = work.write(
      'plugins/my-saas/index.mjs',
      pluginSource('saas', ['create', 'describe', 'release'], schema),
    );
    const { code, stdout } = await run('--config', 'shop.yaml', '--json');
    expect(code).to.equal(1);
    expect(JSON.parse(stdout)).to.deep.equal({
      ok: false,
      file: 'shop.yaml',
      problems: [
        {
          file: 'shop.yaml',
          line: 17,
          column: 15,
          path: 'endpoints[0].settings.regoin',
          message: `Plugin "my-saas" (${file}): settings.regoin of endpoint "my-saas": The plugin has no such setting.`,
          advice: 'Did you mean "region"?',
        },
      ],
    });
  });

  it('ends with 2 for a file that is not there and for an unknown option', async () => {
    const [missing, unknown] = await Promise.all([run('--config', 'none.yaml'), run('--colour')]);
    expect(missing).to.deep.equal({ code: 2, stdout: '', stderr: 'error: there is no file none.yaml\n' });
    expect(unknown.code).to.equal(2);
  });
});
