import { expect } from 'chai';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

describe('a creation that outlasts the budget', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge({ config: (demo) => withEndpoint(demo, 'cycle-demo', { budgetMs: 700 }) });
  });
  after(() => koobridge.close());

  const create = async (extendParams: { name: string; value: string }[]) => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({ extendParams });
    const ids = { orderId, orderLineId };
    const answer = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    return { ids, answer, instanceId: String(answer.answer?.instanceId) };
  };
  const query = (instanceId: string) =>
    koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'queryInstance', { instanceId });

  it('is answered 000004 with the instance id inside the budget, and goes on by itself (R17)', async () => {
    const { ids, answer, instanceId } = await create([{ name: 'demo.delayMs', value: '1500' }]);
    expect(answer.resultCode).to.equal('000004');
    expect(answer.ms).to.be.below(1000);
    expect((await query(instanceId)).resultCode).to.equal('000004');
    const again = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    expect(again.answer).to.deep.equal(answer.answer);

    await koobridge.logged({ msg: 'background work ended', instanceId, outcome: 'done' });
    expect((await query(instanceId)).resultCode).to.equal('000000');
    const ready = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    expect(ready.answer).to.include({ resultCode: '000000', instanceId });
  });

  it('waits for an order query that is slow, and makes the instance when it answers', async () => {
    const held = koobridge.simulator.orderQueries.hold({ times: 1 });
    const { answer, instanceId } = await create([]);
    expect(answer.resultCode).to.equal('000004');
    held.release();
    await koobridge.logged({ msg: 'background work ended', instanceId, outcome: 'done' });
    expect((await query(instanceId)).resultCode).to.equal('000000');
  });

  it("tries again when KooGallery's order query is down, with the reason in the instance's events", async () => {
    koobridge.simulator.orderQueries.down({ times: 1 });
    const { answer, instanceId } = await create([]);
    expect(answer.resultCode).to.equal('000004');
    await koobridge.logged({ msg: 'background work ended', instanceId, outcome: 'done' });
    const { items } = await koobridge.read<{ items: { type: string }[] }>(`/instances/${instanceId}/events`);
    expect(items.map(({ type }) => type).sort()).to.deep.equal([
      'attempt.failed',
      'instance.active',
      'instance.provisioning',
    ]);
  });
});
