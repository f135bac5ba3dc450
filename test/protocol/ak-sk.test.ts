import { createHash } from 'node:crypto';
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { type AkSkRequest, signAkSk, verifyAkSk } from '../../protocol/ak-sk.ts';
import { canonicalRequest } from '../../protocol/canonical-request.ts';
import { encodeQuery } from '../../protocol/percent-encode.ts';
import { formatSdkDate, parseSdkDate } from '../../protocol/wire-time.ts';
import { openApiRequests } from '../arbitraries/wire.ts';

interface Vector {
  name: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  ak: string;
  sk: string;
  date: string;
  canonicalHash: string | null;
  signedHeaders: string;
  signature: string;
}

const json = { 'content-type': 'application/json' };

const vectors: Vector[] = [
  {
    name: 'A, the official signing guide',
    method: 'GET',
    url: 'https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
    headers: json,
    body: '',
    ak: 'QTWAOYTTINDUT2QVKYUC',
    sk: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc',
    date: '20191115T033655Z',
    canonicalHash: 'b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a',
    signedHeaders: 'content-type;host;x-sdk-date',
    signature: '7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
  },
  {
    name: 'B, a license activation',
    method: 'POST',
    url: 'https://mkt.myhuaweicloud.com/api/mkp-openapi-public/global/v1/license/activate',
    headers: { ...json, 'x-stage': 'RELEASE' },
    body: '',
    ak: 'test',
    sk: '123',
    date: '20240317T144237Z',
    canonicalHash: null,
    signedHeaders: 'content-type;host;x-sdk-date;x-stage',
    signature: '77595ad624b6e4e49990b8c4e84bf1c287457fca61069c4e60b9b6765b52053d',
  },
  {
    name: 'C, an order query',
    method: 'GET',
    url: 'https://mkt.myhuaweicloud.com/api/mkp-openapi-public/global/v1/order/query?orderId=CS2207261447AUY4H&orderLineId=CS2207261447AUY4H-000001',
    headers: json,
    body: '',
    ak: 'AK',
    sk: 'SK',
    date: '20220726T064736Z',
    canonicalHash: '1a34fe5c6db5c90dcce976d5425d3d55f2e7a9bb1ea147a6628dbe3ef103d94c',
    signedHeaders: 'content-type;host;x-sdk-date',
    signature: '3abe3e7491565e96c4d1f6f00e2f1e8f2c51269f73cc645a51cce77082d1c035',
  },
  {
    name: 'D, a usage push',
    method: 'POST',
    url: 'https://mkt.myhuaweicloud.com/rest/marketplace/v1/isv/usage-data',
    headers: json,
    body: '{"usage_records":[]}',
    ak: 'AK',
    sk: 'SK',
    date: '20220809T091000Z',
    canonicalHash: '86d035498e517cc4ccbc4003411b4c8a7f4d857d254ff2907a6a9bfe5f25edae',
    signedHeaders: 'content-type;host;x-sdk-date',
    signature: 'e92bfb8bc3fddc7f2cb6041729feaef579c61e6acd7f81c6dc4a50170844dde0',
  },
];

function request(vector: Vector): AkSkRequest {
  const date = parseSdkDate(vector.date);
  if (date === null) throw new Error(`vector ${vector.name} has no date`);
  return {
    method: vector.method,
    url: vector.url,
    headers: vector.headers,
    body: vector.body,
    ak: vector.ak,
    sk: vector.sk,
    date,
  };
}

/** What arrives at the gateway when `signed` is sent. */
function arrived(signed: AkSkRequest) {
  const url = new URL(signed.url);
  const added = signAkSk(signed);
  return {
    method: signed.method,
    target: url.pathname + url.search,
    headers: {
      host: url.host,
      ...signed.headers,
      'x-sdk-date': added['X-Sdk-Date'],
      authorization: added.Authorization,
    },
    body: Buffer.from(signed.body),
    secretOf: (ak: string) => (ak === signed.ak ? signed.sk : undefined),
    now: signed.date.getTime(),
  };
}

function sdkCredential(ak: string, sk: string) {
  const unused = () => Promise.reject(new Error('the signer asks for the keys only'));
  return { getAk: () => ak, getSk: () => sk, processAuthRequest: unused, processAuthParams: unused };
}

