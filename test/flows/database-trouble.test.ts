import Sqlite from 'better-sqlite3';
import { expect } from 'chai';
import { buyInstance } from '../fixtures/bought-instance.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

describe('when the database is in trouble', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  const file = () => koobridge.config.database.url.replace(/^sqlite:/, '');

  it('a call is answered 000005, signed and in time, while somebody holds the lock; afterwards it works, with nothing half-done', async function () {
    this.timeout(30_000);
    const instance = await buyInstance(koobridge, 'cycle-demo');
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
    const endpoint = koobridge.endpoint('cycle-demo');
    const stranger = new Sqlite(file());
    stranger.exec('BEGIN IMMEDIATE');
    try {
      const created = await koobridge.simulator.call(endpoint, 'newInstance', { orderId, orderLineId });
      expect(created.resultCode).to.equal('000005');
      expect(created.ms).to.be.below(5000);
      expect(created.checks.filter((check) => check.verdict === 'failed')).to.deep.equal([]);
    } finally {
      stranger.exec('ROLLBACK');
      stranger.close();
    }
    const { items } = await koobridge.read<{ items: unknown[] }>(`/instances?orderId=${orderId}`);
    expect(items).to.deep.equal([]);
    const again = await koobridge.simulator.call(endpoint, 'newInstance', { orderId, orderLineId });
    expect(again.resultCode).to.equal('000000');
    expect(await instance.call('queryInstance')).to.equal('000000');
  });

  it('a creation whose rows the database refuses is answered 000005, signed, and leaves nothing half-done', async () => {
    const endpoint = koobridge.endpoint('cycle-demo');
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
    const stranger = new Sqlite(file());
    stranger.exec("CREATE TRIGGER full BEFORE INSERT ON jobs BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
    const refused = await koobridge.simulator.call(endpoint, 'newInstance', { orderId, orderLineId });
    expect(refused.resultCode).to.equal('000005');
    expect(refused.checks.filter((check) => check.verdict === 'failed')).to.deep.equal([]);
    const { items } = await koobridge.read<{ items: unknown[] }>(`/instances?orderId=${orderId}`);
    expect(items).to.deep.equal([]);
    stranger.exec('DROP TRIGGER full');
    stranger.close();
    const made = await koobridge.simulator.call(endpoint, 'newInstance', { orderId, orderLineId });
    expect(made.resultCode).to.equal('000000');
  });
});
