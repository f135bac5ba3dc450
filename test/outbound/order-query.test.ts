import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import bundle from '../../generated/bundles/koogallery.json' with { type: 'json' };
import { outbound } from '../../generated/outbound.ts';
import { OrderSourceError } from '../../lifecycle/ports.ts';
import { createKooGallery, type KooGalleryOptions } from '../../outbound/koogallery.ts';
import type { OutboundCall } from '../../outbound/request.ts';
import { closeServer, deadAddress, keys, startMarketplace, type TestMarketplace } from './marketplace.ts';
import { untrusted } from './untrusted-certificate.ts';

const { path, errorCodes } = outbound.koogallery.queryOrder;
const examples = bundle.paths[path].get.responses['200'].content['application/json'].examples;
const recorded = examples.recordedMock.value;
const never = { signal: new AbortController().signal, sandbox: false };

describe('the order query', () => {
  let marketplace: TestMarketplace;
  let warnings: { facts: Record<string, unknown>; message: string }[];
  let calls: OutboundCall[];
  const sources: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    marketplace = await startMarketplace();
    warnings = [];
    calls = [];
  });
  afterEach(async () => {
    await Promise.all(sources.splice(0).map((source) => source.close()));
    await marketplace.close();
  });

  function source(change: Partial<KooGalleryOptions> = {}) {
    const made = createKooGallery({
      baseUrl: marketplace.url,
      ...keys,
      now: Date.now,
      timeoutMs: 5000,
      log: { warn: (facts, message) => void warnings.push({ facts, message }) },
      onCall: (call) => void calls.push(call),
      ...change,
    });
    sources.push(made);
    return made.orders;
  }

  async function errorOf(finding: Promise<unknown>): Promise<OrderSourceError> {
    const error = await finding.then(
      (order) => new Error(`answered ${JSON.stringify(order)}`),
      (thrown: unknown) => thrown,
    );
    if (error instanceof OrderSourceError) return error;
    throw error;
  }

  it('is signed so that KooGallery takes it, whatever is in the ids', async () => {
    marketplace.reply = { body: { resultCode: 'MKT.0000', resultMsg: 'Success' } };
    const orders = source();
    for (const id of ['CS2207261447AUY4H', 'a b+c', '订单/1?x=y&z', "~!'()*"])
      await orders.find(id, `${id}-1`, never);
    expect(marketplace.requests.map(({ verdict }) => verdict)).to.deep.equal(
      Array(4).fill({ ok: true, ak: keys.ak }),
    );
    const [first, second] = marketplace.requests;
    expect(first?.target).to.equal(`${path}?orderId=CS2207261447AUY4H&orderLineId=CS2207261447AUY4H-1`);
    expect(second?.target).to.equal(`${path}?orderId=a%20b%2Bc&orderLineId=a%20b%2Bc-1`);
  });

  it('asks for the whole order when there is no line', async () => {
    marketplace.reply = { body: { resultCode: 'MKT.0000', resultMsg: 'Success' } };
    await source().find('CS1', '', never);
    expect(marketplace.requests[0]?.target).to.equal(`${path}?orderId=CS1`);
  });

  it('reads the recorded answer', async () => {
    marketplace.reply = { body: recorded };
    const order = await source().find('MOCKPERIODYEARNEW', 'MOCKPERIODYEARNEW-000001', never);
    expect(order).to.deep.equal({
      orderId: 'MOCKPERIODYEARNEW',
      type: 'new',
      placedAt: new Date('2024-11-21T09:08:46Z'),
      lines: [
        {
          orderLineId: 'MOCKPERIODYEARNEW-000001',
          charging: 'period',
          periodUnit: 'year',
          periodCount: 1,
          expiresAt: new Date('2025-11-21T23:59:59Z'),
          products: [
            {
              productId: 'OFFI846204237451911168',
              skuCode: '0a4d1578-5295-46a7-92d4-7c803dccc51d',
              quantity: 50,
              name: 'MOCK product, test spec, basic, yearly',
            },
          ],
          extendParams: [
            { name: 'emailDomainName', value: 'test.xxxx.com' },
            { name: 'ip', value: '127.0.0.1' },
          ],
          listPrice: '100',
          price: '100',
        },
      ],
      buyer: {
        customerId: '459bbbec25d24749b2eb83be37b602a8',
        customerName: 'mock_user_01',
        realName: 'test user 1',
        userId: null,
        userName: null,
        mobilePhone: '18688888888',
        email: null,
      },
      extendParams: [],
    });
    expect(warnings).to.deep.equal([]);
  });

  it('tells a journal of each request, without keys', async () => {
    marketplace.reply = { body: recorded };
    await source().find('MOCKPERIODYEARNEW', 'x', never);
    expect(calls).to.have.length(1);
    expect(calls[0]).to.include({ method: 'GET', httpStatus: 200, resultCode: 'MKT.0000', problem: null });
    expect(calls[0]?.url).to.equal(`${marketplace.url}${path}?orderId=MOCKPERIODYEARNEW&orderLineId=x`);
    expect(JSON.parse(calls[0]?.answer ?? '')).to.deep.equal(recorded);
    expect(JSON.stringify(calls)).to.not.match(/TESTAK|TESTSK|Signature/);
  });

  it('uses connections again', async () => {
    marketplace.reply = { body: recorded };
    const orders = source();
    for (let times = 0; times < 10; times++) await orders.find('MOCKPERIODYEARNEW', '', never);
    expect(marketplace.requests).to.have.length(10);
    expect(new Set(marketplace.requests.map(({ socket }) => socket)).size).to.be.at.most(2);
  });

  describe('the answer', () => {
    type Fate = 'null' | 'retry' | 'no retry';
    const fates: Record<keyof typeof errorCodes, Fate> = {
      'MKT.0000': 'null',
      'MKT.0999': 'retry',
      'MKT.0100': 'null',
      'MKT.0101': 'no retry',
      'MKT.0199': 'null',
      'MKT.0150': 'no retry',
      'MKT.0151': 'no retry',
      'MKT.0154': 'no retry',
      'MKT.0250': 'retry',
      'MKT.9001': 'no retry',
      'MKT.9002': 'no retry',
      'MKT.9003': 'no retry',
      'MKT.9004': 'no retry',
    };
    for (const [code, fate] of Object.entries(fates)) {
      const { httpStatus } = errorCodes[code as keyof typeof errorCodes];
      for (const written of [code, code.replace('MKT.', 'CBC.'), code.replace('MKT.', 'MKT. ')]) {
        it(`"${written}" means ${fate === 'null' ? 'that the order is unknown' : fate}`, async () => {
          marketplace.reply = {
            status: httpStatus,
            body: { resultCode: written, resultMsg: 'the reason', orderInfo: null },
          };
          const finding = source().find('CS1', 'CS1-000001', never);
          if (fate === 'null') {
            expect(await finding).to.equal(null);
            return;
          }
          const error = await errorOf(finding);
          expect(error.retryable).to.equal(fate === 'retry');
          expect(error.message)
            .to.contain(`${written} (HTTP ${httpStatus})`)
            .and.contain('It says: "the reason".');
        });
      }
    }

    const gateway: [status: number, body: unknown, retryable: boolean, says: RegExp][] = [
      [
        401,
        { error_code: 'APIGW.0301', error_msg: 'verify aksk signature fail' },
        false,
        /wrong signature.*clock.*marketplace\.ak, marketplace\.sk/s,
      ],
      [401, { error_code: 'APIGW.0303', error_msg: 'x' }, false, /Wrong credentials.*marketplace\.ak/],
      [403, { error_code: 'APIGW.0302', error_msg: 'x' }, false, /not let in.*marketplace\.ak/],
      [404, { error_code: 'APIGW.0101', error_msg: 'x' }, false, /no such interface.*marketplace\.site/],
      [404, { error_code: 'APIGW.0103', error_msg: 'x' }, false, /marketplace\.site/],
      [400, { error_code: 'APIGW.0104', error_msg: 'x' }, false, /plug-in/],
      [400, { error_code: 'APIGW.0105', error_msg: 'x' }, false, /settings/],
      [400, { error_code: 'APIGW.0106', error_msg: 'x' }, false, /orchestration/],
      [504, { error_code: 'APIGW.0201', error_msg: 'Backend timeout' }, true, /Backend timeout/],
      [401, { error_code: 'APIG.0303', error_msg: 'x' }, false, /Wrong credentials/],
      [400, { error_code: 'APIGW.0201', error_msg: 'Bad Request' }, false, /APIGW\.0201 \(HTTP 400\)/],
      [502, { error_code: 'APIGW.0201', error_msg: 'Backend unavailable' }, true, /Backend unavailable/],
      [504, '<html>Gateway Time-out</html>', true, /no code \(HTTP 504\)/],
      [503, '', true, /no code \(HTTP 503\)/],
      [429, '{}', true, /no code \(HTTP 429\)/],
      [302, 'moved', false, /no code \(HTTP 302\)/],
      [200, '[]', false, /no code \(HTTP 200\)/],
      [200, 'null', false, /no code \(HTTP 200\)/],
      [500, { resultCode: 'MKT.7777', resultMsg: 'new' }, true, /MKT\.7777 \(HTTP 500\)/],
      [400, { resultCode: 'MKT.7777', resultMsg: 'new' }, false, /MKT\.7777 \(HTTP 400\)/],
    ];
    for (const [status, body, retryable, says] of gateway) {
      it(`HTTP ${status} with ${JSON.stringify(body)} is ${retryable ? 'asked again' : 'for somebody to mend'}`, async () => {
        marketplace.reply = { status, body };
        const error = await errorOf(source().find('CS1', 'CS1-000001', never));
        expect(error.message).to.match(says);
        expect(error.retryable).to.equal(retryable);
      });
    }

    it('a refused signature names what to check', async () => {
      marketplace.reply = (response) => {
        const [request] = marketplace.requests;
        const reason = request?.verdict.ok === false ? request.verdict.reason : 'none';
        response.writeHead(401).end(JSON.stringify({ error_code: 'APIGW.0301', error_msg: reason }));
      };
      const error = await errorOf(source({ sk: 'WRONG-SECRET' }).find('CS1', '', never));
      expect(error.message).to.contain('verify aksk signature fail').and.not.contain('WRONG-SECRET');
    });

    it('without what is mandatory cannot be read, and says which field', async () => {
      const { createTime: _, ...orderInfo } = recorded.orderInfo;
      marketplace.reply = { body: { ...recorded, orderInfo } };
      const error = await errorOf(source().find('MOCKPERIODYEARNEW', '', never));
      expect(error.message).to.match(/\/orderInfo .*'createTime'/);
      expect(error.retryable).to.equal(true);
    });

    it('about another order is not taken', async () => {
      marketplace.reply = { body: recorded };
      const error = await errorOf(source().find('CS1', '', never));
      expect(error.message).to.equal('KooGallery answered order MOCKPERIODYEARNEW when asked for CS1');
    });

    it('with other types than documented is taken, and the log tells of it without values', async () => {
      const body = structuredClone(recorded) as {
        orderInfo: { orderLine: Record<string, unknown>[]; buyerInfo: Record<string, unknown> };
      };
      Object.assign(body.orderInfo.orderLine[0] ?? {}, { currency: 99.5, periodNumber: '3' });
      Object.assign(body.orderInfo.buyerInfo, { mobilePhone: { number: '18688888888' } });
      marketplace.reply = { body };
      const order = await source().find('MOCKPERIODYEARNEW', '', never);
      expect(order?.lines[0]).to.include({ listPrice: '99.5', periodCount: 3 });
      expect(order?.buyer.mobilePhone).to.equal(null);
      expect(warnings).to.have.length(1);
      expect(JSON.stringify(warnings)).to.contain('/orderInfo/buyerInfo/mobilePhone').and.not.contain('1868');
    });

    it('with new fields, new words and no optional ones is taken', async () => {
      const orderLine = [
        { orderLineId: 'CS1-000001', chargingMode: 'BARTER', expireTime: 'soon', colour: 'red' },
      ];
      const orderInfo = {
        orderId: 'CS1',
        orderType: 'GIFT',
        createTime: 'yesterday',
        orderLine,
        mood: 'good',
      };
      marketplace.reply = { body: { resultCode: 'MKT.0000', resultMsg: '', orderInfo } };
      const now = Date.now();
      const order = await source({ now: () => now }).find('CS1', '', never);
      expect(order).to.deep.include({ type: 'GIFT', placedAt: new Date(now), extendParams: [] });
      expect(order?.lines[0]).to.deep.include({
        charging: 'BARTER',
        expiresAt: null,
        products: [],
        extendParams: [],
      });
    });
  });

  describe('trouble on the way', () => {
    it('is one to try again when nobody listens', async () => {
      const error = await errorOf(source({ baseUrl: await deadAddress() }).find('CS1', '', never));
      expect(error.message).to.match(
        /^KooGallery could not be asked: http:\S+: no connection \(ECONNREFUSED\)\./,
      );
      expect(error.retryable).to.equal(true);
      expect(error.cause).to.be.an('error');
      expect(calls[0]).to.include({ httpStatus: null, problem: 'no connection (ECONNREFUSED)' });
    });

    it('is one to try again when the connection breaks off', async () => {
      marketplace.reply = (response) => response.destroy();
      const error = await errorOf(source().find('CS1', '', never));
      expect(error.retryable).to.equal(true);
    });

    it('is one to try again when the answer takes too long', async () => {
      marketplace.reply = () => {};
      const error = await errorOf(source({ timeoutMs: 100 }).find('CS1', '', never));
      expect(error.retryable).to.equal(true);
      expect(marketplace.requests).to.have.length(1);
    });

    it('is one to try again when the caller has no more time', async () => {
      const caller = new AbortController();
      marketplace.reply = () => caller.abort();
      const error = await errorOf(
        source({ fallbackUrl: marketplace.url }).find('CS1', '', { ...never, signal: caller.signal }),
      );
      expect(error.retryable).to.equal(true);
      expect(marketplace.requests).to.have.length(1);
    });

    it('is one to try again when the answer is too large', async () => {
      marketplace.reply = { body: 'x'.repeat(2 * 1024 * 1024) };
      const error = await errorOf(source().find('CS1', '', never));
      expect(error.retryable).to.equal(true);
    });

    it('leads to the fallback host when there is no connection, signed anew for it', async () => {
      marketplace.reply = { body: recorded };
      const orders = source({ baseUrl: await deadAddress(), fallbackUrl: marketplace.url });
      const order = await orders.find('MOCKPERIODYEARNEW', '', never);
      expect(order?.orderId).to.equal('MOCKPERIODYEARNEW');
      expect(marketplace.requests[0]).to.deep.include({
        host: new URL(marketplace.url).host,
        verdict: { ok: true, ak: keys.ak },
      });
      expect(calls.map(({ httpStatus }) => httpStatus)).to.deep.equal([null, 200]);
    });

    it('leads nowhere else when the first host answers an error or hangs', async () => {
      const fallback = await startMarketplace();
      try {
        const orders = source({ fallbackUrl: fallback.url, timeoutMs: 100 });
        marketplace.reply = { status: 503, body: '' };
        await errorOf(orders.find('CS1', '', never));
        marketplace.reply = () => {};
        await errorOf(orders.find('CS1', '', never));
        expect(fallback.requests).to.deep.equal([]);
      } finally {
        await fallback.close();
      }
    });

    it('names both hosts when neither can be reached', async () => {
      const [one, other] = [await deadAddress(), await deadAddress()];
      const error = await errorOf(source({ baseUrl: one, fallbackUrl: other }).find('CS1', '', never));
      expect(error.message).to.contain(one).and.contain(other);
    });

    it('ends the matter when the certificate is not to be trusted, even if the environment says not to look', async () => {
      const server = createServer(untrusted, (_request, response) => response.end(JSON.stringify(recorded)));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
      try {
        const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const error = await errorOf(
          source({ baseUrl, fallbackUrl: marketplace.url }).find('MOCKPERIODYEARNEW', '', never),
        );
        expect(error.message).to.contain(
          'its certificate is not to be trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
        );
        expect(error.retryable).to.equal(false);
        expect(marketplace.requests).to.deep.equal([]);
      } finally {
        if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
        else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
        await closeServer(server);
      }
    });
  });

  describe('the clock', () => {
    const ask = async (offsetMs: number, times = 1) => {
      marketplace.reply = { body: recorded, headers: { date: new Date(1_800_000_000_000).toUTCString() } };
      const orders = source({ now: () => 1_800_000_000_000 + offsetMs });
      for (let time = 0; time < times; time++) await orders.find('MOCKPERIODYEARNEW', '', never);
    };

    it('is compared with that of KooGallery, and the log says which way to set it, once', async () => {
      await ask(94_000, 3);
      await ask(-94_000);
      expect(warnings.map(({ message }) => message)).to.deep.equal([
        "the clock of this machine is 94 s ahead of KooGallery's: set it by NTP, or calls will be refused",
        "the clock of this machine is 94 s behind KooGallery's: set it by NTP, or calls will be refused",
      ]);
    });

    it('may be some seconds off', async () => {
      await ask(29_000);
      await ask(-29_000);
      expect(marketplace.requests).to.have.length(2);
      expect(warnings).to.deep.equal([]);
    });
  });
});
