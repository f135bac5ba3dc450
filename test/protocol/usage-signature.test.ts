import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { sortedJson } from '../../protocol/sorted-json.ts';
import { signUsagePush, verifyUsagePush } from '../../protocol/usage-signature.ts';

const push = {
  accessKey: 'key',
  ts: '1709690865879',
  nonce: '6c63c221-1f6b-4141-8ff4-22f5dfe82b65',
  body: '{}',
};

describe('the signature of a usage push', () => {
  it('is the Base64 HMAC-SHA256 of "ts=...&nonce=...&body=..." under the access key', () => {
    const text = 'ts=1709690865879&nonce=6c63c221-1f6b-4141-8ff4-22f5dfe82b65&body={}';
    expect(signUsagePush(push)).to.equal(createHmac('sha256', 'key').update(text).digest('base64'));
  });

  it('holds for that push and no other', () => {
    const signature = signUsagePush(push);
    expect(verifyUsagePush(push, signature)).to.equal(true);
    for (const other of [{ accessKey: 'other' }, { ts: '1' }, { nonce: 'n' }, { body: '{ }' }])
      expect(verifyUsagePush({ ...push, ...other }, signature)).to.equal(false);
    expect(verifyUsagePush(push, '')).to.equal(false);
  });
});

describe('the body of a usage push', () => {
  it('has its keys in ascending order at every level and no white space', () => {
    const value = {
      usage_records: [{ usage_value: '99', begin_time: 'b', 10: 1, 9: null }],
      a: { d: [], c: 'x y' },
    };
    expect(sortedJson(value)).to.equal(
      '{"a":{"c":"x y","d":[]},"usage_records":[{"10":1,"9":null,"begin_time":"b","usage_value":"99"}]}',
    );
  });

  it('is the same JSON, whatever is in it, and sorting it again changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = sortedJson(value);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(value)));
        expect(sortedJson(JSON.parse(text))).to.equal(text);
      }),
    );
  });
});
