import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import type { Knex } from 'knex';
import { verifyLicense } from '../../examples/verify-license.mjs';
import type { EndpointConfig } from '../../server/config/schema.ts';
import type { Scene } from '../../simulator/endpoint.ts';
import { openDatabase } from '../../storage/database.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const keys = generateKeyPairSync('ed25519');
const signingKey = keys.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const signed = (form: 'text' | 'file'): Partial<EndpointConfig> => ({ settings: { form, signingKey } });

/** One server with every license guide, its plugin signing with a key the test knows. */
function licensedKoobridge(more: Partial<EndpointConfig> = {}): Promise<RunningKoobridge> {
  return runKoobridge({
    config: (demo) =>
      withEndpoint(withEndpoint(demo, 'license-v1-demo', { ...signed('text'), ...more }), 'license-demo', {
        ...signed('file'),
        ...more,
      }),
  });
}

async function rows(koobridge: RunningKoobridge, read: (database: Knex) => Promise<unknown[]>) {
  const database = await openDatabase({ url: koobridge.config.database.url });
  try {
    return await read(database.read);
  } finally {
    await database.close();
  }
}

function callerAt(koobridge: RunningKoobridge, endpointName: string) {
  return async (scene: Scene, fields: Record<string, unknown>) => {
    const result = await koobridge.simulator.call(koobridge.endpoint(endpointName), scene, fields);
    expect(result.checks.filter(({ verdict }) => verdict === 'failed')).to.deep.equal([]);
    return result;
  };
}

describe('a license that comes with its order (License 1.0)', () => {
  let koobridge: RunningKoobridge;
  let call: ReturnType<typeof callerAt>;
  before(async () => {
    koobridge = await licensedKoobridge();
    call = callerAt(koobridge, 'license-v1-demo');
  });
  after(() => koobridge.close());

  const order = {
    orderId: 'CS-LIC-1',
    customerId: 'C1',
    productId: '00301-666666-0--0',
    periodType: 'year',
    periodNumber: '1',
    expireTime: '20301231235959',
    amount: '7',
    saasExtendParams: [{ name: 'identificationCode', value: 'DEVICE-1' }],
  };

  it('is a real license: bound to the device the buyer named, and valid for the period he paid', async () => {
    const { answer, resultCode } = await call('getLicense', order);
    expect(resultCode).to.equal('000000');
    const on = (fingerprint: string, now: string) =>
      verifyLicense(String(answer?.license), publicKey, { fingerprint, now: new Date(now) });
    const verdict = on('DEVICE-1', '2028-01-01T00:00:00Z');
    expect(verdict.code).to.equal('VALID');
    expect(verdict.claims).to.include({ seats: 7, instanceId: answer?.instanceId, sandbox: false });
    expect(on('DEVICE-2', '2028-01-01T00:00:00Z').code).to.equal('OTHER_DEVICE');
    expect(on('DEVICE-1', '2031-01-01T00:00:00Z').code).to.equal('EXPIRED');
    expect(await koobridge.read(`/instances/${answer?.instanceId}`)).to.include({
      state: 'active',
      productType: 'license',
      orderId: 'CS-LIC-1',
      expiresAt: '2030-12-31T23:59:59.000Z',
    });
  });

  it('is the same, byte for byte, when the order comes again', async () => {
    const first = await call('getLicense', order);
    const second = await call('getLicense', order);
    expect(second.body.equals(first.body)).to.equal(true);
  });

  it('is unfrozen by its renewal and ends with its release (R19, R20)', async () => {
    const { answer } = await call('getLicense', { ...order, orderId: 'CS-LIC-2' });
    const instanceId = String(answer?.instanceId);
    const codes = [
      await call('expireLicense', { instanceId, orderId: 'CS-LIC-2' }),
      await call('refreshLicense', { instanceId, orderId: 'CS-LIC-2R', expireTime: '20311231235959' }),
      await call('releaseLicense', { instanceId, orderId: 'CS-LIC-2' }),
      await call('refreshLicense', { instanceId, orderId: 'CS-LIC-2S', expireTime: '20321231235959' }),
    ];
    expect(codes.map(({ resultCode }) => resultCode)).to.deep.equal(['000000', '000000', '000000', '000003']);
    const { items } = await koobridge.read<{ items: { type: string; seq: number }[] }>(
      `/instances/${instanceId}/events`,
    );
    expect(items.sort((a, b) => a.seq - b.seq).map(({ type }) => type)).to.deep.equal([
      'instance.provisioning',
      'instance.active',
      'license.issued',
      'instance.frozen',
      'instance.renewed',
      'instance.unfrozen',
      'instance.released',
      // The renewal after the release.
      'alert.not-done',
    ]);
  });

  it('stands nowhere in clear but in the answer (R23)', async () => {
    const { answer } = await call('getLicense', { ...order, orderId: 'CS-LIC-3' });
    const license = String(answer?.license);
    const stored = await rows(koobridge, async (database) => [
      ...(await database('calls')),
      ...(await database('licenses')),
      ...(await database('ledger')),
      ...(await database('events')),
      ...(await database('jobs')),
    ]);
    expect(JSON.stringify(stored)).to.not.include(license);
    expect(koobridge.logLines().join('')).to.not.include(license);
  });
});

