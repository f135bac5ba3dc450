import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import type { LifeReport } from '../../simulator/life/play-life.ts';
import type { LifeProductType, LifeStep } from '../../simulator/life/step.ts';
import type { LinkedKit } from '../../simulator/linked-kit.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const quick = { pollIntervalMs: 20, patienceMs: 10_000 };
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

const demo: Record<string, LifeProductType> = {
  'saas-demo': 'saas',
  'cycle-demo': 'cycle-billed',
  'license-demo': 'license',
  'saas-v1-demo': 'cycle-billed',
  'license-v1-demo': 'license',
  'license-code-demo': 'license',
  'notify-demo': 'saas',
};

describe('the life of every demo endpoint', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge({
      config: (config) => {
        const kit = { linkedKit: { privateKeyPem } };
        return withEndpoint(withEndpoint(config, 'cycle-demo', kit), 'saas-v1-demo', kit);
      },
    });
  });
  after(() => koobridge.close());

  const play = (name: string, linkedKit?: LinkedKit) =>
    koobridge.simulator.playLife(koobridge.endpoint(name), demo[name] ?? 'saas', {
      ...quick,
      ...(linkedKit === undefined ? {} : { linkedKit }),
    });
  const events = async (instanceId: string | null | undefined) => {
    type Events = { items: { type: string; seq: number }[] };
    const { items } = await koobridge.read<Events>(`/instances/${instanceId}/events?limit=200`);
    return items.sort((a, b) => a.seq - b.seq).map(({ type }) => type);
  };

  it('is known here', () => {
    expect(koobridge.config.endpoints.map(({ name }) => name).sort()).to.deep.equal(Object.keys(demo).sort());
  });

  for (const name of Object.keys(demo)) {
    it(`goes well at ${name}`, async function () {
      this.timeout(20_000);
      const report = await play(name);
      expect(notDone(report)).to.deep.equal([]);
      expect(report.ok).to.equal(true);
      expect(report.done).to.be.above(5);
    });
  }

  it('gives back under SaaS V1.0 and License 1.0 with the renewal what was frozen', async () => {
    for (const name of ['saas-v1-demo', 'license-v1-demo']) {
      const report = await play(name);
      const renewed = report.steps.find(({ title }) => title === 'The buyer renews while frozen');
      const types = await events(renewed?.instanceId);
      const frozen = types.indexOf('instance.frozen');
      expect(types.slice(frozen, frozen + 3)).to.deep.equal([
        'instance.frozen',
        'instance.renewed',
        'instance.unfrozen',
      ]);
      expect(types.at(-1)).to.equal('instance.released');
    }
  });

  for (const [name, guide] of [
    ['saas-v1-demo', 'linked-kit-v1'],
    ['cycle-demo', 'linked-kit-v2'],
  ] as const) {
    it(`has a linked enterprise under ${guide}`, async function () {
      this.timeout(20_000);
      const report = await play(name, { guide, accessKey: 'demo-kit-key-0001', publicKey: publicKeyPem });
      expect(notDone(report)).to.deep.equal([]);
      const linked = report.steps.filter(({ chapter }) => chapter === 'Linked enterprise');
      expect(linked).to.have.length(12);
      const scenes = new Set(linked.flatMap(({ calls }) => calls.map(({ scene }) => scene)));
      expect(scenes).to.include.all.keys(
        'tenantSync',
        'applicationSync',
        'authSync',
        'singleOrgSync',
        'allOrgSync',
      );
    });
  }
});

describe('the life of a SaaS product under V1.0', () => {
  it('goes well, with a package, two things counted and a later acceptance', async function () {
    this.timeout(20_000);
    const koobridge = await runKoobridge({
      config: (config) =>
        withEndpoint(config, 'saas-v1-demo', { plugin: 'saas-demo', encryption: 'aes-128' }),
    });
    try {
      const endpoint = koobridge.endpoint('saas-v1-demo');
      const report = await koobridge.simulator.playLife(endpoint, 'saas', quick);
      expect(notDone(report)).to.deep.equal([]);
      expect(report.done).to.be.above(20);
    } finally {
      await koobridge.close();
    }
  });

  it('waits for a slow plugin by calling again', async function () {
    this.timeout(20_000);
    const koobridge = await runKoobridge({
      config: (config) => withEndpoint(config, 'saas-v1-demo', { syncBudgetMs: 100 }),
    });
    try {
      const endpoint = koobridge.endpoint('saas-v1-demo');
      const extendParams = [{ name: 'demo.delayMs', value: '200' }];
      const report = await koobridge.simulator.playLife(endpoint, 'cycle-billed', { ...quick, extendParams });
      const [first] = report.steps;
      expect(first?.outcome).to.equal('done');
      const codes = first?.calls.map(({ resultCode }) => resultCode) ?? [];
      expect(codes.slice(0, -1).every((code) => code === '000005')).to.equal(true);
      expect(codes.length).to.be.above(1);
    } finally {
      await koobridge.close();
    }
  });
});

function notDone({ steps }: LifeReport): (LifeStep['problem'] | string)[] {
  return steps
    .filter(({ outcome }) => outcome !== 'done')
    .map(({ chapter, title, problem }) => `${chapter}, ${title}: ${problem}`);
}
