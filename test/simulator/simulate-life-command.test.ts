import { join } from 'node:path';
import { expect } from 'chai';
import { runCommand } from '../config/run-command.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const command = { file: 'simulate.ts', add: 'addSimulateCommand' };
const demo = join(process.cwd(), 'examples/demo.koobridge.yaml');

describe('koobridge simulate life', function () {
  this.timeout(30_000);
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  const life = (...args: string[]) => {
    const where = ['--server', koobridge.server.url, '--simulator', koobridge.simulator.url];
    return runCommand(command, ['simulate', 'life', '--config', demo, ...where, ...args], process.cwd());
  };

  it('asks the server how the product is sold, and prints the time line of any guide', async () => {
    const { code, stdout, stderr } = await life('--endpoint', 'license-code-demo');
    expect(code, stderr).to.equal(0);
    expect(stdout).to.match(/^The life of license-code-demo \(license\) at http/);
    expect(stdout).to.match(/KooGallery made the code PL[A-Z0-9]{16}\n/);
    expect(stdout).to.match(/refreshLicenseCode +000000 +\d+\.\d {2}ok/);
    expect(stdout).to.match(/12 steps went well, none failed; \d+\.\d\d s in all\n$/);
  });

  it('plays the linked kit of an endpoint, too, when asked', async () => {
    const { code, stdout } = await life('--endpoint', 'saas-v1-demo', '--kit', '--json');
    expect(code).to.equal(0);
    const steps = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { chapter?: string; calls?: { scene: string }[]; ok?: boolean });
    expect(steps.at(-1)?.ok).to.equal(true);
    const linked = steps.filter(({ chapter }) => chapter === 'Linked enterprise');
    const scenes = new Set(linked.flatMap(({ calls = [] }) => calls.map(({ scene }) => scene)));
    expect([...scenes]).to.include.members(['tenantSync', 'allOrgSync', 'authSync', 'singleOrgSync']);
  });

  it('says with 2 what cannot be played', async () => {
    const cases = [
      [['--endpoint', 'nobody'], 'has no endpoint "nobody"'],
      [['--endpoint', 'license-code-demo', '--kit', 'v2'], 'has no linked kit'],
      [['--endpoint', 'license-demo', '--product', 'saas'], 'no product of type saas is sold under'],
      [['--endpoint', 'cycle-demo', '--kit', 'v3'], 'Allowed choices are v1, v2'],
    ] as const;
    const ends = await Promise.all(cases.map(([args]) => life(...args)));
    for (const [index, { code, stderr }] of ends.entries()) {
      expect(code, stderr).to.equal(2);
      expect(stderr).to.include(cases[index]?.[1]);
    }
  });
});
