import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Merchant, startMerchant } from './merchant.ts';

describe('a call of the simulator', () => {
  let simulator: Simulator;
  let merchant: Merchant;
  const now = 1_680_508_066_618;

  before(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk', now: () => now });
  });
  after(() => simulator.close());
  beforeEach(async () => {
    merchant = await startMerchant();
  });
  afterEach(() => merchant.close());

  it('is a POST of compact JSON with ascending keys and the headers of the guide', async () => {
    await simulator.call(merchant.endpoint, 'updateInstanceStatus', { status: 'FREEZE', instanceId: 'i-1' });
    const [call] = merchant.calls;
    expect(call?.method).to.equal('POST');
    expect(call?.body).to.equal('{"activity":"updateInstanceStatus","instanceId":"i-1","status":"FREEZE"}');
    expect(call?.headers['content-type']).to.equal('application/json;charset=utf8');
    expect(call?.headers.accept).to.equal('application/json');
  });

  it('is signed with upper-case hex, a timestamp in milliseconds and a nonce', async () => {
    const result = await simulator.call(merchant.endpoint, 'queryInstance', { instanceId: 'i-1' });
    const query = merchant.calls[0]?.query;
    expect([...(query?.keys() ?? [])]).to.deep.equal(['signature', 'timestamp', 'nonce']);
    expect(query?.get('signature')).to.match(/^[0-9A-F]{64}$/);
    expect(query?.get('timestamp')).to.equal(String(now));
    expect(query?.get('nonce')).to.match(/^[0-9A-F]{64}$/);
    expect(result.resultCode).to.equal('000003');
  });

  it('has a new nonce each time, and with newInstance a new businessId', async () => {
    const fields = { orderId: 'CS1', orderLineId: 'CS1-000001' };
    const first = await simulator.call(merchant.endpoint, 'newInstance', fields);
    const second = await simulator.call(merchant.endpoint, 'newInstance', fields);
    const [a, b] = merchant.calls;
    expect(a?.query.get('nonce')).not.to.equal(b?.query.get('nonce'));
    expect(a?.fields.businessId).to.be.a('string').not.equal(b?.fields.businessId);
    expect(first.answer?.instanceId).to.equal(a?.fields.businessId);
    expect(second.answer?.instanceId).to.equal(first.answer?.instanceId);
  });

  it('gives back status, raw headers, exact bytes, the answer and every check', async () => {
    const result = await simulator.call(merchant.endpoint, 'newInstance', {
      orderId: 'CS1',
      orderLineId: 'CS1-000001',
    });
    expect(result.ok).to.equal(true);
    expect(result.status).to.equal(200);
    expect(result.headers.map(([name]) => name)).to.include.members(['Content-Type', 'Body-Sign']);
    expect(JSON.parse(result.body.toString())).to.deep.equal(result.answer);
    expect(result.checks.map(({ name, verdict }) => `${name} ${verdict}`)).to.deep.equal([
      'answered passed',
      'http-status passed',
      'content-type passed',
      'body-sign passed',
      'json passed',
      'fields passed',
      'sensitive-fields passed',
      'result-code passed',
    ]);
  });

  it('sends what a test wants in place of nonce, timestamp, signature, body, headers and method', async () => {
    const result = await simulator.call(
      merchant.endpoint,
      'queryInstance',
      {},
      {
        nonce: 'again',
        timestamp: '1680508066',
        signature: 'f00',
        rawBody: '{"broken',
        headers: { 'Content-Type': 'text/plain' },
        method: 'PUT',
      },
    );
    const [call] = merchant.calls;
    expect(call?.query.toString()).to.equal('signature=f00&timestamp=1680508066&nonce=again');
    expect(call?.body).to.equal('{"broken');
    expect(call?.headers['content-type']).to.equal('text/plain');
    expect(call?.method).to.equal('PUT');
    expect(result.resultCode).to.equal('000001');
  });

  it('leaves out of the query string what is null, and signs a raw body when nothing else is said', async () => {
    await simulator.call(
      merchant.endpoint,
      'queryInstance',
      {},
      { nonce: null, timestamp: null, signature: null },
    );
    expect(merchant.calls[0]?.query.toString()).to.equal('');
    const raw = Buffer.from('{ "activity" : "queryInstance", "instanceId": "中" }');
    const result = await simulator.call(merchant.endpoint, 'queryInstance', {}, { rawBody: raw });
    expect(merchant.calls[1]?.body).to.equal(raw.toString());
    expect(result.resultCode).to.equal('000003');
  });
});