describe('a license that a device asks for (online activation)', () => {
  let koobridge: RunningKoobridge;
  let call: ReturnType<typeof callerAt>;
  before(async () => {
    koobridge = await licensedKoobridge();
    call = callerAt(koobridge, 'license-demo');
  });
  after(() => koobridge.close());

  const times = { effectiveTime: '2026-10-27 10:30:15 z', expireTime: '2027-10-27 10:30:15 z' };

  async function bought(): Promise<string> {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({ quantity: 3 });
    const { answer, resultCode } = await call('newInstance', { orderId, orderLineId });
    expect(resultCode).to.equal('000000');
    return String(answer?.instanceId);
  }

  type Upload = { kind: string; event_id: string; sha256: string; file_name: string; license_key: string };
  const licensesOf = (eventId: string) =>
    rows(koobridge, (database) => database('licenses').where('event_id', eventId)) as Promise<Upload[]>;

  it('is made once for an event, and queued for the upload in the same transaction', async () => {
    const instanceId = await bought();
    // What was delivered is gone from the outbox.
    koobridge.simulator.faults.down('uploadLicense', { eventId: 'EVENT-1' });
    const request = { instanceId, eventId: 'EVENT-1', deviceFingerprint: 'AA:BB|DISK||CPU', ...times };
    expect((await call('getLicenseAsync', request)).resultCode).to.equal('000000');
    expect((await call('getLicenseAsync', request)).resultCode).to.equal('000000');
    const [license, ...others] = await licensesOf('EVENT-1');
    expect(others).to.deep.equal([]);
    expect(license).to.include({ kind: 'file', file_name: 'license.lic' });
    expect(license?.sha256).to.match(/^[0-9a-f]{64}$/);
    const queued = await rows(koobridge, (database) =>
      database('outbox').where('message_id', license?.license_key ?? ''),
    );
    expect(queued).to.have.length(1);
    expect(queued[0]).to.include({ kind: 'license-upload', endpoint: 'license-demo', sandbox: 0 });
  });

  it('is another one for another event or another device', async () => {
    const instanceId = await bought();
    const request = { instanceId, eventId: 'EVENT-2', deviceFingerprint: 'D1', ...times };
    await call('getLicenseAsync', request);
    await call('getLicenseAsync', { ...request, deviceFingerprint: 'D2' });
    await call('getLicenseAsync', { ...request, eventId: 'EVENT-3' });
    const made = [...(await licensesOf('EVENT-2')), ...(await licensesOf('EVENT-3'))];
    expect(new Set(made.map(({ sha256 }) => sha256)).size).to.equal(3);
  });

  it('goes on in the background when it takes long, and is there when the same event comes again', async () => {
    const slow = await licensedKoobridge({ budgetMs: 700 });
    try {
      const callSlow = callerAt(slow, 'license-demo');
      const { orderId, orderLineId } = slow.simulator.placeOrder({
        extendParams: [{ name: 'demo.delayMs', value: '900' }],
      });
      const { answer } = await callSlow('newInstance', { orderId, orderLineId });
      const request = { instanceId: String(answer?.instanceId), eventId: 'EVENT-4', ...times };
      expect((await callSlow('getLicenseAsync', request)).resultCode).to.equal('000004');
      await slow.logged({ msg: 'background work ended', command: 'issueLicense' });
      expect((await callSlow('getLicenseAsync', request)).resultCode).to.equal('000000');
      const made = await rows(slow, (database) => database('licenses').where('event_id', 'EVENT-4'));
      // Being made is the usual answer, and nothing to wake anybody for.
      const alerts = await rows(slow, (database) => database('events').where('type', 'alert.not-done'));
      expect(alerts).to.deep.equal([]);
      expect(made).to.have.length(1);
    } finally {
      await slow.close();
    }
  });

  it('is refused with a code of its own: without an end, after its period, for an instance nobody knows', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({ chargingMode: 'PERIOD' });
    const instanceId = String((await call('newInstance', { orderId, orderLineId })).answer?.instanceId);
    const request = { instanceId, eventId: 'EVENT-5', effectiveTime: times.effectiveTime };
    expect((await call('getLicenseAsync', request)).resultCode).to.equal('000902');
    const backwards = { ...request, expireTime: '2025-10-27 10:30:15 z' };
    expect((await call('getLicenseAsync', backwards)).resultCode).to.equal('000901');
    await call('updateInstanceStatus', { instanceId, status: 'FREEZE' });
    expect((await call('getLicenseAsync', { ...request, ...times })).resultCode).to.equal('000901');
    const unknown = { ...request, ...times, instanceId: 'nobody' };
    expect((await call('getLicenseAsync', unknown)).resultCode).to.equal('000003');
    expect(await licensesOf('EVENT-5')).to.deep.equal([]);
    await call('updateInstanceStatus', { instanceId, status: 'UNFREEZE' });
    expect((await call('getLicenseAsync', { ...request, ...times })).resultCode).to.equal('000000');
    expect(await licensesOf('EVENT-5')).to.have.length(1);
  });
});

