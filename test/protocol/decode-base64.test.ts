import { expect } from 'chai';
import fc from 'fast-check';
import { decodeBase64 } from '../../protocol/decode-base64.ts';

describe('Base64', () => {
  it('is read with its padding and without it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(decodeBase64(text)?.equals(bytes)).to.equal(true);
        expect(decodeBase64(text.replace(/=+$/, ''))?.equals(bytes)).to.equal(true);
      }),
    );
  });

  it('is nothing when it holds other characters, a wrong length or bits left over', () => {
    for (const text of [
      '!!!!',
      'AA=A',
      'AA===',
      'A',
      'AAAAA',
      'AB==',
      'AAA-',
      'AA_A',
      'AA A',
      'AAAA\n',
      '=',
    ]) {
      expect(decodeBase64(text), text).to.equal(null);
    }
  });
});