describe('the verdict on an answer', () => {
  let simulator: Simulator;
  before(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk', timeLimitMs: 200 });
  });
  after(() => simulator.close());

  async function failedChecks(faults: Parameters<typeof startMerchant>[0]) {
    const merchant = await startMerchant(faults);
    const fields = { orderId: 'CS1', orderLineId: 'CS1-000001' };
    try {
      const { checks, ok } = await simulator.call(merchant.endpoint, 'newInstance', fields);
      const failed = checks.filter((check) => check.verdict === 'failed');
      expect(ok).to.equal(failed.length === 0);
      return failed.map(({ name, problem }) => `${name}: ${problem}`);
    } finally {
      await merchant.close();
    }
  }

  it('is clean for a merchant that does everything right', async () => {
    expect(await failedChecks({})).to.deep.equal([]);
  });

  it('names a missing Body-Sign', async () => {
    const problems = await failedChecks({ sending: (_call, { headers }) => delete headers['Body-Sign'] });
    expect(problems).to.deep.equal(['body-sign: there is no Body-Sign header']);
  });

  it('names a Body-Sign that is written in another case', async () => {
    const problems = await failedChecks({
      sending(_call, { headers }) {
        headers['Body-sign'] = headers['Body-Sign'] ?? '';
        delete headers['Body-Sign'];
      },
    });
    expect(problems).to.deep.equal(['body-sign: the header is written Body-sign instead of Body-Sign']);
  });

  it('names a Body-Sign without its quotes', async () => {
    const problems = await failedChecks({
      sending(_call, { headers }) {
        headers['Body-Sign'] = (headers['Body-Sign'] ?? '').replaceAll('"', '');
      },
    });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('body-sign: Body-Sign is not written as sign_type="HMAC-SHA256"');
  });

  it('names bytes that were changed after they were signed', async () => {
    const problems = await failedChecks({
      sending(_call, outgoing) {
        outgoing.body = Buffer.from(JSON.stringify(JSON.parse(outgoing.body.toString()), null, 1));
      },
    });
    expect(problems).to.deep.equal([
      'body-sign: Body-Sign does not belong to the bytes of the body under this key',
    ]);
  });

  it('names a key that is not the one of the call', async () => {
    const problems = await failedChecks({
      sending(_call, { headers, body }) {
        const signature = createHmac('sha256', 'another key').update(body).digest('base64');
        headers['Body-Sign'] = `sign_type="HMAC-SHA256", signature="${signature}"`;
      },
    });
    expect(problems).to.deep.equal([
      'body-sign: Body-Sign does not belong to the bytes of the body under this key',
    ]);
  });

  it('names a wrong content type', async () => {
    const problems = await failedChecks({
      sending(_call, { headers }) {
        headers['Content-Type'] = 'text/html; charset=utf-8';
      },
    });
    expect(problems).to.deep.equal([
      'content-type: Content-Type is text/html; charset=utf-8 instead of application/json',
    ]);
  });

  it('takes a charset behind the content type', async () => {
    const problems = await failedChecks({
      sending(_call, { headers }) {
        headers['Content-Type'] = 'application/json; charset=utf-8';
      },
    });
    expect(problems).to.deep.equal([]);
  });

  it('names an HTTP status other than 200', async () => {
    const problems = await failedChecks({
      sending(_call, outgoing) {
        outgoing.status = 500;
      },
    });
    expect(problems).to.deep.equal(['http-status: HTTP 500 instead of 200']);
  });

  it('names each field that is too long, of a wrong type, missing or unknown, without its value', async () => {
    const tooLong = 'x'.repeat(256);
    const problems = await failedChecks({
      content: () => ({
        resultCode: '000000',
        resultMsg: tooLong,
        instanceId: 5,
        frontEndUrl: 'https://a.example',
      }),
    });
    expect(problems).to.have.length(1);
    const [problem = ''] = problems;
    expect(problem).to.match(/^fields: /);
    expect(problem).to.contain('resultMsg is longer than 255 characters');
    expect(problem).to.contain('instanceId is not of type string');
    expect(problem).to.contain('the answer has frontEndUrl, which the guide does not know');
    expect(problem).not.to.contain(tooLong);
  });

  it('names the instance id that has to come with success', async () => {
    const problems = await failedChecks({ content: () => ({ resultCode: '000000', resultMsg: 'success.' }) });
    expect(problems).to.deep.equal(['fields: the answer lacks instanceId']);
  });

  it('names a result code that the scene does not have', async () => {
    const content = (resultCode: unknown) => ({
      content: () => ({ resultCode, resultMsg: 'no', instanceId: 'i-1' }),
    });
    expect(await failedChecks(content('000003'))).to.include(
      'result-code: resultCode "000003" is none of newInstance',
    );
    expect(await failedChecks(content('0000004'))).to.include(
      'result-code: resultCode "0000004" is none of newInstance',
    );
    expect(await failedChecks(content(0))).to.include('result-code: resultCode 0 is none of newInstance');
  });

  it('names a body that is no JSON object, and skips what cannot be looked at', async () => {
    const merchant = await startMerchant({
      sending(_call, outgoing) {
        outgoing.body = Buffer.from('<html>');
      },
    });
    const { checks, answer } = await simulator.call(merchant.endpoint, 'queryInstance', {
      instanceId: 'i-1',
    });
    await merchant.close();
    expect(answer).to.equal(null);
    expect(checks.find(({ name }) => name === 'json')?.problem).to.equal(
      'the body is no JSON object: "<html>"',
    );
    const skipped = checks.filter(({ verdict }) => verdict === 'skipped').map(({ name }) => name);
    expect(skipped).to.deep.equal(['fields', 'sensitive-fields', 'result-code']);
  });

  it('names a merchant that does not answer in time', async () => {
    const [problem] = await failedChecks({ silent: true });
    expect(problem).to.match(/^answered: no answer from http:.* within 0.2 s$/);
  });

  it('names a merchant that is not there', async () => {
    const merchant = await startMerchant();
    await merchant.close();
    const result = await simulator.call(merchant.endpoint, 'queryInstance', { instanceId: 'i-1' });
    expect(result.ok).to.equal(false);
    expect(result.status).to.equal(null);
    expect(result.checks[0]?.problem).to.match(
      /^no answer from http:\/\/127\.0\.0\.1:\d+\/produce\/shop: ECONNREFUSED/,
    );
  });
});