describe('the AK/SK signature', () => {
  for (const vector of vectors) {
    it(`makes vector ${vector.name}`, () => {
      expect(signAkSk(request(vector))).to.deep.equal({
        'X-Sdk-Date': vector.date,
        Authorization: `SDK-HMAC-SHA256 Access=${vector.ak}, SignedHeaders=${vector.signedHeaders}, Signature=${vector.signature}`,
      });
    });

    it(`accepts vector ${vector.name}`, () => {
      expect(verifyAkSk(arrived(request(vector)))).to.deep.equal({ ok: true, ak: vector.ak });
    });

    if (vector.canonicalHash !== null) {
      it(`hashes the canonical request of vector ${vector.name} as printed`, () => {
        const url = new URL(vector.url);
        const headers = { ...vector.headers, Host: url.host, 'X-Sdk-Date': vector.date };
        const { text } = canonicalRequest({
          method: vector.method,
          target: url.pathname + url.search,
          headers,
          body: vector.body,
        });
        expect(createHash('sha256').update(text).digest('hex')).to.equal(vector.canonicalHash);
      });
    }
  }

  it("agrees with Huawei's own SDK on any request", () => {
    fc.assert(
      fc.property(openApiRequests, (sample) => {
        const endpoint = `https://mkt.example.com/${sample.segments.join('/')}`;
        const headers = { 'content-type': 'application/json', ...sample.extraHeaders };
        const date = formatSdkDate(sample.date);
        const oracle: { Authorization?: string } = AKSKSigner.sign(
          {
            endpoint,
            method: sample.method,
            headers: { ...headers, 'X-Sdk-Date': date },
            queryParams: sample.query,
            data: sample.data ?? undefined,
          },
          sdkCredential(sample.ak, sample.sk),
        );
        const query = encodeQuery(sample.query);
        const signed: AkSkRequest = {
          method: sample.method,
          url: query === '' ? endpoint : `${endpoint}?${query}`,
          headers,
          body: sample.data === null ? '' : JSON.stringify(sample.data),
          ak: sample.ak,
          sk: sample.sk,
          date: sample.date,
        };
        expect(oracle.Authorization).to.be.a('string');
        expect(signAkSk(signed).Authorization).to.equal(oracle.Authorization);
        expect(verifyAkSk(arrived(signed))).to.deep.equal({ ok: true, ak: sample.ak });
      }),
    );
  });

  it('sorts repeated names by value and keeps upper case before lower case', () => {
    const { text } = canonicalRequest({
      method: 'get',
      target: '/a%20b?b=2&B=1&b=1&c&a=x%2By%20z',
      headers: {},
      body: '',
    });
    expect(text.split('\n').slice(0, 3)).to.deep.equal(['GET', '/a%20b/', 'B=1&a=x%2By%20z&b=1&b=2&c=']);
  });

  it('lets a X-Sdk-Content-Sha256 header stand for the hash of the body', () => {
    const { text } = canonicalRequest({
      method: 'POST',
      target: '/',
      headers: { 'X-Sdk-Content-Sha256': 'UNSIGNED' },
      body: 'anything',
    });
    expect(text.endsWith('\nUNSIGNED')).to.equal(true);
  });

  describe('refused by the gateway', () => {
    const signed = request(vectors[2] as Vector);
    const reasonFor = (change: Partial<ReturnType<typeof arrived>>) => {
      const verdict = verifyAkSk({ ...arrived(signed), ...change });
      return verdict.ok ? 'accepted' : verdict.reason;
    };
    const headersWith = (change: Record<string, string | undefined>) => {
      const entries = Object.entries({ ...arrived(signed).headers, ...change });
      return Object.fromEntries(
        entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
      ) as ReturnType<typeof arrived>['headers'];
    };

    it('takes a clock that is 15 minutes off and no more', () => {
      const time = signed.date.getTime();
      expect(reasonFor({ now: time + 15 * 60_000 })).to.equal('accepted');
      expect(reasonFor({ now: time - 15 * 60_000 })).to.equal('accepted');
      expect(reasonFor({ now: time + 15 * 60_000 + 1 })).to.equal('X-Sdk-Date is more than 15 minutes off');
      expect(reasonFor({ now: time - 15 * 60_000 - 1 })).to.equal('X-Sdk-Date is more than 15 minutes off');
    });

    it('names what is missing or badly written', () => {
      expect(reasonFor({ headers: headersWith({ authorization: undefined }) })).to.contain(
        'Authorization header is missing',
      );
      expect(reasonFor({ headers: headersWith({ authorization: 'Bearer x' }) })).to.contain(
        'Authorization is not',
      );
      expect(reasonFor({ headers: headersWith({ 'x-sdk-date': undefined }) })).to.contain(
        'signed header x-sdk-date did not come',
      );
      expect(reasonFor({ headers: headersWith({ 'x-sdk-date': '20221399T000000Z' }) })).to.contain(
        'X-Sdk-Date is not a time',
      );
      const { authorization } = arrived(signed).headers;
      expect(
        reasonFor({ headers: headersWith({ authorization: authorization.replace(';x-sdk-date', '') }) }),
      ).to.contain('not among the signed headers');
      expect(reasonFor({ target: '/%zz' })).to.contain('broken percent-encoding');
      expect(reasonFor({ secretOf: () => undefined })).to.equal('there is no access key AK');
    });

    it('notices any change of method, path, query, signed header, body or key', () => {
      for (const change of [
        { method: 'POST' },
        { target: arrived(signed).target.replace('order/query', 'order/Query') },
        { target: arrived(signed).target.replace('000001', '000002') },
        { headers: headersWith({ 'content-type': 'application/json;charset=utf8' }) },
        { body: Buffer.from('x') },
        { secretOf: () => 'sk' },
      ]) {
        expect(reasonFor(change), JSON.stringify(change)).to.equal('verify aksk signature fail');
      }
    });

    it('shows the canonical request it hashed, for comparison', () => {
      const verdict = verifyAkSk({ ...arrived(signed), secretOf: () => 'other' });
      if (verdict.ok) throw new Error('it was accepted');
      expect(verdict.canonicalRequest).to.match(
        /^GET\|\/api\/.*\/order\/query\/\|orderId=.*\|content-type:application\/json\|host:/,
      );
    });
  });
});
