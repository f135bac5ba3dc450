import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const { mockOrders } = outbound.koogallery.queryOrder;

/** What KooGallery says each mock order is, in our words (zh-cn_topic_0070649350). */
const kinds: Record<keyof typeof mockOrders, [type: string, charging: string]> = {
  MOCKPERIODYEARNEW: ['new', 'period'],
  MOCKONETIMENEW: ['new', 'one-time'],
  MOCKONDEMAND: ['new', 'on-demand'],
  MOCKONDEMANDPKG: ['new', 'on-demand-package'],
  MOCKPERIODDAYTRIAL: ['trial', 'period'],
  MOCKMONTYTRIALTOFORMAL: ['trial-to-formal', 'period'],
  MOCKMONTYUNSUBSCRIBE: ['unsubscribe', 'period'],
  MOCKMONTYRENEW: ['renew', 'period'],
  MOCKMONTYCHANGE: ['change', 'period'],
};

interface Order {
  type: string;
  lines: { orderLineId: string; charging: string }[];
  instances: { instanceId: string; state: string }[];
}

describe('a mock order, as the guide has sellers debug with', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  for (const [orderId, [type, charging]] of Object.entries(kinds)) {
    it(`${orderId} flows through newInstance: it is asked for, and its instance is made`, async () => {
      const endpoint = koobridge.endpoint(charging === 'period' ? 'cycle-demo' : 'saas-demo');
      const orderLineId = `${orderId}-000001`;
      const result = await koobridge.simulator.call(endpoint, 'newInstance', { orderId, orderLineId });
      expect(result.ok, JSON.stringify(result.checks)).to.equal(true);
      expect(result.resultCode).to.equal('000000');
      const order = await koobridge.read<Order>(`/orders/${orderId}`);
      expect(order.type).to.equal(type);
      expect(order.lines.map((line) => [line.orderLineId, line.charging])).to.deep.equal([
        [orderLineId, charging],
      ]);
      expect(order.instances).to.deep.equal([{ instanceId: result.answer?.instanceId, state: 'active' }]);
    });
  }

  it('of each kind of the guide has its test', () => {
    expect(Object.keys(kinds)).to.have.members(Object.keys(mockOrders));
  });
});
