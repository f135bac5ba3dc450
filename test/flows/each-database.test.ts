import { expect } from 'chai';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';
import { type DatabaseFixture, onEachDatabase } from '../storage/databases.ts';

// Inside a suite of its own, so that the server is closed before its database is dropped.
onEachDatabase('the server', (fixture) => describe('on its database', () => serverSuite(fixture)));

function serverSuite(fixture: DatabaseFixture): void {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge({ databaseUrl: fixture.url });
  });
  after(() => koobridge.close());

  for (const { endpoint, productType } of [
    { endpoint: 'saas-demo', productType: 'saas' },
    { endpoint: 'cycle-demo', productType: 'cycle-billed' },
  ] as const) {
    it(`lives the whole life of a ${productType} product`, async () => {
      const report = await koobridge.simulator.playLife(koobridge.endpoint(endpoint), productType, {
        pollIntervalMs: 50,
      });
      expect(report.steps.filter(({ outcome }) => outcome !== 'done')).to.deep.equal([]);
      expect(report.steps.length).to.be.greaterThan(5);
    });
  }

  it('makes one instance of 60 copies of one call at the same instant', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
    const endpoint = koobridge.endpoint('cycle-demo');
    const copies = Array.from({ length: 60 }, () =>
      koobridge.simulator.call(endpoint, 'newInstance', { orderId, orderLineId }),
    );
    const answers = await Promise.all(copies);
    expect(new Set(answers.map(({ body }) => body.toString())).size).to.equal(1);
    const { items } = await koobridge.read<{ items: { state: string }[] }>(`/instances?orderId=${orderId}`);
    expect(items.map(({ state }) => state)).to.deep.equal(['active']);
  });

  it('keeps every call in the journal and writes nothing but calls in its warnings', async () => {
    const outcomes = async () => {
      const { items } = await koobridge.read<{ items: { outcome: string }[] }>('/calls?limit=200');
      return items.map(({ outcome }) => outcome);
    };
    // Rows about repetitions are written behind their answers.
    let seen = await outcomes();
    while (seen.filter((outcome) => outcome === 'repeated').length < 59) seen = await outcomes();
    expect(seen).to.include.members(['done', 'repeated', 'failed']);
    const warnings = koobridge.logLines().map((line) => JSON.parse(line) as { level: number; msg: string });
    expect(warnings.filter(({ level, msg }) => level >= 40 && msg !== 'call')).to.deep.equal([]);
  });
}
