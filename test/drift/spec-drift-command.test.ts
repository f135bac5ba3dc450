import { expect } from 'chai';
import { parse } from 'yaml';
import type { Proposal } from '../../server/drift/proposals.ts';
import { runCommand } from '../config/run-command.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';
import { copyContract } from './counted.ts';

const command = { file: 'spec-diff.ts', add: 'addSpecCommands' };

describe('koobridge spec drift', function () {
  this.timeout(30_000);
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  const run = (...args: string[]) => runCommand(command, ['spec', 'drift', ...args], process.cwd());
  const access = () => ['--url', `${koobridge.server.url}/`, '--token', 'demo-management-token'];

  it('ends with 0 when the contract knows all that came', async () => {
    const { code, stdout, stderr } = await run(...access());
    expect({ code, stdout, stderr }).to.deep.equal({
      code: 0,
      stdout: 'The contract knows all that came.\n',
      stderr: '',
    });
  });

  it('ends with 1 and prints lines that, put where they say, make the contract know what came', async () => {
    const endpoint = koobridge.endpoint('saas-demo');
    const fields = { instanceId: 'i'.repeat(70), status: 'HIBERNATE', giftWrap: 'yes, in red' };
    await koobridge.simulator.call(endpoint, 'updateInstanceStatus', fields);
    for (;;) {
      const { items } = await koobridge.read<{ items: unknown[] }>('/drift');
      if (items.length === 3) break;
    }
    const { code, stdout } = await run(...access(), '--json');
    expect(code).to.equal(1);
    const { proposals } = JSON.parse(stdout) as { proposals: Proposal[] };
    expect(proposals.map(({ kind }) => kind)).to.have.members(['unknown-field', 'unknown-value', 'too-long']);

    const inWords = await run(...access());
    expect(inWords.code).to.equal(1);
    for (const { edit } of proposals) expect(inWords.stdout).to.include(edit?.lines.join('\n'));

    const copy = copyContract();
    try {
      copy.apply(proposals.flatMap(({ edit }) => edit ?? []));
      const document = parse(copy.text('openapi/inbound/saas-v2.yaml'));
      const { properties } = document.components.schemas.UpdateInstanceStatusRequest;
      expect(properties.giftWrap).to.deep.equal({ type: 'string', maxLength: 64 });
      expect(properties.status['x-extensible-enum']).to.deep.equal(['FREEZE', 'UNFREEZE', 'HIBERNATE']);
      expect(properties.instanceId).to.include({ maxLength: 128, 'x-printed-max-length': 64 });
    } finally {
      copy.remove();
    }
  });

  it('ends with 2 when it cannot ask: no server, another token, another service, a wrong option', async () => {
    const [noServer, noToken, noAddress, another, option] = await Promise.all([
      run('--url', 'http://127.0.0.1:1', '--token', 'x'),
      run('--url', koobridge.server.url, '--token', 'x'),
      run('--url', 'localhost', '--token', 'x', '--json'),
      run('--url', koobridge.simulator.url, '--token', 'x'),
      run('--colour'),
    ]);
    expect(noServer).to.deep.include({ code: 2, stdout: '' });
    expect(noServer.stderr).to.match(/^No server answers at http:\/\/127\.0\.0\.1:1\. Start it with/);
    expect(noToken).to.deep.include({ code: 2, stdout: '' });
    expect(noToken.stderr).to.match(/does not know this token\. Say another with --token\.$/m);
    expect(noAddress.code).to.equal(2);
    expect(JSON.parse(noAddress.stderr)).to.deep.include({ error: 'StartError' });
    expect(another.code).to.equal(2);
    expect(another.stderr).to.include('Is it a Koobridge of this version?');
    expect(option.code).to.equal(2);
  });
});
