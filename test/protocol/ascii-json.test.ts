import { expect } from 'chai';
import fc from 'fast-check';
import { asciiJson } from '../../protocol/ascii-json.ts';

describe('ASCII JSON', () => {
  it('writes each unit beyond ASCII as an escape', () => {
    expect(asciiJson({ memo: '中文', face: '😀', plain: 'a"\u007f' }).toString()).to.equal(
      '{"memo":"\\u4e2d\\u6587","face":"\\ud83d\\ude00","plain":"a\\"\u007f"}',
    );
  });

  it('is the bytes of JSON.stringify when these are ASCII already', () => {
    const value = { resultCode: '000000', info: [{ instanceId: 'a', usageInfo: [{ usageValue: 12.5 }] }] };
    expect(asciiJson(value).toString()).to.equal(JSON.stringify(value));
  });

  it('reads back equal and holds no byte above 127, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const bytes = asciiJson(value);
        expect(bytes.every((byte) => byte < 128)).to.equal(true);
        expect(JSON.stringify(JSON.parse(bytes.toString('latin1')))).to.equal(JSON.stringify(value));
      }),
    );
  });

  it('refuses what JSON cannot say', () => {
    expect(() => asciiJson(undefined)).to.throw(TypeError, 'JSON cannot say undefined');
  });
});
