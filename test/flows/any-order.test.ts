import { expect } from 'chai';
import fc from 'fast-check';
import { scenes } from '../../generated/scenes.ts';
import { lifeCalls } from '../arbitraries/life-calls.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const nextStates: Record<string, string[]> = {
  provisioning: ['active', 'failed', 'released'],
  active: ['frozen', 'released'],
  frozen: ['active', 'released'],
  failed: ['released'],
  released: [],
};
const stateAfter: Record<string, string> = {
  'instance.provisioning': 'provisioning',
  'instance.active': 'active',
  'instance.unfrozen': 'active',
  'instance.frozen': 'frozen',
  'instance.failed': 'failed',
  'instance.released': 'released',
};

describe('any order of calls about one instance', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  it('never leaves the state machine, and is answered HTTP 200 with a code the scene knows', async function () {
    this.timeout(60_000);
    const endpoint = koobridge.endpoint('cycle-demo');
    await fc.assert(
      fc.asyncProperty(lifeCalls, async (calls) => {
        const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
        const renewal = koobridge.simulator.placeOrder({ orderType: 'RENEW' });
        let instanceId = orderId;
        for (const { scene, fields, together } of calls) {
          const ids =
            scene === 'newInstance'
              ? { orderId, orderLineId }
              : { orderId: renewal.orderId, orderLineId: renewal.orderLineId, instanceId };
          const copies = Array.from({ length: together }, () =>
            koobridge.simulator.call(endpoint, scene, { ...ids, ...fields }),
          );
          for (const answer of await Promise.all(copies)) {
            expect(answer.status).to.equal(200);
            expect(scenes['saas-v2'][scene].resultCodes).to.include(answer.resultCode);
            expect(answer.checks.filter((check) => check.verdict === 'failed')).to.deep.equal([]);
            if (scene === 'newInstance' && answer.answer?.instanceId)
              instanceId = String(answer.answer.instanceId);
          }
        }
        await expectLegalLife(instanceId);
      }),
      { numRuns: 60 },
    );
  });

  async function expectLegalLife(instanceId: string): Promise<void> {
    const response = await fetch(
      `${koobridge.server.url}/api/v1/instances/${instanceId}/events?limit=200&sandbox=false`,
      {
        headers: { authorization: 'Bearer demo-management-token' },
      },
    );
    if (response.status === 404) return;
    const { items } = (await response.json()) as { items: { type: string; seq: number }[] };
    const states = items.sort((a, b) => a.seq - b.seq).flatMap(({ type }) => stateAfter[type] ?? []);
    expect(states[0]).to.equal('provisioning');
    for (const [index, state] of states.slice(1).entries()) {
      expect(nextStates[states[index] ?? ''], `${states[index]} -> ${state}`).to.include(state);
    }
    const instance = await koobridge.read<{ state: string }>(`/instances/${instanceId}?sandbox=false`);
    expect(instance.state).to.equal(states.at(-1));
  }
});
