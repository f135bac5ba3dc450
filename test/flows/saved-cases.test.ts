import { expect } from 'chai';
import { type Guide, scenes } from '../../generated/scenes.ts';
import type { Endpoint } from '../../simulator/endpoint.ts';
import { driftOfNewestCall } from '../fixtures/call-record.ts';
import { kitEndpoint, linkedKit } from '../fixtures/kit-table.ts';
import { kitEndpointName } from '../fixtures/look-at-tenant.ts';
import { readDatabase, realRows } from '../fixtures/read-database.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';
import { savedCases } from '../fixtures/saved-cases.ts';

const endpointNames: Record<Exclude<Guide, 'linked-kit-v1' | 'linked-kit-v2'>, string> = {
  'saas-v1': 'saas-v1-demo',
  'saas-v2': 'cycle-demo',
  'license-v1': 'license-v1-demo',
  'license-online': 'license-demo',
  'license-code': 'license-code-demo',
  'order-notify': 'notify-demo',
};

describe('the debugging cases that sellers save (R18)', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge({ config: (demo) => withEndpoint(demo, kitEndpointName, { linkedKit }) });
  });
  after(() => koobridge.close());

  const endpointOf = (guide: Guide): Endpoint =>
    guide === 'linked-kit-v1' || guide === 'linked-kit-v2'
      ? kitEndpoint(koobridge, guide)
      : koobridge.endpoint(endpointNames[guide]);

  const realCalls = (direction: 'in' | 'out') =>
    readDatabase(
      koobridge,
      'select scene, order_id from calls where sandbox = 0 and direction = ?',
      direction,
    );

  it('are there for every scene of every guide', () => {
    const all = Object.entries(scenes).flatMap(([guide, known]) =>
      Object.keys(known).map((scene) => `${guide} ${scene}`),
    );
    const saved = savedCases.map(({ guide, scene }) => `${guide} ${scene}`);
    expect([...new Set(saved)]).to.have.members(all);
  });

  for (const time of ['in the morning', 'in the afternoon', 'the next morning']) {
    for (const { guide, scene, name, fields } of savedCases) {
      it(`succeed ${time}: ${guide}, ${scene}, ${name}`, async () => {
        const testFlag = guide.startsWith('linked-kit') ? 1 : '1';
        // Each time KooGallery writes down the moment anew.
        const { timeStamp: _printed, ...rest } = fields;
        const result = await koobridge.simulator.call(endpointOf(guide), scene, { ...rest, testFlag });
        expect(result.checks.filter(({ verdict }) => verdict === 'failed')).to.deep.equal([]);
        expect(`${result.resultCode}: ${result.resultMsg}`).to.match(/^000000: /);
      });
    }
  }

  it('make nothing real: no order, no instance, no event, nobody of an enterprise, in no table', async () => {
    for (const list of ['/instances', '/orders', '/drift']) {
      expect((await koobridge.read<{ items: unknown[] }>(`${list}?sandbox=false`)).items, list).to.deep.equal(
        [],
      );
    }
    // The journal is written a moment later; with its newest row everything before is there.
    await driftOfNewestCall(koobridge);
    const { calls: _calls, ...counts } = realRows(koobridge);
    expect(counts).to.include.keys('instances', 'orders', 'events', 'tenants', 'tenant_users');
    expect(Object.entries(counts).filter(([, rows]) => rows > 0)).to.deep.equal([]);
    expect(realCalls('in')).to.deep.equal([]);
  });

  it('are flagged in the journal, also where we asked KooGallery something because of them', () => {
    expect(realCalls('out')).to.deep.equal([]);
  });

  it('never make us ask KooGallery about an order that has no id', () => {
    const asked = readDatabase(
      koobridge,
      "select scene from calls where direction = 'out' and order_id = ''",
    );
    expect(asked).to.deep.equal([]);
  });

  it('wake nobody', () => {
    const alerts = koobridge.logLines().filter((line) => JSON.parse(line).alert === true);
    expect(alerts).to.deep.equal([]);
  });
});
