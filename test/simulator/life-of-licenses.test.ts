import { expect } from 'chai';
import { signAkSk } from '../../protocol/ak-sk.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Merchant, type MerchantFaults, type MerchantWays, startMerchant } from './merchant.ts';
import { licenseOnlineWays, orderNotifyWays } from './merchant-of-licenses.ts';

const quick = { pollIntervalMs: 1, patienceMs: 5000 };

describe('a life', () => {
  let simulator: Simulator;
  let merchant: Merchant | undefined;
  beforeEach(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk' });
  });
  afterEach(async () => {
    await simulator.close();
    await merchant?.close();
    merchant = undefined;
  });

  async function start(ways: MerchantWays, faults: MerchantFaults = {}) {
    merchant = await startMerchant(faults, ways);
    return merchant;
  }

  /** Uploads a license string as a merchant does who has it ready at once. */
  async function upload(eventId: string, characters: string): Promise<void> {
    const url = `${simulator.url}/api/mkp-openapi-public/global/v1/market-event/${eventId}/file`;
    const form = new FormData();
    const request = JSON.stringify({ type: 'CHARACTERS', characters });
    form.append('isvUpdateFileReq', new Blob([request], { type: 'application/json' }));
    const made = new Response(form);
    const body = Buffer.from(await made.arrayBuffer());
    const headers = { 'content-type': made.headers.get('content-type') ?? '' };
    const keys = { ak: 'demo-ak', sk: 'demo-sk', date: new Date() };
    const signature = signAkSk({ method: 'POST', url, headers, body, ...keys });
    const response = await fetch(url, { method: 'POST', body, headers: { ...headers, ...signature } });
    expect(response.status).to.equal(200);
  }

  describe('of online licenses', () => {
    it('asks with a number, a device and times, and with the same ones when it asks again', async () => {
      const { endpoint, calls } = await start(licenseOnlineWays);
      const report = await simulator.playLife(endpoint, 'license', quick);
      expect(report.steps.filter(({ outcome }) => outcome !== 'done')).to.deep.equal([]);
      const asked = calls
        .map(({ fields }) => fields)
        .filter(({ activity }) => activity === 'getLicenseAsync');
      expect(asked).to.have.length(4);
      const [first, again, other, longer] = asked;
      expect(again).to.deep.equal(first);
      expect(first?.effectiveTime).to.match(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d z$/);
      expect(first?.deviceFingerprint).to.not.equal(other?.deviceFingerprint);
      expect(new Set(asked.map(({ eventId }) => eventId)).size).to.equal(3);
      expect(longer?.deviceFingerprint).to.equal(first?.deviceFingerprint);
      expect(String(longer?.expireTime) > String(first?.expireTime)).to.equal(true);
    });

    it('sends an order again while its instance is in the making, since nobody can ask for it', async () => {
      const { endpoint } = await start(licenseOnlineWays, { pollsUntilReady: 2 });
      const report = await simulator.playLife(endpoint, 'license', quick);
      expect(report.ok).to.equal(true);
      const [first] = report.steps;
      expect(first?.calls.map(({ scene, resultCode }) => `${scene} ${resultCode}`)).to.deep.equal([
        'newInstance 000004',
        'newInstance 000004',
        'newInstance 000000',
      ]);
    });

    it('does not wait for the upload, and tells of a license that has come', async () => {
      const quiet = await start(licenseOnlineWays);
      const withoutUpload = await simulator.playLife(quiet.endpoint, 'license', quick);
      expect(withoutUpload.steps.every(({ note }) => note === null)).to.equal(true);
      await quiet.close();

      const { endpoint } = await start(licenseOnlineWays, {
        before: async ({ fields: { eventId } }) => {
          if (eventId !== undefined) await upload(String(eventId), 'THE-LICENSE');
        },
      });
      const report = await simulator.playLife(endpoint, 'license', quick);
      expect(report.ok).to.equal(true);
      const notes = report.steps.flatMap(({ title, note }) => (note === null ? [] : `${title}: ${note}`));
      expect(notes[0]).to.equal('The software asks for a license: a license string arrived: 11 bytes');
      expect(notes).to.have.length(4);
    });

    it('finds a second license for one and the same request', async () => {
      let made = 0;
      const { endpoint } = await start(licenseOnlineWays, {
        before: async ({ fields: { eventId } }) => {
          made += 1;
          if (eventId !== undefined) await upload(String(eventId), `LICENSE-${made}`);
        },
      });
      const report = await simulator.playLife(endpoint, 'license', quick);
      const [problem] = report.steps.flatMap((step) => (step.problem === null ? [] : [step.problem]));
      expect(problem).to.match(/^two licenses were uploaded for the one request /);
    });

    it('finds a refusal, and another instance for the same order', async () => {
      const { endpoint } = await start(licenseOnlineWays, {
        content: ({ fields }, answer) =>
          fields.activity === 'getLicenseAsync'
            ? { resultCode: '000900', resultMsg: 'no seats left' }
            : fields.activity === 'newInstance'
              ? { ...answer, instanceId: fields.businessId }
              : answer,
      });
      const report = await simulator.playLife(endpoint, 'license', quick);
      const problems = report.steps.flatMap(({ problem }) => problem ?? []);
      expect(problems).to.include('getLicenseAsync was answered 000900 (no seats left)');
      expect(problems[0]).to.match(/^newInstance answered instance .* for an order that has instance /);
    });
  });

  describe('of a merchant who is told of orders', () => {
    async function askFor(orderId: unknown): Promise<void> {
      const url = `${simulator.url}/api/mkp-openapi-public/global/v1/order/query?orderId=${orderId}`;
      const headers = { 'content-type': 'application/json' };
      const keys = { ak: 'demo-ak', sk: 'demo-sk', date: new Date() };
      const signature = signAkSk({ method: 'GET', url, headers, body: '', ...keys });
      expect((await fetch(url, { headers: { ...headers, ...signature } })).status).to.equal(200);
    }

    it('waits until he asks what was ordered, be it before or after his answer', async () => {
      const asked: Promise<void>[] = [];
      const { endpoint, calls } = await start(orderNotifyWays, {
        before: async ({ fields: { orderId } }) => {
          if (simulator.orders.find(String(orderId))?.orderType === 'NEW') await askFor(orderId);
          else setTimeout(() => asked.push(askFor(orderId)), 30);
        },
      });
      const report = await simulator.playLife(endpoint, 'saas', quick);
      await Promise.all(asked);
      expect(report).to.include({ ok: true, done: 6 });
      expect(calls.every(({ fields }) => fields.testFlag === '0')).to.equal(true);
      const types = calls.map(({ fields }) => simulator.orders.find(String(fields.orderId))?.orderType);
      expect(types).to.deep.equal(['NEW', 'NEW', 'RENEW', 'RENEW']);
    });

    it('finds that he never asks', async () => {
      const { endpoint } = await start(orderNotifyWays);
      const report = await simulator.playLife(endpoint, 'license', { pollIntervalMs: 1, patienceMs: 20 });
      expect(report).to.include({ ok: false, done: 4, failed: 2 });
      expect(report.steps[2]?.problem).to.match(/^the order query is not asked for CS\w+ within 20 ms$/);
    });
  });

  it('is refused for a product that is not sold under the guide, and for a kit that the guide does not have', async () => {
    const { endpoint } = await start(orderNotifyWays);
    const kit = { guide: 'linked-kit-v2', accessKey: 'demo-kit-key-0001' } as const;
    for (const [play, problem] of [
      [
        () => simulator.playLife({ ...endpoint, guide: 'license-v1' }, 'saas'),
        'no product of type saas is sold under the guide license-v1',
      ],
      [
        () => simulator.playLife(endpoint, 'saas', { linkedKit: kit }),
        'a product of the guide order-notify has no linked kit',
      ],
    ] as const) {
      const error = await Promise.resolve()
        .then(play)
        .catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RangeError).with.property('message', problem);
    }
  });
});
