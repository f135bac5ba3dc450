import { expect } from 'chai';
import type { Scene } from '../../simulator/endpoint.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const endpoint = 'license-code-demo';
const day = 86_400_000;

/** A server and a KooGallery on one clock that can be set ahead. */
async function licensedKoobridge() {
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const koobridge = await runKoobridge({ clock, marketplaceClock: clock });
  const send = async (path: string, body: object) => {
    const response = await fetch(`${koobridge.server.url}/api/v1/licenses/${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-management-token', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: (await response.json()) as Record<string, unknown>,
    };
  };
  return {
    koobridge,
    send,
    pass(ms: number) {
      ahead += ms;
    },
    newCode: () => koobridge.simulator.licenseCodes.create({ received: 'now' }).code,
    activate: async (codes: string[], more: object = {}) => {
      const { status, body } = await send('activate', { endpoint, codes, ...more });
      expect(status, JSON.stringify(body)).to.equal(200);
      return body.items as {
        code: string;
        activation: string;
        status: string | null;
        problem: string | null;
      }[];
    },
    check: async (code: string, more: object = {}) => send(`${code}/check`, { endpoint, ...more }),
    async called(scene: Scene, fields: Record<string, unknown>) {
      const result = await koobridge.simulator.call(koobridge.endpoint(endpoint), scene, fields);
      expect(result.resultCode).to.equal('000000');
    },
  };
}

describe('authorization codes', () => {
  let world: Awaited<ReturnType<typeof licensedKoobridge>>;
  let koobridge: RunningKoobridge;
  before(async () => {
    world = await licensedKoobridge();
    koobridge = world.koobridge;
  });
  after(() => koobridge.close());
  afterEach(() => koobridge.simulator.faults.clear());

  it('are activated within the request that asks for it, and once only', async () => {
    const code = world.newCode();
    const [first] = await world.activate([code]);
    expect(first).to.deep.include({ code, activation: 'active', status: 'ALIVE', problem: null });
    const [second] = await world.activate([code, code]);
    expect(second).to.deep.equal(first);
    expect(koobridge.simulator.licenseCodes.counts(code)).to.include({ activated: 1, activationsTried: 1 });
  });

  it('are activated a hundred at once, with the start of service that was wished', async () => {
    const codes = Array.from({ length: 100 }, () => world.newCode());
    const effectiveAt = new Date(Date.now() + 60_000).toISOString();
    const known = await world.activate(codes, { effectiveAt });
    expect(known.map(({ code }) => code)).to.deep.equal(codes);
    expect(new Set(known.map(({ activation }) => activation))).to.deep.equal(new Set(['active']));
    const activations = koobridge.simulator.licenseCodes
      .activations()
      .filter(({ code }) => codes.includes(code));
    expect(activations).to.have.length(100);
    const written = effectiveAt.replace(/\.\d+Z|[-:T]/g, '');
    expect(new Set(activations.map((one) => `${one.interface} ${one.realEffectTime}`))).to.deep.equal(
      new Set([`activateLicenses ${written}`]),
    );
  });

  it('are not activated a second time after a lost answer (R28)', async () => {
    const code = world.newCode();
    koobridge.simulator.faults.lost('activateLicense', { license: code, times: 1 });
    const [known] = await world.activate([code]);
    expect(known?.activation).to.equal('requested');
    expect(known?.problem).to.match(/^KooGallery could not be reached.*tried again by itself\.$/);
    world.pass(60_000);
    let [again] = await world.activate([code]);
    while (again?.activation === 'requested') [again] = await world.activate([code]);
    expect(again?.activation).to.equal('active');
    expect(koobridge.simulator.licenseCodes.counts(code)).to.include({ activated: 1, activationsTried: 1 });
  });

  it('wait for the buyer, and say so', async () => {
    const { code } = koobridge.simulator.licenseCodes.create();
    const [known] = await world.activate([code]);
    expect(known).to.include({
      activation: 'requested',
      problem: 'The buyer has not claimed the code yet. It is tried again by itself.',
    });
    expect((await world.check(code)).body).to.include({ usable: false, reason: 'not-activated' });
    koobridge.simulator.licenseCodes.receive(code);
    world.pass(60_000);
    let [again] = await world.activate([code]);
    while (again?.activation === 'requested') [again] = await world.activate([code]);
    expect(again?.activation).to.equal('active');
    expect((await world.check(code)).body).to.include({ usable: true, reason: 'ok' });
  });

  it('are refused with an alert when KooGallery does not know them, beside others that are fine', async () => {
    const good = world.newCode();
    const [first, second] = await world.activate([good, 'PLNOSUCHCODE0001']);
    expect(first?.activation).to.equal('active');
    expect(second?.activation).to.equal('refused');
    expect(second?.problem).to.match(/There is no such code.*Compare the code letter by letter/);
    const alert = await koobridge.logged({ alert: true, code: 'PL***001' });
    expect(alert).to.include({ endpoint, answer: '92020005' });
    expect((await world.check('PLNOSUCHCODE0001')).status).to.equal(404);
  });

  it('cost KooGallery one query a day, and each client is reported once a day', async () => {
    const code = world.newCode();
    await world.activate([code]);
    const round = () =>
      Promise.all(
        Array.from({ length: 50 }, (_, index) => world.check(code, { clientId: `device-${index % 5}` })),
      );
    const answers = [...(await round()), ...(await round())];
    expect(new Set(answers.map(({ body }) => body.usable))).to.deep.equal(new Set([true]));
    expect(koobridge.simulator.licenseCodes.counts(code).queried).to.equal(1);
    world.pass(day);
    await round();
    expect(koobridge.simulator.licenseCodes.counts(code).queried).to.equal(2);
    const reports = () => koobridge.simulator.licenseCodes.reports().filter((report) => report.code === code);
    while (reports().length < 10) await koobridge.read('/outbox');
    expect(reports().map(({ id }) => id)).to.have.members(
      [0, 1, 2, 3, 4, 0, 1, 2, 3, 4].map((number) => `device-${number}`),
    );
  });

  it('are answered by what KooGallery called last: freeze, unfreeze, renewal, release', async () => {
    const code = world.newCode();
    await world.activate([code]);
    expect((await world.check(code)).body).to.include({ usable: true, reason: 'ok' });
    await world.called('updateLicenseCodeStatus', { license: code, status: 'FREEZE' });
    expect((await world.check(code)).body).to.include({ usable: false, reason: 'frozen' });
    expect(await koobridge.read(`/licenses/${code}`)).to.include({ instanceState: 'frozen' });
    await world.called('updateLicenseCodeStatus', { license: code, status: 'UNFREEZE' });
    expect((await world.check(code)).body).to.include({ usable: true, reason: 'ok' });
    const renewal = { scene: 'RENEWAL', orderId: 'CS-R', orderLineId: 'CS-R-000001', license: code };
    await world.called('refreshLicenseCode', { ...renewal, expireTime: '20351124000000' });
    expect((await world.check(code)).body).to.include({ expiresAt: '2035-11-24T00:00:00.000Z' });
    expect(koobridge.simulator.licenseCodes.counts(code).queried).to.equal(3);
    await world.called('releaseLicenseCode', { license: code });
    expect((await world.check(code)).body).to.include({ usable: false, reason: 'released' });
  });

  it('are followed by asking alone where KooGallery has no address to call', async () => {
    const code = world.newCode();
    await world.activate([code]);
    koobridge.simulator.licenseCodes.renew(code, new Date(Date.now() + 900 * day));
    const { body } = await world.check(code);
    expect(body.usable).to.equal(true);
    koobridge.simulator.licenseCodes.release(code);
    world.pass(day);
    expect((await world.check(code)).body).to.include({ usable: false, reason: 'released', stale: false });
  });

  it('can be used on while KooGallery is down, but not without ever having been heard of', async () => {
    const code = world.newCode();
    await world.activate([code]);
    await world.check(code);
    world.pass(day);
    koobridge.simulator.faults.down('queryLicense');
    expect((await world.check(code)).body).to.include({ usable: true, reason: 'ok', stale: true });
    const unheard = await world.check(world.newCode());
    expect(unheard.status).to.equal(503);
    expect(Number(unheard.retryAfter)).to.be.greaterThan(0);
    expect(unheard.body.detail).to.match(/Nothing is known of the code\. Come again in \d+ s\.$/);
  });

  it('are counted by merchants who count themselves, by exactly one of number and names', async () => {
    const code = world.newCode();
    const use = (more: object) => world.send(`${code}/usage`, { endpoint, ...more });
    expect((await use({ activeNumber: 100 })).status).to.equal(409);
    await world.activate([code]);
    expect((await use({ activeNumber: 100 })).body).to.deep.equal({ reported: 1 });
    expect((await use({ clientIds: ['a', 'b', 'a'] })).body).to.deep.equal({ reported: 2 });
    expect((await use({ clientIds: ['b'] })).body).to.deep.equal({ reported: 0 });
    for (const wrong of [{}, { activeNumber: 1, clientIds: ['a'] }])
      expect((await use(wrong)).body.detail).to.match(/either activeNumber or clientIds/);
    const reports = () => koobridge.simulator.licenseCodes.reports().filter((report) => report.code === code);
    while (reports().length < 3) await koobridge.read('/outbox');
    expect(reports().map(({ id, activeNum }) => id ?? activeNum)).to.have.members([100, 'a', 'b']);
  });

  it('are of endpoints with that guide only', async () => {
    const wishes: [string, object][] = [
      ['activate', { endpoint: 'saas-demo', codes: ['PL1'] }],
      ['PL1/check', { endpoint: 'saas-demo' }],
      ['PL1/usage', { endpoint: 'saas-demo', activeNumber: 1 }],
    ];
    for (const [path, body] of wishes) {
      const answer = await world.send(path, body);
      expect(answer.status).to.equal(400);
      expect(answer.body.detail).to.equal(
        'endpoint: "saas-demo" follows the guide saas-v2; only license-code has authorization codes. ' +
          'These do: license-code-demo.',
      );
    }
    const unknown = await world.send('activate', { endpoint: 'license-code-dmeo', codes: ['PL1'] });
    expect(unknown.body.detail).to.match(/Did you mean license-code-demo\?$/);
  });

  it('are listed by their ends, and found by who knows them', async () => {
    const code = world.newCode();
    await world.activate([code], { sandbox: true });
    const { items } = await koobridge.read<{ items: Record<string, unknown>[] }>(
      `/licenses?endpoint=${endpoint}&sandbox=true&activation=active&status=ALIVE`,
    );
    expect(items).to.have.length(1);
    expect(items[0]).to.include({ code: `PL***${code.slice(-3)}`, sandbox: true, instanceState: null });
    const found = await koobridge.read(`/licenses/${code}`);
    expect(found).to.deep.equal(items[0]);
    expect((await world.check(code)).body).to.include({ usable: true });
    const pages: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor = next === '' ? '' : `&cursor=${next}`;
      const page: { items: { createdAt: string }[]; next: string | null } = await koobridge.read(
        `/licenses?limit=30${cursor}`,
      );
      pages.push(...page.items.map(({ createdAt }) => createdAt));
      next = page.next;
    }
    expect(pages.length).to.be.greaterThan(100);
    expect(pages).to.deep.equal(pages.toSorted().toReversed());
    const missing = await fetch(`${koobridge.server.url}/api/v1/licenses/PL-NEVER-SEEN`, {
      headers: { authorization: 'Bearer demo-management-token' },
    });
    expect(missing.status).to.equal(404);
  });

  it('stand in no log, and in no row that could be read (R23)', async () => {
    const code = world.newCode();
    koobridge.simulator.faults.down('activateLicense', { license: code, times: 1 });
    await world.activate([code]);
    await world.check(code, { clientId: 'somebody@example.com' });
    await koobridge.logged({ msg: 'message put off' });
    const { items } = await koobridge.read<{ items: { callId: string }[] }>('/calls?limit=200');
    const calls = await Promise.all(items.map(({ callId }) => koobridge.read(`/calls/${callId}`)));
    expect(calls.length).to.be.greaterThan(0);
    const text = koobridge.logLines().join('') + JSON.stringify(calls);
    expect(text).not.to.include(code);
    expect(text).not.to.include('somebody@example.com');
  });
});
