import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../../simulator/start-simulator.ts';
import { push, pushBody, type SignedPush, usageRecord } from '../open-client.ts';

const at = Date.parse('2026-01-05T09:05:00Z');

describe('the usage push of the simulator', () => {
  let simulator: Simulator;
  let now: number;
  before(async () => {
    simulator = await startSimulator({
      port: 0,
      ak: 'demo-ak',
      sk: 'demo-sk',
      accessKeys: ['demo-access-key-0001', 'another-key'],
      now: () => now,
    });
  });
  after(() => simulator.close());
  beforeEach(() => {
    now = at;
  });

  const send = (call: Partial<SignedPush> & { body: string }) => push(simulator.url, { at: now, ...call });
  const count = () => simulator.usage.records().length;

  it('accepts records, and says nothing of whether they are valid', async () => {
    const { status, answer } = await send({ body: pushBody(usageRecord({ instance_id: 'nobody' })) });
    expect(status).to.equal(200);
    expect(answer).to.deep.equal({ error_code: 'MKT.0000', error_msg: 'success' });
    const [record] = simulator.usage.records({ instanceId: 'nobody' });
    expect(record).to.include({ verdict: '001', reason: 'there is no instance nobody', delayed: false });
  });

  it('accepts any of the keys that the seller has', async () => {
    const { answer } = await send({ body: pushBody(usageRecord()), key: 'another-key' });
    expect(answer.error_code).to.equal('MKT.0000');
  });

  it('takes 1000 records at once, and not one more', async () => {
    const thousand = Array.from({ length: 1000 }, () => usageRecord({ instance_id: 'many' }));
    const { answer } = await send({ body: pushBody(...thousand) });
    expect(answer.error_code).to.equal('MKT.0000');
    const more = await send({ body: pushBody(...thousand, usageRecord({ instance_id: 'many' })) });
    expect(more.status).to.equal(500);
    expect(more.answer.error_code).to.equal('MKT.9003');
    expect(simulator.usage.records({ instanceId: 'many' })).to.have.length(1000);
  });

  it('refuses what is not signed rightly, with 94060002', async () => {
    const body = pushBody(usageRecord());
    const before = count();
    for (const [change, reason] of [
      [{ key: 'wrong' }, 'the signature fits none of the keys'],
      [{ signature: 'x'.repeat(1001) }, 'the header signature is longer than 1000 characters'],
      [{ signature: '' }, 'the header signature is missing'],
      [{ nonce: 'n'.repeat(65) }, 'the header nonce is longer than 64 characters'],
      [{ nonce: '' }, 'the header nonce is missing'],
      [{ ts: '' }, 'the header ts is missing'],
    ] as const) {
      const { status, answer } = await send({ body, ...change });
      expect(status, reason).to.equal(401);
      expect(answer.error_code).to.equal('94060002');
      expect(answer.error_msg).to.include(reason);
    }
    expect(count()).to.equal(before);
  });

  it('refuses a time stamp that is more than 15 minutes off, or in seconds, with 94060006', async () => {
    const body = pushBody(usageRecord());
    for (const ts of [String(at - 900_001), String(at + 900_001), String(at / 1000), 'now']) {
      const { answer } = await send({ body, ts });
      expect(answer.error_code, ts).to.equal('94060006');
    }
    expect((await send({ body, ts: String(at - 900_000) })).answer.error_code).to.equal('MKT.0000');
  });

  it('refuses a nonce that has come before, also after the first time stamp went out of date', async () => {
    const body = pushBody(usageRecord());
    const nonce = '6c63c221-1f6b-4141-8ff4-22f5dfe82b65';
    expect((await send({ body, nonce })).answer.error_code).to.equal('MKT.0000');
    for (const later of [0, 900_000, 1_800_000]) {
      now = at + later;
      const { answer } = await send({ body, nonce });
      expect(answer.error_code, String(later)).to.equal('94060002');
      expect(answer.error_msg).to.include('the nonce has come before');
    }
    now = at + 1_800_001;
    expect((await send({ body, nonce })).answer.error_code).to.equal('MKT.0000');
  });

  it('refuses a body whose keys are not sorted or that has white space, though its signature fits', async () => {
    const { instance_id, ...others } = usageRecord();
    for (const body of [
      JSON.stringify({ usage_records: [{ instance_id, ...others }] }),
      JSON.stringify({ usage_records: [usageRecord()] }, null, 1),
      `${pushBody(usageRecord())}\n`,
    ]) {
      const { answer } = await send({ body });
      expect(answer.error_code, body).to.equal('94060002');
      expect(answer.error_msg).to.include('sorted keys');
    }
  });

  it('takes any form of the body when it is told to', async () => {
    const lenient = await startSimulator({
      port: 0,
      ak: 'a',
      sk: 's',
      accessKeys: ['demo-access-key-0001'],
      usageBody: 'any',
      now: () => now,
    });
    const body = JSON.stringify({ usage_records: [usageRecord()] }, null, 2);
    const { answer } = await push(lenient.url, { body, at: now });
    await lenient.close();
    expect(answer.error_code).to.equal('MKT.0000');
  });

  it('refuses a wrong form with 94060004, and says what is wrong and where', async () => {
    const before = count();
    const one = (values: Record<string, unknown>) => pushBody(usageRecord(values));
    for (const [body, problem] of [
      ['[]', 'the body is no JSON object'],
      ['{}', 'usage_records is missing'],
      ['{"usage_records":[]}', 'usage_records is empty'],
      ['{"usage_records":{}}', 'usage_records is no list'],
      ['{"more":1,"usage_records":[]}', 'more is not a field'],
      ['{"usage_records":[null]}', 'usage_records[0]: no JSON object'],
      [one({ product_id: 'p' }), 'usage_records[0]: product_id is not a field'],
      [one({ instance_id: undefined }), 'usage_records[0]: instance_id is missing'],
      [one({ instance_id: 7 }), 'instance_id is no text'],
      [one({ instance_id: 'i'.repeat(65) }), 'instance_id is longer than 64 characters'],
      [one({ metering_sn: 's'.repeat(65) }), 'metering_sn is longer than 64 characters'],
      [one({ relate_pkg_instance: 'p'.repeat(65) }), 'relate_pkg_instance is longer than 64 characters'],
      [one({ begin_time: '' }), 'begin_time is missing'],
      [one({ record_time: undefined }), 'record_time is missing'],
      [one({ usage_value: null }), 'usage_value is missing'],
      [one({ usage_value: '1'.repeat(21) }), 'usage_value is longer than 20 characters'],
      [one({ usage_value: 'much' }), 'usage_value is no number'],
      [
        pushBody(usageRecord(), usageRecord({ end_time: undefined })),
        'usage_records[1]: end_time is missing',
      ],
    ] as const) {
      const { status, answer } = await send({ body });
      expect(status, problem).to.equal(400);
      expect(answer.error_code, problem).to.equal('94060004');
      expect(answer.error_msg).to.include(problem);
    }
    const text = await send({ body: one({}), contentType: 'text/plain' });
    expect(text.answer.error_code).to.equal('94060004');
    expect(count()).to.equal(before);
  });

  it('refuses a time of the wrong form with 94060005', async () => {
    for (const field of ['begin_time', 'end_time', 'record_time']) {
      for (const time of ['2026-01-05T08:00Z', '20260105080000', '20260105T0800+08']) {
        const { status, answer } = await send({ body: pushBody(usageRecord({ [field]: time })) });
        expect(status).to.equal(400);
        expect(answer.error_code, time).to.equal('94060005');
      }
    }
  });

  it('lists every push with the number of its records and how it ended', async () => {
    const before = simulator.usage.pushes().length;
    await send({ body: pushBody(usageRecord(), usageRecord()) });
    await send({ body: pushBody(usageRecord()), key: 'wrong' });
    await send({ body: pushBody(usageRecord({ begin_time: 'x' })) });
    const pushes = simulator.usage.pushes().slice(before);
    expect(pushes.map(({ number, records, code }) => [number - before, records, code])).to.deep.equal([
      [1, 2, 'MKT.0000'],
      [2, 1, '94060002'],
      [3, 1, '94060005'],
    ]);
    expect(pushes[0]).to.deep.include({ interface: 'pushUsage', at: new Date(at), fault: 'none' });
  });
});
