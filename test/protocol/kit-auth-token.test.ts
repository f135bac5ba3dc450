import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { authToken, kitAuthToken, verifyKitAuthToken } from '../../protocol/auth-token.ts';
import { v1Parameters } from '../arbitraries/v1-parameters.ts';
import { accessKeys } from '../arbitraries/wire.ts';

const accessKey = 'xxxxxxx';

/** The body of vector E: the parameters of vector D, its empty email not signed. */
const bodyE = {
  timeStamp: '20200727073711903',
  email: '',
  activity: 'newInstance',
  businessId: '61e834ba-7b97-4418-b8f7-e5345137278c',
  chargingMode: 1,
  customerId: '68cbc86abc2018ab880d92f36422fa0e',
  customerName: '测试 a+b',
  orderId: 'CS1906666666ABCDE',
  productId: '00301-666666-0--0',
  saasExtendParams:
    'W3sibmFtZSI6ImlkTnVtIiwidmFsdWUiOiIzNTIyNTU1NTU1NTU2NTYifSx7Im5hbWUiOiJ1c2VyTmFtZSIsInZhbHVlIjoiaHVhd2VpMTIzIn0seyJuYW1lIjoiY3VzdEVtYWlsIiwidmFsdWUiOiIxMjNAaHVhd2VpLmNvbSJ9XQ==',
  testFlag: '1',
};
const tokenD = 'xajI0hYdYtN9f0848Fduul6/KqYZGpkzBa1iJ9f2Afk=';
const tokenE = '2xcuokLYsTKzLTVbI+n7O+IEzqUMCDFpaGmGzQd7C9U=';

function verify(body: Record<string, unknown>, token: string, keys: string[] = [accessKey]) {
  return verifyKitAuthToken({ accessKeys: keys, body, token });
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64');
}

describe('the authToken of a kit call', () => {
  it('is the one computed for vector E: an empty value is not signed', () => {
    expect(kitAuthToken(accessKey, bodyE)).to.equal(tokenE);
    expect(verify(bodyE, tokenE)).to.deep.equal({ ok: true, accessKey, keyIndex: 0, form: 'as received' });
  });

  it('is accepted over the empty values too, as for GET, and the verdict says so', () => {
    expect(verify(bodyE, tokenD)).to.deep.equal({
      ok: true,
      accessKey,
      keyIndex: 0,
      form: 'with empty values kept',
    });
  });

  it('is accepted with blanks where its plus signs were, and the verdict says so', () => {
    expect(verify(bodyE, tokenE.replaceAll('+', ' '))).to.include({ form: 'blanks in the token read as +' });
    const body = { email: '', flag: 0 };
    const kept = hmac(accessKey, 'email=&flag=0');
    expect(kept).to.contain('+');
    expect(verify(body, kept.replaceAll('+', ' '))).to.include({
      form: 'with empty values kept, blanks in the token read as +',
    });
  });

  it('signs numbers, booleans and nested values as compact JSON, strings exactly as sent, null not at all', () => {
    const userList = '[ {"userName":"zhangsan01", "name":"张三"} ]';
    const body = {
      userList,
      flag: 0,
      testFlag: 1.5,
      on: true,
      none: null,
      orgInfoList: [{ orgCode: '1', names: ['产品部'] }],
      extension: { b: 1, a: null },
      timeStamp: '20220420114117642',
    };
    const joined = `extension={"b":1,"a":null}&flag=0&on=true&orgInfoList=[{"orgCode":"1","names":["产品部"]}]&testFlag=1.5&timeStamp=20220420114117642&userList=${userList}`;
    const token = hmac(`${accessKey}20220420114117642`, joined);
    expect(kitAuthToken(accessKey, body)).to.equal(token);
    expect(verify(body, token)).to.have.property('ok', true);
    const kept = hmac(`${accessKey}20220420114117642`, joined.replace('&on=', '&none=&on='));
    expect(verify(body, kept)).to.include({ form: 'with empty values kept' });
  });

  it('counts white space as blank, but a no-break space as text', () => {
    const body = { a: ' \t\r\n\u3000\u2028', b: '\u00a0', c: ' x ' };
    expect(kitAuthToken('key', body)).to.equal(hmac('key', 'b=\u00a0&c= x '));
  });

  it('gives a reason that names no key and no token, and never throws', () => {
    let nested: unknown[] = [];
    for (let depth = 0; depth < 200_000; depth++) nested = [nested];
    for (const [body, token, keys] of [
      [bodyE, tokenE, ['a-secret-key']],
      [bodyE, tokenE, ['a-secret-key', 'a-secret-key-2']],
      [bodyE, tokenE, []],
      [bodyE, '', ['a-secret-key']],
      [bodyE, 'abc', ['a-secret-key']],
      [{}, tokenE, ['a-secret-key']],
      [{ nested }, tokenE, ['a-secret-key']],
    ] as [Record<string, unknown>, string, string[]][]) {
      const verdict = verify(body, token, keys);
      if (verdict.ok) throw new Error('it was accepted');
      expect(verdict.reason).to.be.a('string').with.length.above(10);
      expect(verdict.reason).not.to.contain('a-secret-key');
      if (token !== '') expect(verdict.reason).not.to.contain(token);
    }
  });

  it('is verified for any key and body after a trip through JSON, and breaks with any change', () => {
    const values = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(accessKeys, v1Parameters, values, fc.boolean(), (key, entries, value, keep) => {
        const sent = { ...Object.fromEntries(entries), nested: value };
        const body = JSON.parse(JSON.stringify(sent)) as Record<string, unknown>;
        const nested = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
        const time = String(body.timeStamp);
        const all = new Map(Object.entries({ ...body, nested } as Record<string, string>));
        const token = keep ? authToken(key, time, all) : kitAuthToken(key, body);
        expect(verify(body, token, ['another', key])).to.include({ ok: true, keyIndex: 1 });
        expect(verify({ ...body, nested: `${nested}x` }, token, [key])).to.have.property('ok', false);
        expect(verify({ ...body, extra: 'x' }, token, [key])).to.have.property('ok', false);
      }),
    );
  });
});
