import { once } from 'node:events';
import { request } from 'node:http';
import { expect } from 'chai';
import { startSimulator } from '../../simulator/start-simulator.ts';

interface Vector {
  name: string;
  keys: { ak: string; sk: string };
  method: string;
  path: string;
  body: string;
  date: string;
  headers: Record<string, string>;
  signature: string;
  /** What is wrong with the call beside its signature, which is right. */
  code: string;
}

const host = 'mkt.myhuaweicloud.com';
const prefix = '/api/mkp-openapi-public/global/v1';

const vectors: Vector[] = [
  {
    name: 'B, of a public Ruby client',
    keys: { ak: 'test', sk: '123' },
    method: 'POST',
    path: `${prefix}/license/activate`,
    body: '',
    date: '20240317T144237Z',
    headers: { 'x-stage': 'RELEASE' },
    signature: '77595ad624b6e4e49990b8c4e84bf1c287457fca61069c4e60b9b6765b52053d',
    code: '95000004',
  },
  {
    name: 'C, of two other implementations',
    keys: { ak: 'AK', sk: 'SK' },
    method: 'GET',
    path: `${prefix}/order/query?orderId=CS2207261447AUY4H&orderLineId=CS2207261447AUY4H-000001`,
    body: '',
    date: '20220726T064736Z',
    headers: {},
    signature: '3abe3e7491565e96c4d1f6f00e2f1e8f2c51269f73cc645a51cce77082d1c035',
    code: 'MKT.0199',
  },
  {
    name: 'D, of two other implementations',
    keys: { ak: 'AK', sk: 'SK' },
    method: 'POST',
    path: '/rest/marketplace/v1/isv/usage-data',
    body: '{"usage_records":[]}',
    date: '20220809T091000Z',
    headers: {},
    signature: 'e92bfb8bc3fddc7f2cb6041729feaef579c61e6acd7f81c6dc4a50170844dde0',
    code: 'MKT.0199',
  },
];

describe('the gateway of the simulator', () => {
  for (const { name, keys, method, path, body, date, headers, signature, code } of vectors) {
    it(`takes the published signature ${name}`, async () => {
      const [, day = '', time = ''] = /^(\d{8})T(\d{6})Z$/.exec(date) ?? [];
      const iso = `${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`;
      const simulator = await startSimulator({ port: 0, ...keys, now: () => Date.parse(iso) });
      const all = { 'content-type': 'application/json', host, 'x-sdk-date': date, ...headers };
      const sign = (text: string) =>
        `SDK-HMAC-SHA256 Access=${keys.ak}, SignedHeaders=${Object.keys(all).sort().join(';')}, Signature=${text}`;
      const send = async (authorization: string) => {
        const sent = request(simulator.url + path, { method, headers: { ...all, authorization } });
        sent.end(body);
        const [response] = await once(sent, 'response');
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const answer = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
        return answer.error_code ?? answer.resultCode;
      };
      expect(await send(sign(signature))).to.equal(code);
      expect(await send(sign('0'.repeat(64)))).to.equal('APIGW.0301');
      await simulator.close();
    });
  }
});
