import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../../simulator/start-simulator.ts';
import { callOpen, pushBody, type SignedCall, usageRecord } from '../open-client.ts';

const at = Date.parse('2026-01-05T09:05:00Z');
const openedAt = new Date('2025-12-01T00:00:00Z');
const path = '/rest/marketplace/v1/isv/usage-data';

describe('the older usage push of the simulator', () => {
  let simulator: Simulator;
  beforeEach(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk', now: () => at });
    simulator.usage.registerInstance({ instanceId: 'i-1', openedAt, productId: 'P-1' });
  });
  afterEach(() => simulator.close());

  const older = (values: Record<string, unknown> = {}) =>
    usageRecord({ product_id: 'P-1', metering_sn: undefined, ...values });
  const send = (body: string, change: Partial<SignedCall> = {}) =>
    callOpen(simulator.url, { path, body, at, ...change });

  it('takes records without a number, whatever the order of their keys, and judges them, too', async () => {
    const body = JSON.stringify({ usage_records: [older(), older({ usage_value: '3' })] }, null, 1);
    const { status, answer } = await send(body);
    expect(status).to.equal(200);
    expect(answer).to.deep.equal({ error_code: 'MKT.0000', error_msg: 'success' });
    const [first, second] = simulator.usage.records();
    expect(first).to.include({ verdict: 'valid', productId: 'P-1', meteringSn: null });
    expect(second?.verdict).to.equal('010');
    expect(simulator.usage.bill('i-1')).to.equal('1');
    expect(simulator.usage.pushes()).to.have.length(1);
  });

  it('refuses at once what is wrong, with the code of its table', async () => {
    for (const [body, status, code, problem] of [
      ['{', 400, 'MKT.0101', 'the body is no JSON object'],
      [pushBody(), 400, 'MKT.0199', 'usage_records is empty'],
      [pushBody(older({ metering_sn: 'sn' })), 400, 'MKT.0101', 'metering_sn is not a field'],
      [pushBody(older({ instance_id: undefined })), 400, 'MKT.0101', 'instance_id is missing'],
      [pushBody(older({ usage_value: 'much' })), 400, 'MKT.0101', 'usage_value is no number'],
      [pushBody(older({ product_id: undefined })), 400, 'MKT.0199', 'product_id is missing'],
      [pushBody(older({ begin_time: undefined })), 400, 'MKT.0199', 'begin_time is missing'],
      [pushBody(older({ begin_time: '20260105' })), 500, 'MKT.0100', 'begin_time is no time'],
      [pushBody(older({ end_time: '20260230T000000Z' })), 500, 'MKT.0100', 'no such day'],
      [pushBody(older({ product_id: 'P-2' })), 401, 'MKT.0150', 'P-2 is not the product of the instance'],
      [pushBody(older({ instance_id: 'i-2' })), 500, 'MKT.9001', 'there is no instance i-2'],
      [pushBody(older({ usage_value: '0' })), 500, 'MKT.9002', 'usage_value is not above 0'],
      [pushBody(older({ end_time: '20260105T070000Z' })), 500, 'MKT.9002', 'end_time is before begin_time'],
      [pushBody(...Array.from({ length: 1001 }, () => older())), 500, 'MKT.9003', '1001 records instead'],
      [pushBody(older({ begin_time: '20251215T090459Z' })), 500, 'MKT.9004', 'more than 21 days ago'],
    ] as const) {
      const found = await send(body);
      expect(found.status, problem).to.equal(status);
      expect(found.answer.error_code, problem).to.equal(code);
      expect(found.answer.error_msg).to.include(problem);
    }
    const text = await send(pushBody(older()), { contentType: 'text/plain' });
    expect(text.answer.error_code).to.equal('MKT.0199');
    expect(simulator.usage.records()).to.deep.equal([]);
  });

  it('refuses a body that is not the one whose hash the sender told, with MKT.0102', async () => {
    const headers = {
      'x-sdk-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    };
    const { status, answer } = await send(pushBody(older()), { headers });
    expect(status).to.equal(400);
    expect(answer.error_code).to.equal('MKT.0102');
    const unsigned = { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' };
    expect((await send(pushBody(older()), { headers: unsigned })).answer.error_code).to.equal('MKT.0000');
  });

  it('refuses what the gateway refuses', async () => {
    const { status, answer } = await send(pushBody(older()), { sk: 'wrong' });
    expect(status).to.equal(401);
    expect(answer.error_code).to.equal('APIGW.0301');
    expect(simulator.usage.pushes()[0]).to.include({ code: 'APIGW.0301', records: 1 });
  });
});
