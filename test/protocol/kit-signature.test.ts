import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { type KitRequestToVerify, signKitRequest, verifyKitSignature } from '../../protocol/kit-signature.ts';
import { signRequest } from '../../protocol/request-signature.ts';
import { accessKeys, nonces, timestamps } from '../arbitraries/wire.ts';

const accessKey = 'demo-access-key-0001';
// The headers of the printed sample; the key and the body behind its x-sign are not published.
const nonce = '50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA';
const timestamp = '1680508066618';
const body = Buffer.from('{"instanceId":"","tenantId":"123456","name":"产品部","flag":1,"testFlag":1}');
const signature = signKitRequest({ accessKey, nonce, timestamp, body });

function verify(change: Partial<KitRequestToVerify> = {}) {
  return verifyKitSignature({ accessKeys: [accessKey], nonce, timestamp, signature, body, ...change });
}

describe('the x-sign of a kit call', () => {
  it('is the HMAC over key, nonce, time and the body itself, in upper-case hex', () => {
    const expected = createHmac('sha256', accessKey)
      .update(accessKey + nonce + timestamp)
      .update(body)
      .digest('hex');
    expect(signature).to.equal(expected.toUpperCase());
  });

  it('is accepted in upper and in lower case, and tells which of several keys signed', () => {
    expect(verify()).to.deep.equal({ ok: true, accessKey, keyIndex: 0 });
    expect(verify({ signature: signature.toLowerCase() })).to.deep.equal({
      ok: true,
      accessKey,
      keyIndex: 0,
    });
    expect(verify({ accessKeys: ['old', accessKey] })).to.include({ ok: true, keyIndex: 1 });
  });

  it('is not the signature of the basic interfaces, which hash the body first', () => {
    expect(verify({ signature: signRequest({ accessKey, nonce, timestamp, body }) })).to.have.property(
      'ok',
      false,
    );
  });

  it('is refused for a reason that names no key', () => {
    for (const change of [
      { accessKeys: [] },
      { accessKeys: ['another-key', 'another-key-2'] },
      { signature: '' },
      { signature: `${signature}00` },
      { signature: '0'.repeat(64) },
    ]) {
      const verdict = verify(change);
      if (verdict.ok) throw new Error('it was accepted');
      expect(verdict.reason).to.be.a('string').with.length.above(10);
      expect(verdict.reason).not.to.match(/another-key|demo-access-key/);
    }
  });

  it('is verified for any body, and breaks with any changed byte of it, of the nonce or of the time', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 6000, size: 'max' });
    fc.assert(
      fc.property(accessKeys, nonces, timestamps, bytes, fc.nat(), (key, aNonce, time, sent, at) => {
        const signed = signKitRequest({ accessKey: key, nonce: aNonce, timestamp: time, body: sent });
        const original = { accessKeys: [key], nonce: aNonce, timestamp: time, signature: signed, body: sent };
        expect(verify(original)).to.have.property('ok', true);
        const changed = Uint8Array.from(sent);
        changed[at % sent.length] = (sent[at % sent.length] ?? 0) ^ 1;
        expect(verify({ ...original, body: changed })).to.have.property('ok', false);
        expect(verify({ ...original, nonce: `${aNonce}x` })).to.have.property('ok', false);
        expect(verify({ ...original, timestamp: `${time}0` })).to.have.property('ok', false);
      }),
    );
  });
});
