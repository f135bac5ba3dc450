import { expect } from 'chai';
import { codesOf, type OpenInterface, openInterfaces } from '../../simulator/open-interfaces.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { callOpen, type OpenAnswer, push, pushBody, usageRecord } from './open-client.ts';

type Name = Exclude<OpenInterface, 'login'>;

const at = Date.parse('2026-01-05T09:05:00Z');
const names = openInterfaces.filter((name): name is Name => name !== 'login');
const prefix = '/api/mkp-openapi-public/global';

describe('the faults of the simulator', () => {
  let simulator: Simulator;
  let license: string;
  let sent = 0;
  before(async () => {
    const keys = { ak: 'demo-ak', sk: 'demo-sk', accessKeys: ['demo-access-key-0001'] };
    simulator = await startSimulator({ port: 0, ...keys, now: () => at });
    simulator.usage.registerInstance({ instanceId: 'i-1', openedAt: new Date('2026-01-01T00:00:00Z') });
  });
  after(() => simulator.close());
  beforeEach(() => {
    simulator.faults.clear();
    license = simulator.licenseCodes.create({ received: 'now' }).code;
  });

  const post = (path: string, body: unknown) => callOpen(simulator.url, { path, body, at });
  const upload =
    '--b\r\nContent-Disposition: form-data; name="isvUpdateFileReq"\r\nContent-Type: application/json\r\n';

  /** A call that goes well. */
  const calls: Record<Name, () => Promise<OpenAnswer>> = {
    queryOrder: () =>
      callOpen(simulator.url, { method: 'GET', path: `${prefix}/v1/order/query?orderId=MOCKONDEMAND`, at }),
    pushUsage: () => push(simulator.url, { body: pushBody(usageRecord(hour())), at }),
    pushUsageOld: () =>
      post('/rest/marketplace/v1/isv/usage-data', {
        usage_records: [usageRecord({ ...hour(), metering_sn: undefined, product_id: 'P-1' })],
      }),
    uploadLicense: () =>
      callOpen(simulator.url, {
        path: `${prefix}/v1/market-event/event-1/file`,
        body: `${upload}\r\n{"type":"CHARACTERS","characters":"A"}\r\n--b--\r\n`,
        contentType: 'multipart/form-data; boundary=b',
        at,
      }),
    activateLicense: () => post(`${prefix}/v1/license/activate`, { license }),
    activateLicenses: () => post(`${prefix}/v2/license/activate`, { license_list: [license] }),
    queryLicense: () => post(`${prefix}/v1/license/heartbeat`, { license }),
    queryLicenses: () => post(`${prefix}/v2/license/heartbeat`, { license_list: [license] }),
    reportSoftwareUsage: () =>
      post(`${prefix}/v2/license/software-usage-info`, {
        usage_info: [{ license, software_usage_Info: [{ active_num: 1 }] }],
      }),
  };
  const needsActive: Name[] = ['queryLicense', 'queryLicenses', 'reportSoftwareUsage'];
  /** How often what is asked for was done. */
  const effect: Record<Name, () => number> = {
    queryOrder: () => 0,
    pushUsage: () => simulator.usage.records().length,
    pushUsageOld: () => simulator.usage.records().length,
    uploadLicense: () => simulator.uploads.list().length,
    activateLicense: () => simulator.licenseCodes.activations().length,
    activateLicenses: () => simulator.licenseCodes.activations().length,
    queryLicense: () => simulator.licenseCodes.counts(license).queried,
    queryLicenses: () => simulator.licenseCodes.counts(license).queried,
    reportSoftwareUsage: () => simulator.licenseCodes.reports().length,
  };

  function hour() {
    sent += 1;
    const minute = String(sent % 60).padStart(2, '0');
    const second = String(Math.floor(sent / 60)).padStart(2, '0');
    return { begin_time: `20260105T08${minute}${second}Z` };
  }
  const codeOf = ({ status, answer }: OpenAnswer) => `${status} ${answer.error_code ?? answer.resultCode}`;
  const cutOff = (promise: Promise<unknown>) =>
    promise.then(
      () => 'answered',
      (error: Error) => error.name,
    );

  for (const name of names) {
    describe(`of ${name}`, () => {
      beforeEach(async () => {
        if (needsActive.includes(name)) await calls.activateLicense();
      });

      it('cut the connection before anything is done, or after', async () => {
        const before = effect[name]();
        simulator.faults.down(name, { times: 1 });
        expect(await cutOff(calls[name]())).to.equal('TypeError');
        expect(effect[name]()).to.equal(before);
        simulator.faults.lost(name, { times: 1 });
        expect(await cutOff(calls[name]())).to.equal('TypeError');
        expect(effect[name]()).to.equal(name === 'queryOrder' ? 0 : before + 1);
        const after = await calls[name]();
        expect(codeOf(after)).to.match(/^200 (MKT\.0000|CBC\.0000|92020000|9202000?3|92020020)$/);
      });

      it('answer each code of its table and of the gateway, and nothing is done', async () => {
        const before = effect[name]();
        const codes = codesOf(name).filter((code) => !/0000$/.test(code));
        expect(codes.length).to.be.above(10);
        for (const code of codes) {
          simulator.faults.code(name, code, { times: 1 });
          const { answer, status } = await calls[name]();
          expect(answer.error_code ?? answer.resultCode).to.equal(code);
          expect(status).to.be.within(200, 599);
          expect(answer.error_msg ?? answer.resultMsg).to.include('a fault on demand');
        }
        expect(effect[name]()).to.equal(before);
      });

      it('turn calls away as too many, and say how long to wait', async () => {
        simulator.faults.rateLimit(name, { retryAfterS: 7 }, { times: 1 });
        const own = await calls[name]();
        const hasCode = name === 'queryOrder' || name === 'pushUsage';
        expect(codeOf(own)).to.equal(hasCode ? '406 MKT.0250' : '429 APIGW.0308');
        expect(own.headers.get('retry-after')).to.equal('7');
        simulator.faults.rateLimit(name, { httpStatus: 429 }, { times: 1 });
        const gateway = await calls[name]();
        expect(gateway.status).to.equal(429);
        expect(gateway.headers.get('retry-after')).to.equal(null);
      });

      it('hold a call until it is released, and slow one down', async () => {
        const before = effect[name]();
        const hold = simulator.faults.hold(name, { times: 1 });
        let answered = false;
        const pending = calls[name]().then((answer) => {
          answered = true;
          return answer;
        });
        await hold.arrived;
        expect(answered).to.equal(false);
        expect(effect[name]()).to.equal(before);
        hold.release();
        expect((await pending).status).to.equal(200);
        simulator.faults.slow(name, 30, { times: 1 });
        const start = performance.now();
        await calls[name]();
        expect(performance.now() - start).to.be.at.least(25);
      });
    });
  }

  it('strike only what they are narrowed to', async () => {
    const { faults } = simulator;
    faults.code('queryOrder', 'MKT.0999', { orderId: 'MOCKONETIMENEW' });
    faults.code('pushUsage', '94060001', { instanceId: 'i-2' });
    faults.code('uploadLicense', '91381036', { eventId: 'event-2' });
    faults.code('queryLicense', '92020001', { license: 'PL-another' });
    for (const name of ['queryOrder', 'pushUsage', 'uploadLicense'] as const) {
      expect((await calls[name]()).status, name).to.equal(200);
    }
    await calls.activateLicense();
    expect(codeOf(await calls.queryLicense())).to.equal('200 92020000');
    const two = pushBody(usageRecord(hour()), usageRecord({ instance_id: 'i-2' }));
    expect(codeOf(await push(simulator.url, { body: two, at }))).to.equal('500 94060001');
    license = 'PL-another';
    expect(codeOf(await calls.queryLicense())).to.equal('200 92020001');
    expect(codeOf(await calls.queryLicenses())).to.equal('200 92020020');
  });

  it('strike everything when KooGallery as a whole is down, until they are cleared', async () => {
    const before = simulator.usage.pushes().length;
    simulator.faults.down('all');
    for (const name of names) expect(await cutOff(calls[name]()), name).to.equal('TypeError');
    const pushes = simulator.usage.pushes().slice(before);
    expect(pushes.map(({ code, fault }) => [code, fault])).to.deep.equal([
      [null, 'down'],
      [null, 'down'],
    ]);
    simulator.faults.clear('pushUsage');
    expect(await cutOff(calls.pushUsage())).to.equal('TypeError');
    simulator.faults.clear();
    expect((await calls.pushUsage()).status).to.equal(200);
  });

  it('note a lost answer with the code that nobody saw', async () => {
    simulator.faults.lost('pushUsage', { times: 1 });
    await cutOff(calls.pushUsage());
    expect(simulator.usage.pushes().at(-1)).to.include({ code: 'MKT.0000', fault: 'lost', records: 1 });
    expect(simulator.usage.records().at(-1)?.verdict).to.equal('valid');
  });

  it('strike the login provider, in the form of its own errors', async () => {
    const { faults } = simulator;
    const token = (clientId = 'client-1') =>
      fetch(`${simulator.url}/login-provider/nobody/api/v1/oauth2/userinfo?client_id=${clientId}`);
    const status = (promise: Promise<Response>) =>
      promise.then(
        (response) => String(response.status),
        () => 'cut off',
      );
    faults.down('login', { times: 1 });
    faults.lost('login', { times: 1 });
    faults.rateLimit('login', { retryAfterS: 5 }, { times: 1 });
    faults.code('login', 'invalid_grant', { times: 1, clientId: 'client-2' });
    expect(await status(token())).to.equal('cut off');
    expect(await status(token())).to.equal('cut off');
    const limited = await token();
    expect(limited.status).to.equal(429);
    expect(limited.headers.get('retry-after')).to.equal('5');
    expect(await status(token())).to.equal('404');
    const refused = await token('client-2');
    expect(refused.status).to.equal(400);
    expect(await refused.json()).to.include({ error: 'invalid_grant' });
    const hold = faults.hold('login');
    const held = status(token());
    await hold.arrived;
    faults.clear('login');
    expect(await held).to.equal('404');
  });

  it('know the codes of their interfaces', () => {
    const { faults } = simulator;
    expect(() => faults.code('pushUsage', '92020005')).to.throw(RangeError, 'pushUsage has no code 92020005');
    expect(() => faults.rateLimit('uploadLicense', { httpStatus: 406 })).to.throw(RangeError, 'MKT.0250');
  });

  it("set KooGallery's clock ahead: what Date says, and what times are held against", async () => {
    const dateOf = ({ headers }: OpenAnswer) => Date.parse(headers.get('date') ?? '');
    expect(dateOf(await calls.queryOrder())).to.equal(at);
    simulator.faults.skewClock(600_000);
    const ahead = await calls.queryOrder();
    expect(ahead.status).to.equal(200);
    expect(dateOf(ahead)).to.equal(at + 600_000);
    simulator.faults.skewClock(-1_200_000);
    const behind = await calls.queryOrder();
    expect(codeOf(behind)).to.equal('401 APIGW.0301');
    expect(dateOf(behind)).to.equal(at - 1_200_000);
    expect(codeOf(await calls.pushUsage())).to.equal('400 94060006');
    simulator.faults.clear();
    expect(dateOf(await calls.pushUsage())).to.equal(at);
  });
});
