import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { processKeys, type ServerProcess, startProcess, writeConfig } from '../fixtures/server-process.ts';
import { closeServer } from '../outbound/marketplace.ts';

/** On the way to KooGallery: lets everything through, and keeps back answers to uploads while it is told to. */
interface Way {
  url: string;
  /** Keeps back the answers; settles when the first is there. */
  keepBack(): Promise<void>;
  goOn(): void;
  close(): Promise<void>;
}

async function startWay(target: string): Promise<Way> {
  let reached: (() => void) | null = null;
  const pass = (came: IncomingMessage, to: ServerResponse) => {
    to.writeHead(came.statusCode ?? 502, came.headers);
    came.pipe(to);
  };
  const server: Server = createServer((request, response) => {
    const { method, url, headers } = request;
    const onward = ask(target + url, { method: method ?? 'GET', headers }, (answer) => {
      if (reached && url?.includes('/market-event/')) reached();
      else pass(answer, response);
    });
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keepBack: () =>
      new Promise((resolve) => {
        reached = resolve;
      }),
    goOn() {
      reached = null;
    },
    close: () => closeServer(server),
  };
}

describe('a server that is killed between an upload and writing that it was made', () => {
  let folder: string;
  let simulator: Simulator;
  let way: Way;
  const servers: ServerProcess[] = [];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-telling-'));
    simulator = await startSimulator({ port: 0, ak: processKeys.ak, sk: processKeys.sk });
    way = await startWay(simulator.url);
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    await way.close();
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('uploads the same once more under the same event id when it is started again, and is done then', async function () {
    this.timeout(60_000);
    const config = writeConfig(folder, way.url);
    const license = [
      '  - name: license-demo',
      '    guide: license-online',
      '    plugin: license-demo',
      `    keys: { basic: [${processKeys.accessKey}] }`,
    ];
    appendFileSync(config, `${license.join('\n')}\n`);
    const start = async () => {
      const server = await startProcess(config);
      const endpoint = {
        name: 'license-demo',
        url: `${server.url}/produce/license-demo`,
        accessKey: processKeys.accessKey,
        guide: 'license-online' as const,
      };
      return { server, endpoint };
    };

    const first = await start();
    const { orderId, orderLineId } = simulator.placeOrder({});
    const bought = await simulator.call(first.endpoint, 'newInstance', { orderId, orderLineId });
    const instanceId = String(bought.answer?.instanceId);
    const uploaded = way.keepBack();
    const times = { effectiveTime: '2026-10-27 10:30:15 z', expireTime: '2027-10-27 10:30:15 z' };
    const request = { instanceId, eventId: 'KILLED', ...times };
    expect((await simulator.call(first.endpoint, 'getLicenseAsync', request)).resultCode).to.equal('000000');
    await uploaded;
    expect(simulator.uploads.of('KILLED')).to.have.length(1);
    await first.server.end('SIGKILL');

    way.goOn();
    const second = await start();
    servers.push(second.server);
    await second.server.logged({ msg: 'message delivered', kind: 'license-upload' });
    const [before, after, ...others] = simulator.uploads.list();
    expect(others).to.deep.equal([]);
    expect(after).to.include({ eventId: 'KILLED', sha256: before?.sha256, fileName: before?.fileName });
    const headers = { authorization: `Bearer ${processKeys.token}` };
    const left = await fetch(`${second.server.url}/api/v1/outbox`, { headers });
    expect(await left.json()).to.deep.equal({ items: [], next: null });
  });
});
