import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import { orderQueryAnswer } from '../../generated/validators.ts';
import { signAkSk } from '../../protocol/ak-sk.ts';
import { encodeQuery } from '../../protocol/percent-encode.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { recordedOrderAnswer } from '../fixtures/recorded-order-answer.ts';

const path = '/api/mkp-openapi-public/global/v1/order/query';

interface Answer {
  resultCode?: string;
  resultMsg?: string;
  orderInfo?: Record<string, unknown>;
  error_code?: string;
  error_msg?: string;
  request_id?: string;
}

describe('the order query of the simulator', () => {
  let simulator: Simulator;
  beforeEach(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk' });
  });
  afterEach(() => simulator.close());

  async function query(
    parameters: string | Record<string, string>,
    change: { ak?: string; sk?: string; date?: Date } = {},
  ) {
    const text = typeof parameters === 'string' ? parameters : encodeQuery(parameters);
    const url = `${simulator.url}${path}?${text}`;
    const headers = { 'content-type': 'application/json' };
    const keys = { ak: 'demo-ak', sk: 'demo-sk', date: new Date(), ...change };
    const signature = signAkSk({ method: 'GET', url, headers, body: '', ...keys });
    const response = await fetch(url, { headers: { ...headers, ...signature } });
    return { status: response.status, answer: (await response.json()) as Answer };
  }

  it('answers a mock order with the recorded data, the same each time', async () => {
    const first = await query({ orderId: 'MOCKPERIODYEARNEW', orderLineId: 'MOCKPERIODYEARNEW-000001' });
    expect(first.status).to.equal(200);
    expect(first.answer).to.deep.equal(recordedOrderAnswer());
    expect(await query({ orderId: 'MOCKPERIODYEARNEW' })).to.deep.equal(first);
  });

  for (const orderId of Object.keys(outbound.koogallery.queryOrder.mockOrders)) {
    it(`knows the mock order ${orderId}, as the contract has it`, async () => {
      const { status, answer } = await query({ orderId });
      expect(status).to.equal(200);
      expect(orderQueryAnswer(answer), JSON.stringify(orderQueryAnswer.errors)).to.equal(true);
      expect(answer.orderInfo).to.include({ orderId });
    });
  }

  it("takes a signature made by Huawei's own SDK", async () => {
    const unused = () => Promise.reject(new Error('the signer asks for the keys only'));
    const queryParams = { orderId: 'MOCKONETIMENEW', orderLineId: 'MOCKONETIMENEW-000001' };
    const headers: Record<string, string> = AKSKSigner.sign(
      {
        endpoint: `${simulator.url}${path}`,
        method: 'GET',
        headers: { 'content-type': 'application/json' },
        queryParams,
      },
      {
        getAk: () => 'demo-ak',
        getSk: () => 'demo-sk',
        processAuthRequest: unused,
        processAuthParams: unused,
      },
    );
    const response = await fetch(`${simulator.url}${path}?${encodeQuery(queryParams)}`, { headers });
    expect(response.status).to.equal(200);
  });

  it('tells a placed order as it was placed', async () => {
    const placed = simulator.placeOrder({
      periodType: 'month',
      periodNumber: 3,
      quantity: 7,
      extendParams: [{ name: 'demo.delayMs', value: '50' }],
    });
    expect(placed.orderId).to.match(/^CS\d{10}[A-Z0-9]{5}$/);
    expect(placed.orderLineId).to.equal(`${placed.orderId}-000001`);
    const { answer } = await query({ orderId: placed.orderId, orderLineId: placed.orderLineId });
    expect(orderQueryAnswer(answer)).to.equal(true);
    expect(answer.orderInfo).to.deep.equal(placed.info);
    const [line] = placed.info.orderLine;
    expect(line).to.include({ chargingMode: 'PERIOD', periodType: 'month', periodNumber: 3 });
    expect(line?.extendParams).to.deep.equal([{ name: 'demo.delayMs', value: '50' }]);
    expect(line?.productInfo?.[0]?.linearValue).to.equal(7);
    expect(line?.expireTime).to.match(/^\d{8}155959$/);
  });

  it('tells no period of an order that is not sold by period', async () => {
    const { info, expiresAt } = simulator.placeOrder({ chargingMode: 'ONE_TIME' });
    expect(expiresAt).to.equal(null);
    expect(info.orderLine[0]).to.not.have.any.keys('periodType', 'periodNumber', 'expireTime');
  });

  it('refuses as the gateway does: keys, signature, clock', async () => {
    const orderId = 'MOCKONETIMENEW';
    const minutes = (count: number) => new Date(Date.now() + count * 60_000);
    for (const [change, reason] of [
      [{ ak: 'other' }, 'there is no access key other'],
      [{ sk: 'other' }, 'verify aksk signature fail, canonicalRequest:GET|'],
      [{ date: minutes(-16) }, 'X-Sdk-Date is more than 15 minutes off'],
      [{ date: minutes(16) }, 'X-Sdk-Date is more than 15 minutes off'],
    ] as const) {
      const { status, answer } = await query({ orderId }, change);
      expect(status).to.equal(401);
      expect(answer.error_code).to.equal('APIGW.0301');
      expect(answer.error_msg).to.contain(`Incorrect IAM authentication information: ${reason}`);
      expect(answer.request_id).to.match(/^[0-9a-f]{32}$/);
    }
    expect((await query({ orderId }, { date: minutes(-14) })).status).to.equal(200);
    const unsigned = await fetch(`${simulator.url}${path}?orderId=${orderId}`);
    expect(unsigned.status).to.equal(401);
  });

  it('names what is wrong with the parameters', async () => {
    for (const [parameters, status, code, details] of [
      ['', 400, 'MKT.0101', 'orderId is missing'],
      ['orderId=A&orderId=B', 400, 'MKT.0101', 'orderId comes more than once'],
      ['orderId=A&page=1', 400, 'MKT.0101', 'page is not a parameter'],
      ['orderId=', 500, 'MKT.0100', 'orderId is empty'],
      [`orderId=${'A'.repeat(65)}`, 500, 'MKT.0100', 'orderId is longer than 64 characters'],
      ['orderId=CS404', 400, 'MKT.0199', 'there is no order CS404'],
      [
        'orderId=MOCKONETIMENEW&orderLineId=X',
        400,
        'MKT.0199',
        'there is no order MOCKONETIMENEW with a line X',
      ],
    ] as const) {
      const found = await query(parameters);
      expect(found.status, details).to.equal(status);
      expect(found.answer.resultCode).to.equal(code);
      expect(found.answer.resultMsg).to.contain(details);
      expect(found.answer).not.to.have.property('orderInfo');
    }
  });

  it('answers like the gateway for a path it does not know', async () => {
    const response = await fetch(`${simulator.url}/api/other`);
    expect(response.status).to.equal(404);
    expect(await response.json()).to.include({ error_code: 'APIGW.0101' });
  });

  describe('with a fault on demand', () => {
    const orderId = 'MOCKONETIMENEW';

    it('answers a failure as often as told, with the HTTP status of its code', async () => {
      simulator.orderQueries.code('MKT.0999', { times: 2 });
      simulator.orderQueries.code('MKT.0250', { times: 1 });
      const codes = [];
      for (let i = 0; i < 4; i++) {
        const { status, answer } = await query({ orderId });
        codes.push(`${status} ${answer.resultCode}`);
      }
      expect(codes).to.deep.equal(['500 MKT.0999', '500 MKT.0999', '406 MKT.0250', '200 MKT.0000']);
    });

    it('closes the connection when it is down, until it is cleared', async () => {
      simulator.orderQueries.down();
      for (let i = 0; i < 2; i++) {
        const problem = await query({ orderId }).then(
          () => 'answered',
          (error: Error) => error.name,
        );
        expect(problem).to.equal('TypeError');
      }
      simulator.orderQueries.clear();
      expect((await query({ orderId })).status).to.equal(200);
    });

    it('is slow by the milliseconds told', async () => {
      simulator.orderQueries.slow(60, { times: 1 });
      const start = performance.now();
      await query({ orderId });
      expect(performance.now() - start).to.be.at.least(55);
    });

    it('strikes the order it was meant for only', async () => {
      simulator.orderQueries.code('MKT.0150', { orderId });
      expect((await query({ orderId: 'MOCKONDEMAND' })).status).to.equal(200);
      expect((await query({ orderId })).status).to.equal(401);
    });

    it('holds a query until it is released', async () => {
      const hold = simulator.orderQueries.hold();
      let answered = false;
      const pending = query({ orderId }).then((result) => {
        answered = true;
        return result;
      });
      await hold.arrived;
      expect(answered).to.equal(false);
      hold.release();
      expect((await pending).status).to.equal(200);
    });

    it('can be closed while a query is held', async () => {
      const hold = simulator.orderQueries.hold();
      const pending = query({ orderId }).catch(() => 'cut off');
      await hold.arrived;
      await simulator.close();
      expect(await pending).to.equal('cut off');
      simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk' });
    });
  });
});
