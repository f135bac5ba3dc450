import { expect } from 'chai';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

describe('a purchase', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  const buy = async (extendParams: { name: string; value: string }[] = []) => {
    const order = koobridge.simulator.placeOrder({ extendParams });
    const ids = { orderId: order.orderId, orderLineId: order.orderLineId };
    const answer = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    return { order, ids, answer, instanceId: String(answer.answer?.instanceId) };
  };

  it("answers a paid order with an instance, and the instance with the buyer's access data", async () => {
    const { answer, instanceId } = await buy();
    expect(answer.checks.filter((check) => check.verdict === 'failed')).to.deep.equal([]);
    expect(answer.resultCode).to.equal('000000');

    const query = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'queryInstance', {
      instanceId,
    });
    expect(query.checks.filter((check) => check.verdict === 'failed')).to.deep.equal([]);
    expect(query.answer?.info).to.have.nested.property('[0].appInfo.frontEndUrl').that.includes(instanceId);
  });

  it('names the instance after the businessId of the first call, whatever later calls bring (R16)', async () => {
    const { ids, instanceId, answer } = await buy();
    expect(JSON.parse(answer.request.body)).to.include({ businessId: instanceId });
    const again = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    expect(again.body.toString()).to.equal(answer.body.toString());
    expect(JSON.parse(again.request.body)).not.to.include({ businessId: instanceId });
  });

  it('answers a refusal of the plugin with its own code, to newInstance, to its repetition and to queryInstance (R17)', async () => {
    const { ids, answer } = await buy([{ name: 'demo.fail', value: 'SOLD_OUT' }]);
    expect(answer.resultCode).to.equal('000106');
    const again = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    expect(again.resultCode).to.equal('000106');
    const instanceId = JSON.parse(answer.request.body).businessId as string;
    const query = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'queryInstance', {
      instanceId,
    });
    expect(query.resultCode).to.equal('000106');
  });

  it('fails the creation of an order that KooGallery does not know, with an event that says so', async () => {
    const ids = { orderId: 'CS0000000000NONE', orderLineId: 'CS0000000000NONE-000001' };
    const answer = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    expect(answer.resultCode).to.equal('000005');
    const { items } = await koobridge.read<{ items: { instanceId: string; state: string }[] }>(
      `/instances?orderId=${ids.orderId}`,
    );
    expect(items.map(({ state }) => state)).to.deep.equal(['failed']);
    const events = await koobridge.read<{ items: { type: string }[] }>(
      `/instances/${items[0]?.instanceId}/events`,
    );
    expect(events.items.map(({ type }) => type)).to.include('order.unknown');
  });

  it('makes one instance of 200 copies of one call at the same instant, and gives 200 equal answers', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
    const endpoint = koobridge.endpoint('cycle-demo');
    const calls = Array.from({ length: 200 }, () =>
      koobridge.simulator.call(endpoint, 'newInstance', { orderId, orderLineId }),
    );
    const answers = await Promise.all(calls);
    expect(new Set(answers.map(({ body }) => body.toString())).size).to.equal(1);
    expect(answers[0]?.resultCode).to.equal('000000');
    const { items } = await koobridge.read<{ items: unknown[] }>(`/instances?orderId=${orderId}`);
    expect(items).to.have.length(1);
  });
});
