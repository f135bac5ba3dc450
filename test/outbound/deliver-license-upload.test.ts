import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import type { Deliver, Delivery } from '../../lifecycle/ports.ts';
import { createLicenseUploadDelivery } from '../../outbound/deliver-license-upload.ts';
import { createKooGallery, type KooGallery } from '../../outbound/koogallery.ts';
import type { OutboundCall } from '../../outbound/request.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { createReader } from '../../storage/reader.ts';
import type { LicenseRow } from '../../storage/rows.ts';
import { createSealer } from '../../storage/sealing.ts';
import { onSqlite } from '../storage/databases.ts';
import { sampleMessage } from '../storage/sample-calling-back.ts';
import { sampleInstance, sampleLicense } from '../storage/sample-rows.ts';
import { keys } from './marketplace.ts';

const { errorCodes, gatewayErrorCodes } = outbound.koogallery.uploadLicense;
const sealer = createSealer(randomBytes(32));
const { signal } = new AbortController();

onSqlite('the upload of a license', (fixture) => {
  let simulator: Simulator;
  let koogallery: KooGallery;
  let deliver: Deliver;
  let calls: OutboundCall[];
  before(async () => {
    simulator = await startSimulator({ port: 0, ...keys });
  });
  after(() => simulator.close());
  beforeEach(async () => {
    calls = [];
    koogallery = createKooGallery({
      baseUrl: simulator.url,
      ...keys,
      now: Date.now,
      timeoutMs: 2_000,
      log: { warn: () => {} },
      onCall: (call) => void calls.push(call),
    });
    deliver = createLicenseUploadDelivery({ koogallery, reader: createReader(fixture.database), sealer });
    for (const table of ['licenses', 'instances']) await fixture.database.write(table).delete();
  });
  afterEach(async () => {
    simulator.faults.clear();
    await koogallery.close();
  });

  /** A license as it was made, and the message about it. */
  async function made(
    content: Buffer,
    license: Partial<LicenseRow>,
    sandbox: 0 | 1 = 0,
    eventId = 'event-1',
  ) {
    const row = sampleLicense({
      instance_key: 'key of RA2',
      sandbox,
      content: sealer.seal(content.toString('base64')),
      ...license,
    });
    await fixture.database.write('licenses').insert(row);
    const payload = sealer.seal(JSON.stringify({ eventId, licenseKey: row.license_key }));
    return sampleMessage({ instance_key: row.instance_key, endpoint: row.endpoint, sandbox, payload });
  }
  const text = (characters: string, eventId = 'event-1') =>
    made(Buffer.from(characters), { kind: 'text', file_name: null }, 0, eventId);
  const lastUpload = () => simulator.uploads.list().at(-1);

  it('brings a file byte for byte, under the event id of its request', async () => {
    const content = randomBytes(300_000);
    const message = await made(content, { kind: 'file', file_name: '许可 license.lic' }, 0, 'event-file');
    expect(await deliver(message, signal)).to.deep.equal({ kind: 'delivered' });
    const [upload] = simulator.uploads.of('event-file');
    expect(upload).to.include({ type: 'FILE', fileName: '许可 license.lic' });
    expect(upload?.content.equals(content)).to.equal(true);
  });

  it('brings a text as characters, and one of more than 1024 as a file', async () => {
    for (const [characters, type, fileName] of [
      ['许'.repeat(1024), 'CHARACTERS', null],
      ['🦊'.repeat(512), 'CHARACTERS', null],
      ['许'.repeat(1025), 'FILE', 'license.txt'],
      ['line 1\r\nline 2 "quoted" --boundary\r\n', 'CHARACTERS', null],
    ] as const) {
      expect(await deliver(await text(characters), signal)).to.deep.equal({ kind: 'delivered' });
      expect(lastUpload()).to.include({ type, fileName });
      expect(lastUpload()?.content.toString()).to.equal(characters);
    }
  });

  it('tells the journal of endpoint, instance and sandbox, and never the license (R23)', async () => {
    const row = sampleInstance({ instance_key: 'key of RA2', instance_id: 'RA2' });
    await fixture.database.write('instances').insert(row);
    await deliver(await text('THE-SECRET-LICENSE'), signal);
    await deliver(await made(Buffer.from('THE-SECRET-LICENSE'), { instance_key: 'unknown' }, 1), signal);
    const facts = calls.map(({ endpoint, instanceId, sandbox }) => ({ endpoint, instanceId, sandbox }));
    expect(facts).to.deep.equal([
      { endpoint: 'license-demo', instanceId: 'RA2', sandbox: false },
      { endpoint: 'license-demo', instanceId: null, sandbox: true },
    ]);
    expect(JSON.stringify(calls)).to.not.include('THE-SECRET-LICENSE');
  });

  it('is dead when the license is gone', async () => {
    const message = await text('A-LICENSE');
    await fixture.database.write('licenses').delete();
    expect(await deliver(message, signal)).to.deep.include({ kind: 'dead', code: null });
    expect(calls).to.deep.equal([]);
  });

  it('fails, and is no delivery, when the encryption key is another one', async () => {
    const message = sampleMessage({ payload: createSealer(randomBytes(32)).seal('{}') });
    const error = await deliver(message, signal).catch((thrown: Error) => thrown);
    expect(error).to.be.an('error').with.property('message').that.includes('sealed with another key');
  });

  type Fate = Delivery['kind'] | 'blocked';
  const fates: Record<keyof typeof errorCodes | keyof typeof gatewayErrorCodes, Fate> = {
    'CBC.0000': 'delivered',
    'CBC.0999': 'put-off',
    'CBC.0101': 'dead',
    'CBC.0150': 'blocked',
    '91380150': 'blocked',
    '91381033': 'dead',
    '91381034': 'dead',
    '91381035': 'dead',
    '91381036': 'put-off',
    '91381037': 'dead',
    '91381038': 'dead',
    'APIGW.0101': 'blocked',
    'APIGW.0103': 'blocked',
    'APIGW.0104': 'blocked',
    'APIGW.0105': 'blocked',
    'APIGW.0106': 'blocked',
    'APIGW.0201': 'dead',
    'APIGW.0301': 'blocked',
    'APIGW.0302': 'blocked',
    'APIGW.0303': 'blocked',
  };
  for (const [code, fate] of Object.entries(fates)) {
    it(`answered with ${code} is ${fate}`, async () => {
      if (fate !== 'delivered') simulator.faults.code('uploadLicense', code, { times: 1 });
      const delivery = await deliver(await text('A-LICENSE'), signal);
      if (fate === 'delivered') return expect(delivery).to.deep.equal({ kind: 'delivered' });
      expect(delivery.kind).to.equal(fate === 'blocked' ? 'put-off' : fate);
      expect(delivery).to.include({ code });
      expect('blocked' in delivery).to.equal(fate === 'blocked');
      expect('reason' in delivery && delivery.reason).to.include(code);
    });
  }

  it('waits as long as KooGallery asks, and without a word when nobody answers or the answer is lost', async () => {
    simulator.faults.rateLimit('uploadLicense', { retryAfterS: 90 }, { times: 1 });
    expect(await deliver(await text('1'), signal)).to.include({ kind: 'put-off', retryAfterMs: 90_000 });
    simulator.faults.down('uploadLicense', { times: 1 });
    expect(await deliver(await text('2'), signal)).to.include({ kind: 'put-off', retryAfterMs: null });
    simulator.faults.lost('uploadLicense', { times: 1 });
    expect(await deliver(await text('3', 'event-lost'), signal)).to.include({ kind: 'put-off', code: null });
    expect(simulator.uploads.of('event-lost')).to.have.length(1);
  });
});
