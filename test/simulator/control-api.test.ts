import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import spec from '../../generated/bundles/simulator.json' with { type: 'json' };
import { requestLife } from '../../simulator/life/request-life.ts';
import type { LifeStep } from '../../simulator/life/step.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Merchant, startMerchant } from './merchant.ts';

describe("the simulator's own interface", () => {
  let simulator: Simulator;
  let merchant: Merchant;
  before(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk' });
    merchant = await startMerchant();
  });
  after(async () => {
    await simulator.close();
    await merchant.close();
  });

  function post(path: string, body: unknown, contentType = 'application/json;charset=utf8') {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${simulator.url}/api/v1${path}`, {
      method: 'POST',
      body: text,
      headers: { 'content-type': contentType },
    });
  }

  it('places an order and lists it', async () => {
    const placed = await post('/orders', { chargingMode: 'ONE_TIME', quantity: 3 });
    expect(placed.status).to.equal(201);
    const order = (await placed.json()) as { orderId: string };
    expect(simulator.orders.find(order.orderId)).to.deep.equal(order);
    const list = await fetch(`${simulator.url}/api/v1/orders`);
    expect(list.status).to.equal(200);
    expect(await list.json()).to.deep.equal({ items: simulator.orders.list(), next: null });
    expect(simulator.orders.list()).to.deep.include(order);
  });

  it('sends the steps of a life as lines of JSON, as the contract has them', async () => {
    const response = await post('/lives', {
      endpoint: merchant.endpoint,
      productType: 'saas',
      pollIntervalMs: 1,
    });
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.match(/^application\/x-ndjson/);
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    expect(lines.map(({ type }) => type)).to.deep.equal([...Array<string>(10).fill('step'), 'end']);

    const { LifeStep, LifeEnd, LifeCall } = spec.components.schemas;
    const ajv = new Ajv({
      allErrors: true,
      strict: false,
      formats: { 'date-time': (text) => !Number.isNaN(Date.parse(text)) },
    });
    ajv.addSchema({ components: { schemas: { LifeCall } } }, 'spec');
    const step = ajv.compile({
      ...LifeStep,
      properties: {
        ...LifeStep.properties,
        calls: { type: 'array', items: { $ref: 'spec#/components/schemas/LifeCall' } },
      },
    });
    const end = ajv.compile(LifeEnd);
    for (const line of lines) {
      const validate = line.type === 'step' ? step : end;
      expect(validate(line), JSON.stringify(validate.errors)).to.equal(true);
    }
    expect(step({ ...lines[0], calls: [{}] })).to.equal(false);
  });

  it('plays a life for a client that reads it step by step', async () => {
    const steps: LifeStep[] = [];
    const life = { endpoint: merchant.endpoint, productType: 'cycle-billed' } as const;
    const end = await requestLife(simulator.url, life, (step) => steps.push(step));
    expect(end).to.include({ ok: true, failed: 0, done: steps.length });
    expect(steps.length).to.be.above(15);
  });

  it('refuses what its contract does not know, with a problem that names the place', async () => {
    const endpoint = { ...merchant.endpoint };
    for (const [path, body, status, detail] of [
      ['/lives', { endpoint, productType: 'image' }, 400, 'productType'],
      ['/lives', { endpoint, productType: 'license' }, 400, 'no product of type license is sold under'],
      [
        '/lives',
        { endpoint: { ...endpoint, guide: 'linked-kit-v2' }, productType: 'saas' },
        400,
        'endpoint/guide',
      ],
      ['/lives', { endpoint: { ...endpoint, url: 'ftp://x' }, productType: 'saas' }, 400, 'endpoint/url'],
      ['/orders', { chargingMode: 'ONCE' }, 400, 'chargingMode'],
      ['/orders', { colour: 'red' }, 400, 'colour'],
      ['/orders', '{"broken', 400, 'JSON'],
      ['/orders', 'null', 400, 'null'],
      ['/orders?page=1', {}, 400, 'page'],
      ['/nothing', {}, 404, 'not found'],
    ] as const) {
      const response = await post(path, body);
      expect(response.status, path).to.equal(status);
      expect(response.headers.get('content-type')).to.match(/^application\/problem\+json/);
      const problem = (await response.json()) as Record<string, unknown>;
      expect(problem).to.include({ status, instance: `/api/v1${path}` });
      expect(String(problem.detail)).to.contain(detail);
    }
  });

  it('refuses another content type, so that no foreign web page can use it', async () => {
    const response = await post('/orders', '{}', 'text/plain');
    expect(response.status).to.equal(415);
  });

  describe('asked by a client', () => {
    const life = () => ({ endpoint: merchant.endpoint, productType: 'saas' }) as const;
    const ignore = () => {};
    const message = (promise: Promise<unknown>) =>
      promise.then(
        () => 'no error',
        (error: Error) => `${error.name}: ${error.message}`,
      );

    it('that finds no simulator says where it looked', async () => {
      const gone = await startSimulator({ port: 0, ak: 'a', sk: 's' });
      await gone.close();
      expect(await message(requestLife(gone.url, life(), ignore))).to.equal(
        `LifeRequestError: No simulator answers at ${gone.url}. Start one with \`koobridge simulate\`, or say where it is.`,
      );
    });

    it('that is refused says why', async () => {
      const endpoint = { ...merchant.endpoint, name: '' };
      const text = await message(requestLife(simulator.url, { ...life(), endpoint }, ignore));
      expect(text).to.contain('/api/v1/lives answers HTTP 400').and.contain('endpoint/name');
    });

    it('that is left half-way says so', async () => {
      const server = createServer((_request, response) => response.end(''));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      expect(await message(requestLife(url, life(), ignore))).to.contain('stopped before the life had ended');
      server.close();
    });
  });
});
