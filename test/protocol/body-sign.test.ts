import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { bodySign, parseBodySign, verifyBodySign } from '../../protocol/body-sign.ts';
import { accessKeys } from '../arbitraries/wire.ts';

const body = Buffer.from(' {"resultCode":"000000","resultMsg":"success."}\t');

describe('the Body-Sign header', () => {
  it('is written with both values in double quotes, over every byte including blanks at the ends', () => {
    const signature = createHmac('sha256', 'demo-access-key-0001').update(body).digest('base64');
    expect(bodySign('demo-access-key-0001', body)).to.equal(
      `sign_type="HMAC-SHA256", signature="${signature}"`,
    );
  });

  it('is read back only when written to the letter', () => {
    const header = bodySign('key', body);
    expect(parseBodySign(header)).to.match(/^[A-Za-z0-9+/]{43}=$/);
    for (const wrong of [
      '',
      header.replaceAll('"', ''),
      header.toLowerCase(),
      header.replace(', ', ','),
      `${header} `,
    ]) {
      expect(parseBodySign(wrong), wrong).to.equal(null);
    }
  });

  it('belongs to the bytes and the key it was made with, and to no others', () => {
    fc.assert(
      fc.property(accessKeys, fc.uint8Array({ minLength: 1 }), fc.nat(), (key, bytes, at) => {
        const signed = Buffer.from(bytes);
        const header = bodySign(key, signed);
        expect(verifyBodySign(key, header, signed)).to.deep.equal({ ok: true });
        const changed = Buffer.from(signed);
        changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ 1;
        expect(verifyBodySign(key, header, changed)).to.have.property('ok', false);
        expect(verifyBodySign(`${key}.`, header, signed)).to.have.property('ok', false);
      }),
    );
  });

  it('says whether the form or the signature was wrong', () => {
    expect(verifyBodySign('key', 'x', body)).to.deep.equal({
      ok: false,
      reason: 'Body-Sign is not written as sign_type="HMAC-SHA256", signature="<base64>"',
    });
    expect(verifyBodySign('key', bodySign('other', body), body)).to.deep.equal({
      ok: false,
      reason: 'Body-Sign does not belong to the bytes of the body under this key',
    });
  });
});
