import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { buyInstance } from '../fixtures/bought-instance.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';
import { processKeys, type ServerProcess, startProcess, writeConfig } from '../fixtures/server-process.ts';

const plugins = { directory: join(process.cwd(), 'test', 'fixtures', 'plugins') };

// Each test names what once went wrong.
describe('calls that meet', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge({
      config: (demo) =>
        withEndpoint({ ...demo, plugins }, 'cycle-demo', {
          plugin: 'moody',
          budgetMs: 900,
          settings: { failOnce: 'freeze' },
        }),
    });
  });
  after(() => koobridge.close());

  it('an unfreeze after a freeze that is still being tried ends with an active instance: the retry froze a buyer who had paid', async () => {
    const instance = await buyInstance(koobridge, 'cycle-demo');
    const { instanceId } = instance;
    expect(await instance.call('updateInstanceStatus', { status: 'FREEZE' })).to.equal('000004');
    expect(await instance.call('updateInstanceStatus', { status: 'UNFREEZE' })).to.equal('000000');
    expect(await instance.read()).to.include({ state: 'active' });
    // The freeze's job is over with it: had it been left, it would freeze within the next seconds.
    const later = await buyInstance(koobridge, 'cycle-demo');
    await later.call('updateInstanceStatus', { status: 'FREEZE' });
    await koobridge.logged({ msg: 'background work ended', instanceId: later.instanceId, outcome: 'done' });
    expect(await instance.read()).to.include({ state: 'active' });
    expect(await instance.events()).to.not.include('instance.frozen');
    expect(instanceId).to.not.equal(later.instanceId);
  });

  it('a renewal of an unknown instance raises an alert at once (R29): nobody heard of it', async () => {
    const fields = {
      scene: 'RENEWAL',
      orderId: 'CS1',
      orderLineId: 'CS1-000001',
      expireTime: '20270101000000',
    };
    const endpoint = koobridge.endpoint('cycle-demo');
    const answer = await koobridge.simulator.call(endpoint, 'refreshInstance', {
      ...fields,
      instanceId: 'nobody',
    });
    expect(answer.resultCode).to.equal('000003');
    await koobridge.logged({ alert: true, command: 'renew', callId: await newestCallId() });
  });

  it('a renewal that cannot be read raises an alert, too', async () => {
    const endpoint = koobridge.endpoint('cycle-demo');
    const fields = {
      scene: 'RENEWAL',
      orderId: 'CS1',
      orderLineId: 'CS1-000001',
      instanceId: 'somebody',
      expireTime: 'soon',
    };
    expect((await koobridge.simulator.call(endpoint, 'refreshInstance', fields)).resultCode).to.equal(
      '000002',
    );
    await koobridge.logged({ alert: true, scene: 'refreshInstance' });
  });

  it('a newInstance without businessId gets a UUID (R16): the order was refused', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
    const rawBody = JSON.stringify({ activity: 'newInstance', orderId, orderLineId });
    const endpoint = koobridge.endpoint('cycle-demo');
    const answer = await koobridge.simulator.call(endpoint, 'newInstance', {}, { rawBody });
    expect(answer.resultCode).to.equal('000000');
    expect(answer.answer?.instanceId).to.match(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('a renewal does not wait for a marketplace that hangs: it was told to come again', async () => {
    const slow = await runKoobridge();
    try {
      const instance = await buyInstance(slow, 'cycle-demo');
      const held = slow.simulator.orderQueries.hold();
      const fields = {
        scene: 'RENEWAL',
        orderId: 'CS1',
        orderLineId: 'CS1-000001',
        expireTime: '20270101000000',
      };
      expect(await instance.call('refreshInstance', fields)).to.equal('000000');
      expect(await instance.read()).to.include({ expiresAt: '2027-01-01T00:00:00.000Z' });
      held.release();
    } finally {
      await slow.close();
    }
  });

  it('a debugging case whose plugin failed can be tried again: it kept its failure for a week', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({});
    const ids = { orderId, orderLineId, testFlag: '1' };
    const endpoint = koobridge.endpoint('saas-demo');
    expect(endpoint.name).to.equal('saas-demo');
    const first = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    const second = await koobridge.simulator.call(koobridge.endpoint('cycle-demo'), 'newInstance', ids);
    expect(second.answer).to.deep.equal(first.answer);
  });

  it('a stop lets a call that is being answered end: its connection was cut', async () => {
    const own = await runKoobridge();
    const instance = await buyInstance(own, 'cycle-demo');
    const calls = Array.from({ length: 20 }, () => instance.call('queryInstance'));
    const closed = own.server.close();
    const codes = await Promise.allSettled(calls);
    await closed;
    const answered = codes.filter((code) => code.status === 'fulfilled');
    expect(answered.every((code) => code.value === '000000')).to.equal(true);
    await own.simulator.close();
  });

  async function newestCallId(): Promise<string> {
    for (;;) {
      const { items } = await koobridge.read<{ items: { callId: string; outcome: string }[] }>(
        '/calls?limit=1&scene=refreshInstance&outcome=failed',
      );
      if (items[0]) return items[0].callId;
    }
  }
});

describe('two processes that are told of one order line milliseconds apart', function () {
  this.timeout(120_000);
  let folder: string;
  let simulator: Simulator;
  let servers: [ServerProcess, ServerProcess];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-races-'));
    simulator = await startSimulator({ port: 0, ak: processKeys.ak, sk: processKeys.sk });
    const config = writeConfig(folder, simulator.url);
    servers = [await startProcess(config), await startProcess(config)];
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('make it once: one in twenty was made twice, when the first had just ended', async () => {
    const call = (index: 0 | 1, orderId: string, orderLineId: string) =>
      simulator.call(
        {
          name: 'cycle-demo',
          url: `${servers[index].url}/produce/cycle-demo`,
          accessKey: processKeys.accessKey,
          guide: 'saas-v2',
        },
        'newInstance',
        { orderId, orderLineId },
      );
    for (let round = 0; round < 150; round++) {
      const { orderId, orderLineId } = simulator.placeOrder({});
      const first = call(0, orderId, orderLineId);
      // The race needs the second call at some instant of the first one's work, so the delay is what is tested.
      const second = new Promise<void>((resolve) => setTimeout(resolve, round % 15)).then(() =>
        call(1, orderId, orderLineId),
      );
      const answers = await Promise.all([first, second]);
      expect(new Set(answers.map(({ answer }) => answer?.instanceId)).size, `round ${round}`).to.equal(1);
    }
  });
});
