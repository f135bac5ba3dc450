import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { expect } from 'chai';
import { composeCall } from '../../../simulator/compose/compose-call.ts';
import type { Endpoint } from '../../../simulator/endpoint.ts';

const url = 'https://example.isv.com/produce/shop';
// 09:35:39.534 in UTC+8.
const now = Date.UTC(2022, 3, 13, 1, 35, 39, 534);

describe('a call of the linked kit', () => {
  const v1: Endpoint = { name: 'shop', url, accessKey: 'xxxxxxx', guide: 'linked-kit-v1' };
  const v2: Endpoint = { name: 'shop', url, accessKey: 'demo-kit-key-0001', guide: 'linked-kit-v2' };
  const department = {
    instanceId: 'i-1',
    tenantId: 't-1',
    orgCode: '10000',
    orgName: '开发部',
    parentCode: '',
    flag: 1,
  };

  it('goes to the sub-path of its generation, as JSON with a time in UTC+8', () => {
    const [older, newer] = [v1, v2].map((endpoint) =>
      composeCall(endpoint, 'singleOrgSync', department, {}, now),
    );
    expect(older).to.include({ method: 'POST', url: `${url}/produceAPI/singleOrgSync` });
    expect(newer).to.include({ method: 'POST', url: `${url}/produceAPI/v2/singleOrgSync` });
    for (const call of [older, newer]) {
      const body = JSON.parse(String(call?.body));
      expect(body).to.deep.equal({ testFlag: 0, timeStamp: '20220413093539534', ...department });
      expect(call?.headers).to.include({ 'content-type': 'application/json;charset=utf8' });
    }
  });

  it('has a V1.0 token over the fields that are not empty, computed by hand', () => {
    const fields = {
      activity: 'newInstance',
      businessId: '61e834ba-7b97-4418-b8f7-e5345137278c',
      chargingMode: '1',
      customerId: '68cbc86abc2018ab880d92f36422fa0e',
      customerName: '测试 a+b',
      email: '',
      orderId: 'CS1906666666ABCDE',
      productId: '00301-666666-0--0',
      saasExtendParams:
        'W3sibmFtZSI6ImlkTnVtIiwidmFsdWUiOiIzNTIyNTU1NTU1NTU2NTYifSx7Im5hbWUiOiJ1c2VyTmFtZSIsInZhbHVlIjoiaHVhd2VpMTIzIn0seyJuYW1lIjoiY3VzdEVtYWlsIiwidmFsdWUiOiIxMjNAaHVhd2VpLmNvbSJ9XQ==',
      testFlag: '1',
    };
    const options = { timestamp: '20200727073711903' };
    const { headers } = composeCall(v1, 'tenantSync', fields, options, now);
    expect(headers.authtoken).to.equal('2xcuokLYsTKzLTVbI+n7O+IEzqUMCDFpaGmGzQd7C9U=');
  });

  it('has V2.0 headers with a signature over the body itself, computed by hand', () => {
    const nonce = '50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA';
    const options = { nonce, timestamp: '1680508066618' };
    const { headers, body } = composeCall(v2, 'singleOrgSync', department, options, now);
    expect(headers).to.include({
      'x-nonce': nonce,
      'x-timestamp': '1680508066618',
      'x-sign': '4a109ff7618e929204ba0ae5fc37e6de32c44bb3c7397187b8bfa8efc82fa7c8'.toUpperCase(),
    });
    expect(JSON.parse(String(body)).timeStamp).to.equal('20220413093539534');
    const own = composeCall(v2, 'singleOrgSync', department, {}, now).headers;
    expect(own['x-timestamp']).to.equal(String(now));
    expect(own['x-nonce']).to.match(/^[0-9A-F]{64}$/);
  });

  it("encrypts a client secret with the merchant's public key, and leaves it in clear without one", () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
    const kitPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const secretOf = (endpoint: Endpoint) => {
      const fields = { clientSecret: 'open sesame' };
      return String(
        JSON.parse(String(composeCall(endpoint, 'applicationSync', fields, {}, now).body)).clientSecret,
      );
    };
    for (const endpoint of [v1, v2]) {
      const cipherText = Buffer.from(secretOf({ ...endpoint, kitPublicKey }), 'base64');
      const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
      expect(privateDecrypt({ key: privateKey, ...padding }, cipherText).toString()).to.equal('open sesame');
      expect(secretOf(endpoint)).to.equal('open sesame');
    }
  });

  it('leaves out of headers and body what a test gives as null', () => {
    const none = { nonce: null, timestamp: null, signature: null };
    const older = composeCall(v1, 'singleOrgSync', department, none, now);
    expect(older.headers).to.not.have.any.keys('authtoken');
    expect(JSON.parse(String(older.body))).to.not.have.property('timeStamp');
    const newer = composeCall(v2, 'singleOrgSync', department, none, now);
    expect(newer.headers).to.not.have.any.keys('x-sign', 'x-timestamp', 'x-nonce');
  });
});
