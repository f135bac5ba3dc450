import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { processKeys, type ServerProcess, startProcess, writeConfig } from '../fixtures/server-process.ts';

describe('two server processes on one database', function () {
  this.timeout(60_000);
  let folder: string;
  let simulator: Simulator;
  let servers: [ServerProcess, ServerProcess];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-two-'));
    simulator = await startSimulator({ port: 0, ak: processKeys.ak, sk: processKeys.sk });
    const config = writeConfig(folder, simulator.url);
    servers = [await startProcess(config), await startProcess(config)];
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const endpointAt = (index: 0 | 1) => ({
    name: 'cycle-demo',
    url: `${servers[index].url}/produce/cycle-demo`,
    accessKey: processKeys.accessKey,
    guide: 'saas-v2' as const,
  });

  it('make one instance of one order line that both are told of at the same instant', async () => {
    const { orderId, orderLineId } = simulator.placeOrder({});
    const calls = Array.from({ length: 20 }, (_, index) =>
      simulator.call(endpointAt(index % 2 === 0 ? 0 : 1), 'newInstance', { orderId, orderLineId }),
    );
    const answers = await Promise.all(calls);
    expect(new Set(answers.map(({ answer }) => answer?.instanceId)).size).to.equal(1);
    expect(answers.map(({ resultCode }) => resultCode)).to.satisfy((codes: string[]) =>
      codes.every((code) => code === '000000' || code === '000004'),
    );
    const again = await simulator.call(endpointAt(1), 'newInstance', { orderId, orderLineId });
    expect(again.resultCode).to.equal('000000');
  });

  it('refuse a nonce that the other one has seen (R7)', async () => {
    const nonce = 'C3'.repeat(16);
    const first = await simulator.call(endpointAt(0), 'queryInstance', { instanceId: 'nobody' }, { nonce });
    const replay = await simulator.call(endpointAt(1), 'queryInstance', { instanceId: 'nobody' }, { nonce });
    expect([first.resultCode, replay.resultCode]).to.deep.equal(['000003', '000001']);
  });
});
