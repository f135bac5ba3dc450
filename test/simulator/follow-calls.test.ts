import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Merchant, type MerchantWays, startMerchant } from './merchant.ts';
import { licenseOnlineWays } from './merchant-of-licenses.ts';
import { saasV1Ways } from './merchant-v1.ts';
import { callOpen, push, pushBody, usageRecord } from './open-client.ts';

const codeWays: MerchantWays = { ...licenseOnlineWays, guide: 'license-code' };

describe('what the simulator keeps of its calls', () => {
  let simulator: Simulator;
  let merchant: Merchant;
  let now: number;
  before(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk', now: () => now });
    merchant = await startMerchant();
  });
  after(async () => {
    await simulator.close();
    await merchant.close();
  });
  beforeEach(() => {
    now = Date.parse('2026-01-05T08:30:00Z');
  });

  const buy = async (fields: Record<string, unknown> = {}) => {
    const { orderId, orderLineId } = simulator.placeOrder({ chargingMode: 'ON_DEMAND' });
    const result = await simulator.call(merchant.endpoint, 'newInstance', {
      orderId,
      orderLineId,
      ...fields,
    });
    return String(result.answer?.instanceId);
  };
  const verdict = async (instance_id: string, values: Record<string, unknown> = {}) => {
    const begin_time = '20260105T083000Z';
    const record = usageRecord({ instance_id, begin_time, ...values });
    await push(simulator.url, { body: pushBody(record), at: now });
    return simulator.usage.records().at(-1)?.verdict;
  };

  it('accepts a push that is signed with the key of an endpoint once that has answered', async () => {
    const body = pushBody(usageRecord());
    const early = await push(simulator.url, { body, at: now });
    expect(early.answer.error_code).to.equal('94060002');
    const wrong = { ...merchant.endpoint, accessKey: 'mistyped' };
    await simulator.call(wrong, 'queryInstance', { instanceId: 'i-1' });
    expect((await push(simulator.url, { body, key: 'mistyped', at: now })).status).to.equal(401);
    await simulator.call(merchant.endpoint, 'queryInstance', { instanceId: 'i-1' });
    expect((await push(simulator.url, { body, at: now })).status).to.equal(200);
  });

  it('knows the instance of a pay-per-use order, from the time of the order on, and its key', async () => {
    const instanceId = await buy();
    now = Date.parse('2026-01-05T09:05:00Z');
    expect(await verdict(instanceId)).to.equal('valid');
    expect(await verdict(instanceId, { begin_time: '20260105T082959Z' })).to.equal('011');
    expect(await verdict('another')).to.equal('001');
  });

  it('knows what is frozen, given back and released', async () => {
    const instanceId = await buy();
    const status = (to: string) =>
      simulator.call(merchant.endpoint, 'updateInstanceStatus', { instanceId, status: to });
    now = Date.parse('2026-01-05T09:05:00Z');
    await status('FREEZE');
    expect(await verdict(instanceId)).to.equal('013');
    await status('UNFREEZE');
    await simulator.call(merchant.endpoint, 'releaseInstance', { instanceId });
    now += 600_000;
    expect(await verdict(instanceId)).to.equal('valid');
    expect(await verdict(instanceId, { end_time: '20260105T090501Z' })).to.equal('011');
  });

  it('knows what is no pay-per-use, and nothing of what was called for debugging or refused', async () => {
    const { orderId } = simulator.placeOrder({ chargingMode: 'PERIOD' });
    const bought = await simulator.call(merchant.endpoint, 'newInstance', { orderId, orderLineId: 'l-1' });
    now = Date.parse('2026-01-05T09:05:00Z');
    expect(await verdict(String(bought.answer?.instanceId))).to.equal('012');
    expect(await verdict(await buy({ testFlag: '1' }))).to.equal('001');
    await simulator.call(merchant.endpoint, 'releaseInstance', { instanceId: 'nobody' });
    expect(simulator.usage.knows('nobody')).to.equal(false);
  });

  it('knows the instance of each product of SaaS V1.0', async () => {
    const older = await startMerchant({}, saasV1Ways);
    const report = await simulator.playLife({ ...older.endpoint, aesBits: 128 }, 'saas', {
      pollIntervalMs: 1,
    });
    await older.close();
    expect(report.ok).to.equal(true);
    const opened = older.calls.filter(({ fields }) => fields.activity === 'newInstance');
    const byMode = new Map(opened.map(({ fields }) => [fields.businessId, String(fields.chargingMode)]));
    now = Date.parse('2026-01-05T09:05:00Z');
    const verdicts = new Set<string>();
    for (const [businessId, mode] of byMode) {
      if (!simulator.usage.knows(String(businessId))) continue;
      // Everything was released when it was opened.
      verdicts.add(`${mode} ${await verdict(String(businessId))}`);
    }
    expect([...verdicts].sort()).to.deep.equal(['0 011', '3 012', '5 012']);
  });

  it('makes the codes of a life, which renewals, freezing and the release reach', async () => {
    const software = await startMerchant({}, codeWays);
    const states: string[] = [];
    const end = await simulator.playLife(software.endpoint, 'license', {
      pollIntervalMs: 1,
      onStep: ({ instanceId }) => {
        states.push(instanceId === null ? '' : simulator.licenseCodes.state(instanceId));
      },
    });
    await software.close();
    expect(end.ok).to.equal(true);
    expect(new Set(states)).to.deep.equal(new Set(['RECEIVED', 'RELEASED']));
    const [code] = simulator.licenseCodes.list();
    expect(code?.amount).to.equal(50);
    expect(code?.expiresAt.getTime()).to.be.above(now + 2 * 365 * 86_400_000);
  });

  it('lets the merchant activate the code that a life made', async () => {
    const seen: string[] = [];
    const software = await startMerchant(
      {
        async before({ fields }) {
          const license = String(fields.license);
          if (fields.activity !== 'refreshLicenseCode' || seen.length > 0) return;
          const path = '/api/mkp-openapi-public/global/v1/license/activate';
          const { answer } = await callOpen(simulator.url, { path, body: { license }, at: now });
          seen.push(String(answer.error_code));
        },
      },
      codeWays,
    );
    await simulator.playLife(software.endpoint, 'license', { pollIntervalMs: 1 });
    await software.close();
    expect(seen).to.deep.equal(['92020000']);
    expect(simulator.licenseCodes.activations()).to.have.length(1);
  });
});