describe('an authorization code (License 2.0)', () => {
  let koobridge: RunningKoobridge;
  let call: ReturnType<typeof callerAt>;
  before(async () => {
    koobridge = await runKoobridge();
    call = callerAt(koobridge, 'license-code-demo');
  });
  after(() => koobridge.close());

  const license = 'PL0000000000000001';
  const state = async () => (await koobridge.read<{ state: string }>(`/instances/${license}`)).state;

  it('becomes known by the first call about it, since KooGallery made it', async () => {
    const renewal = {
      scene: 'RENEWAL',
      orderId: 'O2',
      orderLineId: 'O2-000001',
      expireTime: '20300523201932',
    };
    expect((await call('refreshLicenseCode', { license, ...renewal })).resultCode).to.equal('000000');
    expect(await koobridge.read(`/instances/${license}`)).to.include({
      state: 'active',
      productType: 'license',
      expiresAt: '2030-05-23T20:19:32.000Z',
    });
  });

  it('is frozen, unfrozen and released; one that nobody mentioned is not released (R20)', async () => {
    await call('updateLicenseCodeStatus', { license, status: 'FREEZE' });
    expect(await state()).to.equal('frozen');
    await call('updateLicenseCodeStatus', { license, status: 'UNFREEZE' });
    expect(await state()).to.equal('active');
    expect((await call('releaseLicenseCode', { license })).resultCode).to.equal('000000');
    expect(await state()).to.equal('released');
    expect((await call('releaseLicenseCode', { license: 'PL-NEVER-SEEN' })).resultCode).to.equal('000003');
  });
});
