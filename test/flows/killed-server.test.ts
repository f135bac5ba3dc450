import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { processKeys, startProcess, writeConfig } from '../fixtures/server-process.ts';

describe('a server that is killed', () => {
  let folder: string;
  let simulator: Simulator;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-killed-'));
    simulator = await startSimulator({ port: 0, ak: processKeys.ak, sk: processKeys.sk });
  });
  afterEach(async () => {
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const endpointAt = (url: string) => ({
    name: 'cycle-demo',
    url: `${url}/produce/cycle-demo`,
    accessKey: processKeys.accessKey,
    guide: 'saas-v2' as const,
  });

  it('in the middle of a creation goes on with it when it is started again, under the same instance id', async function () {
    this.timeout(60_000);
    const config = writeConfig(folder, simulator.url, ['budgetMs: 800']);
    const { orderId, orderLineId } = simulator.placeOrder({
      extendParams: [{ name: 'demo.delayMs', value: '1500' }],
    });
    const first = await startProcess(config);
    const answer = await simulator.call(endpointAt(first.url), 'newInstance', { orderId, orderLineId });
    expect(answer.resultCode).to.equal('000004');
    const instanceId = String(answer.answer?.instanceId);
    await first.end('SIGKILL');

    const second = await startProcess(config);
    try {
      await second.logged({ msg: 'background work ended', instanceId, outcome: 'done' });
      const query = await simulator.call(endpointAt(second.url), 'queryInstance', { instanceId });
      expect(query.resultCode).to.equal('000000');
      const again = await simulator.call(endpointAt(second.url), 'newInstance', { orderId, orderLineId });
      expect(again.answer).to.include({ resultCode: '000000', instanceId });
    } finally {
      expect(await second.end('SIGTERM')).to.equal(0);
    }
  });

  it('while KooGallery cannot be asked for the order keeps the order and makes it later', async function () {
    this.timeout(60_000);
    const config = writeConfig(folder, simulator.url, ['budgetMs: 800']);
    const { orderId, orderLineId } = simulator.placeOrder({});
    const held = simulator.orderQueries.hold();
    const first = await startProcess(config);
    const answer = await simulator.call(endpointAt(first.url), 'newInstance', { orderId, orderLineId });
    expect(answer.resultCode).to.equal('000004');
    await held.arrived;
    await first.end('SIGKILL');
    held.release();

    const second = await startProcess(config);
    const instanceId = String(answer.answer?.instanceId);
    try {
      await second.logged({ msg: 'background work ended', instanceId, outcome: 'done' });
      const query = await simulator.call(endpointAt(second.url), 'queryInstance', { instanceId });
      expect(query.resultCode).to.equal('000000');
    } finally {
      expect(await second.end('SIGTERM')).to.equal(0);
    }
  });
});
