import { join } from 'node:path';
import { expect } from 'chai';
import type { Config } from '../../server/config/schema.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const plugins = { directory: join(process.cwd(), 'test', 'fixtures', 'plugins') };

/** The demo's order notification alone, with the plugin that says what it hears. */
const listening =
  (settings: Record<string, unknown> = {}, jobs: Partial<Config['jobs']> = {}) =>
  (demo: Config): Config => {
    const changed = withEndpoint({ ...demo, plugins }, 'notify-demo', { plugin: 'listener', settings });
    return {
      ...changed,
      endpoints: changed.endpoints.filter(({ name }) => name === 'notify-demo'),
      jobs: { ...demo.jobs, ...jobs },
    };
  };

/** What the plugin says it heard. */
function whatOf(orderId: string, orderLineId: string): string {
  return JSON.stringify({ orderId, orderLineId, type: 'new' });
}

function linesWith({ logLines }: RunningKoobridge, msg: string, text: string): Record<string, unknown>[] {
  return logLines()
    .filter((line) => line.includes(text))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line.msg === msg);
}

describe('the notification of an order', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge({ config: listening() });
  });
  after(() => koobridge.close());

  const notify = (orderId: string, orderLineId: string, fields: Record<string, unknown> = {}) =>
    koobridge.simulator.call(koobridge.endpoint('notify-demo'), 'orderNotify', {
      orderId,
      orderLineId,
      ...fields,
    });
  const read = (orderId: string) => koobridge.read<{ type: string | null }>(`/orders/${orderId}`);

  it('is answered as done while the order itself is still being asked for', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder();
    const query = koobridge.simulator.orderQueries.hold({ orderId });
    const result = await notify(orderId, orderLineId);
    expect(result.resultCode).to.equal('000000');
    expect(result.ok, JSON.stringify(result.checks)).to.equal(true);
    await query.arrived;
    expect((await read(orderId)).type).to.equal(null);
    query.release();
    await koobridge.logged({ msg: 'heard', what: whatOf(orderId, orderLineId) });
    expect((await read(orderId)).type).to.equal('new');
  });

  it('that comes again is done and runs nothing, while the first is at work and after it', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder();
    const query = koobridge.simulator.orderQueries.hold({ orderId });
    const first = await Promise.all([1, 2, 3].map(() => notify(orderId, orderLineId)));
    await query.arrived;
    const meanwhile = await notify(orderId, orderLineId);
    query.release();
    const calls = await koobridge.read<{ items: { callId: string; orderId: string }[] }>('/calls?limit=200');
    const callIds = calls.items.filter((call) => call.orderId === orderId).map(({ callId }) => callId);
    await Promise.race(
      callIds.map((callId) => koobridge.logged({ msg: 'background work ended', callId, outcome: 'done' })),
    );
    const afterwards = await notify(orderId, orderLineId);
    const results = [...first, meanwhile, afterwards];
    expect(results.map(({ resultCode }) => resultCode)).to.deep.equal(Array(5).fill('000000'));
    expect(linesWith(koobridge, 'heard', orderId)).to.have.length(1);
    const outcomes = linesWith(koobridge, 'call', orderId).map(({ outcome }) => outcome);
    expect(outcomes.sort()).to.deep.equal(['done', ...Array(4).fill('repeated')]);
  });

  it('in the sandbox needs no order that anybody knows (R18)', async () => {
    const [orderId, orderLineId] = ['CS-nobody-knows', 'CS-nobody-knows-000001'];
    const result = await notify(orderId, orderLineId, { testFlag: '1' });
    expect(result.resultCode).to.equal('000000');
    const line = await koobridge.logged({ msg: 'heard', what: whatOf(orderId, orderLineId) });
    expect(line.sandbox).to.equal(true);
  });

  it('that is signed wrongly notes nothing (R11)', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder();
    const endpoint = koobridge.endpoint('notify-demo');
    const signature = '0'.repeat(64);
    const fields = { orderId, orderLineId };
    const result = await koobridge.simulator.call(endpoint, 'orderNotify', fields, { signature });
    expect(result.resultCode).to.equal('000001');
    const orders = await koobridge.read<{ items: { orderId: string }[] }>('/orders?limit=200');
    expect(orders.items.map((order) => order.orderId)).to.not.include(orderId);
  });

  it('that the marketplace does not know is asked for again, then given up; a repetition begins anew', async () => {
    let ahead = 0;
    const clock = { now: () => Date.now() + ahead };
    const impatient = listening({}, { giveUpAfterMs: 1_000 });
    const other = await runKoobridge({ config: impatient, clock });
    try {
      const ids = { orderId: 'CS-unknown', orderLineId: 'CS-unknown-000001' };
      const call = () =>
        other.simulator.call(other.endpoint('notify-demo'), 'orderNotify', ids, {
          timestamp: String(clock.now()),
        });
      expect((await call()).resultCode).to.equal('000000');
      for (const attempt of [1, 2, 3, 4]) {
        const line = await other.logged({ msg: 'will be tried again', command: 'noteOrder', attempt });
        expect(line.reason).to.match(/does not know order CS-unknown/);
        ahead += 12_000;
      }
      await other.logged({ msg: 'work given up', command: 'noteOrder' });
      await other.logged({ msg: 'background work ended', command: 'noteOrder', outcome: 'failed' });
      expect((await call()).resultCode).to.equal('000000');
      const outcomes = linesWith(other, 'call', 'CS-unknown').map(({ outcome }) => outcome);
      expect(outcomes).to.deep.equal(['done', 'done']);
    } finally {
      await other.close();
    }
  });

  it('whose plugin fails is told again, with the order that was kept', async () => {
    const other = await runKoobridge({ config: listening({ failTimes: 1 }) });
    try {
      const { orderId, orderLineId } = other.simulator.placeOrder();
      other.simulator.orderQueries.slow(0, { orderId, times: 1 });
      other.simulator.orderQueries.down({ orderId });
      const ids = { orderId, orderLineId };
      const result = await other.simulator.call(other.endpoint('notify-demo'), 'orderNotify', ids);
      expect(result.resultCode).to.equal('000000');
      await other.logged({ msg: 'will be tried again', command: 'noteOrder' });
      expect((await other.read<{ type: string | null }>(`/orders/${orderId}`)).type).to.equal('new');
      await other.logged({ msg: 'heard', what: whatOf(orderId, orderLineId) });
    } finally {
      await other.close();
    }
  });
});
