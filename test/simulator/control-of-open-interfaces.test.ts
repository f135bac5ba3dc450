import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { callOpen, push, pushBody, usageRecord } from './open-client.ts';

const at = Date.parse('2026-01-05T09:05:00Z');

describe("the simulator's own interface to the open interfaces", () => {
  let simulator: Simulator;
  before(async () => {
    const keys = { ak: 'demo-ak', sk: 'demo-sk', accessKeys: ['demo-access-key-0001'] };
    simulator = await startSimulator({ port: 0, ...keys, now: () => at });
    simulator.usage.registerInstance({ instanceId: 'i-1', openedAt: new Date('2026-01-01T00:00:00Z') });
  });
  after(() => simulator.close());
  afterEach(() => simulator.faults.clear());

  async function ask(method: string, path: string, body?: unknown) {
    const response = await fetch(`${simulator.url}/api/v1${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }
  const send = (values: Record<string, unknown> = {}) =>
    push(simulator.url, { body: pushBody(usageRecord(values)), at });
  const query = () =>
    callOpen(simulator.url, {
      method: 'GET',
      path: '/api/mkp-openapi-public/global/v1/order/query?orderId=MOCKONDEMAND',
      at,
    });
  const outcome = (promise: Promise<{ status: number }>) =>
    promise.then(
      ({ status }) => status,
      () => 'cut off',
    );

  it('makes faults of every kind, and ends them', async () => {
    for (const [fault, expected] of [
      [{ kind: 'down', interface: 'pushUsage' }, 'cut off'],
      [{ kind: 'lost', interface: 'all', instanceId: 'nobody' }, 'cut off'],
      [{ kind: 'code', interface: 'pushUsage', code: '94060001' }, 500],
      [{ kind: 'rate-limit', interface: 'pushUsage' }, 406],
      [{ kind: 'rate-limit', interface: 'pushUsage', httpStatus: 429, retryAfterS: 3 }, 429],
      [{ kind: 'slow', interface: 'pushUsage', ms: 1 }, 200],
      [{ kind: 'clock', ms: -1_200_000 }, 400],
    ] as const) {
      expect(await ask('POST', '/faults', fault), fault.kind).to.deep.equal({ status: 204, body: null });
      expect(await outcome(send({ instance_id: 'nobody' })), fault.kind).to.equal(expected);
      expect((await ask('DELETE', '/faults')).status).to.equal(204);
      expect(await outcome(send({ instance_id: 'nobody' }))).to.equal(200);
    }
  });

  it('ends the faults of one interface only when it is named', async () => {
    await ask('POST', '/faults', { kind: 'down', interface: 'pushUsage' });
    await ask('POST', '/faults', { kind: 'down', interface: 'queryOrder', times: 1 });
    await ask('DELETE', '/faults?interface=pushUsage');
    expect(await outcome(send())).to.equal(200);
    expect(await outcome(query())).to.equal('cut off');
    expect(await outcome(query())).to.equal(200);
  });

  it('lets a held call go when the faults are ended', async () => {
    await ask('POST', '/faults', { kind: 'hold', interface: 'queryOrder' });
    const held = outcome(query());
    await ask('DELETE', '/faults');
    expect(await held).to.equal(200);
  });

  it('says what a fault lacks', async () => {
    for (const [fault, detail] of [
      [{ kind: 'slow' }, 'a fault of kind slow needs ms'],
      [{ kind: 'clock' }, 'a fault of kind clock needs ms'],
      [{ kind: 'code', interface: 'pushUsage' }, 'a fault of kind code needs code'],
      [{ kind: 'code', code: 'MKT.0999' }, 'a code is of one interface'],
      [
        { kind: 'code', interface: 'pushUsage', code: '92020005' },
        'pushUsage has no code 92020005; it has 94060001',
      ],
      [{ kind: 'rate-limit', interface: 'login', httpStatus: 406 }, 'login has no code MKT.0250'],
      [{ kind: 'strange' }, 'kind'],
      [{ kind: 'down', interface: 'everything' }, 'interface'],
    ] as const) {
      const { status, body } = await ask('POST', '/faults', fault);
      expect(status, detail).to.equal(400);
      expect(body.detail).to.include(detail);
    }
  });

  it('shows the records and the bill', async () => {
    const day = { begin_time: '20260104T080000Z', end_time: '20260104T090000Z', usage_value: '2.50' };
    await send({ ...day, metering_sn: 'sn-a' });
    await send({ ...day, metering_sn: 'sn-b' });
    const { body } = await ask('GET', '/usage/records?instanceId=i-1&verdict=010');
    expect(body.next).to.equal(null);
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.deep.include({
      instanceId: 'i-1',
      meteringSn: 'sn-b',
      usageValue: '2.50',
      receivedAt: new Date(at).toISOString(),
      verdict: '010',
      delayed: false,
    });
    expect((await ask('GET', '/usage/records?instanceId=nothing')).body.items).to.deep.equal([]);
    expect((await ask('GET', '/usage/records?verdict=008')).status).to.equal(400);
    const total = simulator.usage.bill('i-1');
    expect((await ask('GET', '/usage/bill')).body.items).to.deep.equal([{ instanceId: 'i-1', total }]);
    expect((await ask('GET', '/usage/bill?instanceId=nobody')).body.items).to.deep.equal([]);
  });

  it('makes codes, and does with them what KooGallery and the buyer do', async () => {
    const wish = { amount: 3, orderId: 'CS-1', productId: 'P-1', expiresAt: '2026-02-01T00:00:00Z' };
    const made = await ask('POST', '/license-codes', wish);
    expect(made.status).to.equal(201);
    const { code, state, expiresAt } = made.body;
    expect({ state, expiresAt }).to.deep.equal({ state: 'CREATED', expiresAt: '2026-02-01T00:00:00.000Z' });
    expect((await ask('POST', `/license-codes/${code}/receive`)).body).to.include({
      state: 'RECEIVED',
      receivedAt: new Date(at).toISOString(),
    });
    const path = '/api/mkp-openapi-public/global/v1/license/activate';
    await callOpen(simulator.url, { path, body: { license: code }, at });
    const end = '2027-02-01T00:00:00.000Z';
    const renewed = await ask('POST', `/license-codes/${code}/renew`, { expiresAt: end });
    expect(renewed.body).to.include({ state: 'ALIVE', expiresAt: end, activated: 1, activationsTried: 1 });
    const released = await ask('POST', `/license-codes/${code}/release`);
    expect(released.body).to.include({ state: 'RELEASED', amount: 3, orderId: 'CS-1', productId: 'P-1' });
    expect((await ask('GET', '/license-codes')).body.items).to.deep.equal([released.body]);
    const again = await ask('POST', `/license-codes/${code}/renew`, { expiresAt: end });
    expect(again.status).to.equal(409);
    expect((await ask('POST', '/license-codes/PL-nobody/receive')).status).to.equal(404);
    expect((await ask('POST', '/license-codes', { amount: 0 })).status).to.equal(400);
  });
});
