import { createDecipheriv } from 'node:crypto';
import { expect } from 'chai';
import { composeCall } from '../../../simulator/compose/compose-call.ts';
import type { CallOptions } from '../../../simulator/compose/composed-call.ts';
import type { Endpoint, Scene } from '../../../simulator/endpoint.ts';

// Key, times and tokens of the guide's sample class and of calls that were computed by hand after it.
const accessKey = 'xxxxxxx';
const now = Date.UTC(2020, 6, 27, 7, 37, 11, 903);
const base64Entries =
  'W3sibmFtZSI6ImlkTnVtIiwidmFsdWUiOiIzNTIyNTU1NTU1NTU2NTYifSx7Im5hbWUiOiJ1c2VyTmFtZSIsInZhbHVlIjoiaHVhd2VpMTIzIn0seyJuYW1lIjoiY3VzdEVtYWlsIiwidmFsdWUiOiIxMjNAaHVhd2VpLmNvbSJ9XQ==';

describe('a call of SaaS V1.0 and License 1.0', () => {
  const endpoint: Endpoint = {
    name: 'shop',
    url: 'https://isvserver.com/produceAPI',
    accessKey,
    guide: 'saas-v1',
  };
  const order = {
    businessId: '61e834ba-7b97-4418-b8f7-e5345137278c',
    customerId: '68cbc86abc2018ab880d92f36422fa0e',
    orderId: 'CS1906666666ABCDE',
    productId: '00301-666666-0--0',
    testFlag: '1',
  };
  const compose = (
    scene: Scene,
    fields: Record<string, unknown>,
    options: CallOptions = {},
    at: Partial<Endpoint> = {},
  ) => composeCall({ ...endpoint, ...at }, scene, fields, options, now);
  const queryOf = (url: string) => new URL(url).searchParams;

  it('is the published sample, letter for letter', () => {
    const { method, url, body } = compose('newInstance', { ...order, expireTime: '20200727153156' });
    expect(method).to.equal('GET');
    expect(body).to.equal(null);
    expect(url).to.equal(
      'https://isvserver.com/produceAPI?activity=newInstance&businessId=61e834ba-7b97-4418-b8f7-e5345137278c&customerId=68cbc86abc2018ab880d92f36422fa0e&expireTime=20200727153156&orderId=CS1906666666ABCDE&productId=00301-666666-0--0&testFlag=1&timeStamp=20200727073711903&authToken=Gzbfjf9LHRBcI3bFVi%2B%2BsLinCNOBF6qa7is1fvjEgYQ%3D',
    );
  });

  it('has the token over what a server decodes: other alphabets, blanks, plus signs and empty values', () => {
    const { url } = compose('newInstance', {
      ...order,
      chargingMode: 1,
      customerName: '测试 a+b',
      email: '',
      saasExtendParams: [
        { name: 'idNum', value: '352255555555656' },
        { name: 'userName', value: 'huawei123' },
        { name: 'custEmail', value: '123@huawei.com' },
      ],
    });
    const query = queryOf(url);
    expect(query.get('customerName')).to.equal('测试 a+b');
    expect(query.get('saasExtendParams')).to.equal(base64Entries);
    expect(query.get('email')).to.equal('');
    expect(query.get('authToken')).to.equal('xajI0hYdYtN9f0848Fduul6/KqYZGpkzBa1iJ9f2Afk=');
    expect(url).to.not.include('+');
  });

  it('brings a status the way the guide prints it', () => {
    const fields = { instanceId: 'huaweitest123456', instanceStatus: 'FREEZE', testFlag: '1' };
    const { url } = compose('instanceStatus', fields, { timestamp: '20230327070251713' });
    expect(queryOf(url).get('authToken')).to.equal('ZSOkS/1f2/y5l0qBour/5o72VITGX3TepEUYypc4vMc=');
  });

  for (const [aesBits, key] of [
    [256, 'c962ef8500ad13239b5ec0eb6a5c570b3cae0fd0e5c28e793eb6aaa22d251123'],
    [128, 'c962ef8500ad13239b5ec0eb6a5c570b'],
  ] as const) {
    it(`encrypts phone and mail with ${aesBits} bits, each under an iv of its own`, () => {
      const contact = { mobilePhone: '15905222222', email: 'user@example.com' };
      const query = queryOf(compose('newInstance', { ...order, ...contact }, {}, { aesBits }).url);
      const ivs = new Set<string>();
      for (const [name, text] of Object.entries(contact)) {
        const value = query.get(name) ?? '';
        const iv = value.slice(0, 16);
        expect(iv).to.match(/^[0-9A-Za-z]{16}$/);
        ivs.add(iv);
        const decipher = createDecipheriv(`aes-${aesBits}-cbc`, Buffer.from(key, 'hex'), Buffer.from(iv));
        expect(decipher.update(value.slice(16), 'base64', 'utf8') + decipher.final('utf8')).to.equal(text);
      }
      expect(ivs.size).to.equal(2);
    });
  }

  it('brings a new businessId with each try of a purchase, and none with anything else', () => {
    const ids = [1, 2].map(() => queryOf(compose('newInstance', {}).url).get('businessId'));
    expect(ids[0]).to.be.a('string').with.length(36);
    expect(ids[0]).to.not.equal(ids[1]);
    const license = compose('getLicense', {}, {}, { guide: 'license-v1' });
    expect(queryOf(license.url).get('businessId')).to.have.length(36);
    expect(queryOf(compose('upgrade', {}).url).has('businessId')).to.equal(false);
  });

  it('sends what a test wants in place of time and token, leaves out what is null, and adds to a query', () => {
    const at = { url: 'https://isv.example.com/produce?shop=1' };
    const { url } = compose('upgrade', { amount: null }, { timestamp: null, signature: 'none' }, at);
    expect(url).to.equal('https://isv.example.com/produce?shop=1&activity=upgrade&authToken=none');
    const bare = compose('upgrade', {}, { signature: null, method: 'POST', headers: { 'X-Try': '1' } });
    expect(bare.method).to.equal('POST');
    expect(bare.headers).to.deep.equal({ accept: 'application/json', 'x-try': '1' });
    expect(queryOf(bare.url).has('authToken')).to.equal(false);
  });
});
