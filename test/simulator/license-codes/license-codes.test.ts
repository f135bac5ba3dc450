import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../../simulator/start-simulator.ts';
import { callOpen, type SignedCall } from '../open-client.ts';

const at = Date.parse('2026-01-05T09:05:00Z');
const DAY_MS = 86_400_000;
const prefix = '/api/mkp-openapi-public/global';
const paths = {
  activate: `${prefix}/v1/license/activate`,
  activateAll: `${prefix}/v2/license/activate`,
  query: `${prefix}/v1/license/heartbeat`,
  queryAll: `${prefix}/v2/license/heartbeat`,
  report: `${prefix}/v2/license/software-usage-info`,
};

describe('the authorization codes of the simulator', () => {
  let simulator: Simulator;
  let now: number;
  before(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk', now: () => now });
  });
  after(() => simulator.close());
  beforeEach(() => {
    now = at;
  });

  const call = (to: keyof typeof paths, body: unknown, change: Partial<SignedCall> = {}) =>
    callOpen(simulator.url, { path: paths[to], body, at: now, ...change });
  const codeFrom = async (to: keyof typeof paths, body: unknown) =>
    String((await call(to, body)).answer.error_code);
  const made = (wish = {}) => simulator.licenseCodes.create({ received: 'now', ...wish }).code;
  const statusOf = async (license: string) => {
    const { answer } = await call('query', { license });
    return answer.data === undefined ? answer.error_code : (answer.data as { status: string }).status;
  };

  it('are made for an order that the order query tells', () => {
    const { code, orderId, expiresAt } = simulator.licenseCodes.create({ amount: 7 });
    expect(code).to.match(/^PL[A-Z2-9]{16}$/);
    const order = simulator.orders.find(orderId);
    expect(order?.orderLine[0]?.productInfo?.[0]?.linearValue).to.equal(7);
    expect(expiresAt.toISOString()).to.equal('2027-01-05T15:59:59.000Z');
    const named = simulator.licenseCodes.create({ orderId, productId: 'P-1' });
    expect(named).to.include({ orderId, productId: 'P-1', amount: 1 });
    expect(simulator.licenseCodes.list()).to.include.members([named]);
  });

  it('are activated once; what the activation tells is JSON in a text, its end an estimate', async () => {
    const license = made({
      amount: 2,
      orderId: 'CS123',
      productId: '12345',
      expiresAt: new Date('2027-01-01T00:00:00Z'),
      estimatedExpiresAt: new Date('2026-12-31T00:00:00Z'),
    });
    const { status, answer } = await call('activate', { license, real_effect_time: '20260105100000' });
    expect(status).to.equal(200);
    expect(answer).to.include({ error_code: '92020000', error_msg: 'success' });
    expect(JSON.parse((answer.data as { license_code_info: string }).license_code_info)).to.deep.equal({
      status: 'ALIVE',
      expire_time: '20261231000000',
      product_id: '12345',
      amount: 2,
      order_id: 'CS123',
    });
    const again = await call('activate', { license });
    expect(again.status).to.equal(200);
    expect(again.answer.error_code).to.equal('92020003');
    expect(again.answer).not.to.have.property('data');
    const activations = simulator.licenseCodes.activations().filter(({ code }) => code === license);
    expect(activations).to.deep.equal([
      { code: license, at: new Date(at), realEffectTime: '20260105100000', interface: 'activateLicense' },
    ]);
    expect(simulator.licenseCodes.counts(license)).to.include({ activated: 1, activationsTried: 2 });
    const queried = await call('query', { license });
    expect(queried.answer.data).to.deep.equal({
      license_code: license,
      status: 'ALIVE',
      activate_time: '20260105090500',
      expire_time: '20270101000000',
      product_name: 'MOCK product, test spec, basic, yearly',
    });
  });

  it('cannot be activated before the buyer received them, nor asked for before they are active', async () => {
    const license = made({ received: 'later' });
    expect(simulator.licenseCodes.state(license)).to.equal('CREATED');
    expect(await codeFrom('activate', { license })).to.equal('92020004');
    simulator.licenseCodes.receive(license);
    expect(simulator.licenseCodes.state(license)).to.equal('RECEIVED');
    expect(await codeFrom('query', { license })).to.equal('92020011');
    expect(await codeFrom('activate', { license })).to.equal('92020000');
    expect(simulator.licenseCodes.state(license)).to.equal('ALIVE');
  });

  it('are unknown with 92020005 when KooGallery never made them', async () => {
    expect(await codeFrom('activate', { license: 'PL-nobody' })).to.equal('92020005');
    expect(await codeFrom('query', { license: 'PL-nobody' })).to.equal('92020005');
    expect(() => simulator.licenseCodes.receive('PL-nobody')).to.throw(RangeError, 'no authorization code');
  });

  it('refuse a real begin before the order, with 92020002', async () => {
    const license = made();
    const activate = (time: string) => codeFrom('activate', { license, real_effect_time: time });
    expect(await activate('20260105090459')).to.equal('92020002');
    expect(await activate('20260105090500')).to.equal('92020000');
  });

  it('expire by the clock, are given back by a renewal, frozen, and released for good', async () => {
    const license = made({ expiresAt: new Date(at + DAY_MS) });
    await call('activate', { license });
    expect(await statusOf(license)).to.equal('ALIVE');
    now = at + DAY_MS;
    expect(await statusOf(license)).to.equal('EXPIRED');
    expect(simulator.licenseCodes.state(license)).to.equal('EXPIRED');
    simulator.licenseCodes.freeze(license);
    expect(simulator.licenseCodes.state(license)).to.equal('FROZEN');
    expect(await statusOf(license)).to.equal('EXPIRED');
    simulator.licenseCodes.renew(license, new Date(at + 3 * DAY_MS));
    expect(await statusOf(license)).to.equal('ALIVE');
    simulator.licenseCodes.release(license);
    expect(await statusOf(license)).to.equal('RELEASED');
    expect(() => simulator.licenseCodes.renew(license, new Date())).to.throw(RangeError, 'is released');
    expect(await codeFrom('activate', { license })).to.equal('92020003');
  });

  it('cannot be activated when they ran out or were released before', async () => {
    const late = made({ expiresAt: new Date(at) });
    expect(await codeFrom('activate', { license: late })).to.equal('92020003');
    const gone = made();
    simulator.licenseCodes.release(gone);
    expect(await codeFrom('activate', { license: gone })).to.equal('92020003');
    expect(await codeFrom('query', { license: gone })).to.equal('92020011');
  });

  it('are activated up to 100 at once', async () => {
    const hundred = Array.from({ length: 100 }, () => made());
    const { answer } = await call('activateAll', {
      license_list: hundred,
      real_effect_time: '20260105100000',
    });
    expect(answer).to.deep.equal({ error_code: '92020000', error_msg: 'success' });
    expect(hundred.map((code) => simulator.licenseCodes.state(code))).to.deep.equal(Array(100).fill('ALIVE'));
    expect(simulator.licenseCodes.activations().at(-1)).to.include({ interface: 'activateLicenses' });
    const told = await call('queryAll', { license_list: hundred });
    expect(told.answer.data).to.have.length(100);
    expect((told.answer.data as object[])[99]).to.include({ license_code: hundred[99], status: 'ALIVE' });
    expect(await codeFrom('activateAll', { license_list: [...hundred, made()] })).to.equal('95000001');
  });

  it('are not activated at all when one of the list is not allowed', async () => {
    const good = made();
    const active = made();
    await call('activate', { license: active });
    for (const bad of ['PL-nobody', active, made({ received: 'later' }), good]) {
      const { status, answer } = await call('activateAll', { license_list: [good, bad] });
      expect(status).to.equal(200);
      expect(answer.error_code).to.equal('92020020');
    }
    expect(simulator.licenseCodes.state(good)).to.equal('RECEIVED');
    expect(await codeFrom('queryAll', { license_list: [active, good] })).to.equal('92020020');
    expect(await codeFrom('queryAll', { license_list: [active] })).to.equal('92020000');
    expect(simulator.licenseCodes.counts(active)).to.include({ queried: 2, activated: 1 });
  });

  it('take reports of who uses the software, all or none', async () => {
    const license = made();
    const other = made();
    await call('activate', { license });
    const report = (...usage_info: unknown[]) => codeFrom('report', { usage_info });
    expect(await report({ license, software_usage_Info: [{ id: 'account1' }, { id: 'account2' }] })).to.equal(
      '92020000',
    );
    expect(await report({ license, software_usage_Info: [{ active_num: 100 }] })).to.equal('92020000');
    const fine = { license, software_usage_Info: [{ id: 'account3' }] };
    expect(await report(fine, { license: other, software_usage_Info: [{ id: 'a' }] })).to.equal('92020020');
    expect(await report(fine, { license: 'PL-nobody', software_usage_Info: [{ id: 'a' }] })).to.equal(
      '92020020',
    );
    expect(simulator.licenseCodes.reports()).to.deep.equal([
      { at: new Date(at), code: license, id: 'account1', activeNum: null },
      { at: new Date(at), code: license, id: 'account2', activeNum: null },
      { at: new Date(at), code: license, id: null, activeNum: 100 },
    ]);
    expect(simulator.licenseCodes.counts(license).reported).to.equal(3);
  });

  it('take the heartbeat of older software', async () => {
    const license = made();
    await call('activate', { license });
    const heartbeatInfo = { thirdPartyAccount: 'myaccount1', ip: '192.168.1.51' };
    expect(await codeFrom('query', { license, heartbeatInfo })).to.equal('92020000');
  });

  it('refuse what is malformed with 95000001, and say where', async () => {
    const license = 'PL1';
    const client = (value: unknown) => ({ usage_info: [{ license, software_usage_Info: [value] }] });
    for (const [to, body, problem] of [
      ['activate', {}, 'license is missing'],
      ['activate', { license: 5 }, 'license is no text'],
      ['activate', { license: 'L'.repeat(65) }, 'license is longer than 64 characters'],
      ['activate', { license, colour: 'red' }, 'colour is not a parameter'],
      ['activate', { license, real_effect_time: '2026-01-05' }, 'real_effect_time is no time'],
      ['activate', { license, real_effect_time: '20260230000000' }, 'real_effect_time is no time'],
      ['activate', { license, real_effect_time: 20260105100000 }, 'real_effect_time is no text'],
      ['activateAll', { license_list: 'PL1' }, 'license_list is missing or no list'],
      ['activateAll', { license_list: [] }, 'license_list is empty'],
      ['activateAll', { license_list: ['PL1', ''] }, 'license_list[1] is missing'],
      ['activateAll', { license }, 'license is not a parameter'],
      ['query', { license: '' }, 'license is missing'],
      ['query', { license, heartbeatInfo: 'me' }, 'heartbeatInfo is no object'],
      ['query', { license, heartbeatInfo: {} }, 'heartbeatInfo.thirdPartyAccount is missing'],
      [
        'query',
        { license, heartbeatInfo: { thirdPartyAccount: 'a', ip: '1'.repeat(33) } },
        'heartbeatInfo.ip',
      ],
      ['queryAll', { license_list: Array(101).fill(license) }, 'license_list has more than 100 elements'],
      ['queryAll', { license_list: ['PL1'], more: 1 }, 'more is not a parameter'],
      ['report', {}, 'usage_info is missing'],
      ['report', { usage_info: [7] }, 'usage_info[0] is no object'],
      ['report', { usage_info: [{ license }] }, 'usage_info[0].software_usage_Info is missing'],
      ['report', { usage_info: Array(101).fill({}) }, 'usage_info has more than 100 elements'],
      ['report', client({}), 'software_usage_Info[0] has not exactly one of id and active_num'],
      ['report', client({ id: 'a', active_num: 1 }), 'has not exactly one'],
      ['report', client({ id: 'i'.repeat(257) }), 'id is no text of 1 to 256 characters'],
      ['report', client({ active_num: 1_000_000_000 }), 'active_num is no whole number'],
      ['report', client({ active_num: 1.5 }), 'active_num is no whole number'],
      ['report', client({ name: 'a' }), 'name is not a parameter'],
    ] as const) {
      const { status, answer } = await call(to, body);
      expect(status, problem).to.equal(400);
      expect(answer.error_code, problem).to.equal('95000001');
      expect(answer.error_msg).to.include(problem);
    }
  });

  it('refuse a wrong method, content type or body with 95000002 to 95000004', async () => {
    for (const to of Object.keys(paths) as (keyof typeof paths)[]) {
      for (const [change, status, code] of [
        [{ method: 'GET' }, 405, '95000002'],
        [{ method: 'PUT' }, 405, '95000002'],
        [{ contentType: 'text/plain' }, 415, '95000003'],
        [{ body: 'license=PL1' }, 400, '95000004'],
        [{ body: '"PL1"' }, 400, '95000004'],
      ] as const) {
        const found = await call(to, {}, change);
        expect(found.status, to).to.equal(status);
        expect(found.answer.error_code).to.equal(code);
      }
      const unsigned = await call(to, {}, { sk: 'wrong' });
      expect(unsigned.answer.error_code).to.equal('APIGW.0301');
    }
  });

  it('are in no line of the log, and neither is any key', async () => {
    const lines: string[] = [];
    const keys = { ak: 'demo-ak', sk: 'demo-sk-secret', accessKeys: ['usage-key-secret'] };
    const log = {
      info: (facts: unknown, text: string) => void lines.push(`${text} ${JSON.stringify(facts)}`),
    };
    const logged = await startSimulator({ port: 0, ...keys, log, now: () => now });
    const { code: license } = logged.licenseCodes.create({ received: 'now' });
    const sign = { sk: keys.sk, at: now };
    await callOpen(logged.url, { path: paths.activate, body: { license }, ...sign });
    await callOpen(logged.url, { path: paths.activateAll, body: { license_list: [license] }, ...sign });
    await callOpen(logged.url, { path: paths.query, body: { license, x: license }, ...sign });
    await logged.close();
    expect(lines).to.have.length(3);
    expect(lines[0]).to.include('activateLicense').and.include('92020000');
    expect(lines.join()).not.to.include(license).and.not.to.include('secret');
  });
});
