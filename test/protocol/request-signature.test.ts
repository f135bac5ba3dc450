import { createHash, createHmac } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  type RequestToVerify,
  signRequest,
  verifyRequestSignature,
} from '../../protocol/request-signature.ts';
import { accessKeys, flatMessages, nonces, timestamps } from '../arbitraries/wire.ts';

const accessKey = 'demo-access-key-0001';
const nonce = '50D83FDECAED6CCD8EF597F2A577950527928BA287D04E6036E92B2806FD17DA';
const timestamp = '1680508066618';

const vectors = [
  {
    body: '{"activity":"newInstance","businessId":"87b94795-0603-4e24-8ae5-69420d60e3c8","orderId":"CS2211181819B4LVS","orderLineId":"CS2211181819B4LVS-000001","testFlag":"1"}',
    inner: 'ecffc419f94382506433d8aeecd4f354d598eb81fdf02bacd2aa73c4b58c9f1b',
    signature: 'A0718C9E7AF310A13EFC0B9F566CC9023410CE9806428754AD0CD7505C9A5F30',
  },
  {
    body: '{"activity":"queryInstance","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","testFlag":"1"}',
    inner: '11e8d3e16061d570a59b5c7938f794c801e26551543156d0cf7418cbbf5d642a',
    signature: '6FD5BA7607D3DB632B8EB88E6451637B1D5D5232CC1862BF111D845430C9811C',
  },
  {
    body: '{"activity":"updateInstanceStatus","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","status":"FREEZE","testFlag":"1"}',
    inner: 'afe65e26d543c1ba717192f57698a33749cb6510d3f698aa2e4e0e71e4c40680',
    signature: 'A51E9896855E912DF092EA381C56C84893E7847AF16086132B578E9467943F82',
  },
];

function verify(body: string | Buffer, signature: string, change: Partial<RequestToVerify> = {}) {
  const bytes = Buffer.from(body as string);
  return verifyRequestSignature({
    accessKeys: [accessKey],
    nonce,
    timestamp,
    signature,
    body: bytes,
    ...change,
  });
}

describe('the request signature', () => {
  for (const vector of vectors) {
    it(`signs the published body ${vector.body.slice(0, 40)}... as computed by hand`, () => {
      expect(createHmac('sha256', accessKey).update(vector.body).digest('hex')).to.equal(vector.inner);
      expect(signRequest({ accessKey, nonce, timestamp, body: vector.body })).to.equal(vector.signature);
    });

    it(`accepts ${vector.signature.slice(0, 8)}... in upper and in lower case`, () => {
      const accepted = { ok: true, accessKey, keyIndex: 0, form: 'raw' };
      expect(verify(vector.body, vector.signature)).to.deep.equal(accepted);
      expect(verify(vector.body, vector.signature.toLowerCase())).to.deep.equal(accepted);
    });
  }

  it('refuses the wrong variant with a plain SHA-256 inside', () => {
    const body = vectors[0]?.body ?? '';
    const inner = createHash('sha256').update(body).digest('hex');
    const wrong = createHmac('sha256', accessKey)
      .update(accessKey + nonce + timestamp + inner)
      .digest('hex');
    expect(wrong.toUpperCase()).to.equal('F41D740C5FD2ED9E161275AC844AD25A8A0C567242D921F3EB97C9900B206D13');
    expect(verify(body, wrong)).to.have.property('ok', false);
  });

  it('accepts a body whose signature was made over its sorted form without nulls', () => {
    const signature = signRequest({
      accessKey,
      nonce,
      timestamp,
      body: '{"10":1,"9":2,"a":"中","b":{"z":1,"y":null}}',
    });
    const asSent = '{ "b": {"z":1,"y":null}, "a": "\\u4e2d", "9": 2, "n": null, "10": 1 }';
    expect(verify(asSent, signature)).to.deep.equal({ ok: true, accessKey, keyIndex: 0, form: 'sorted' });
  });

  it('tells which of several keys signed', () => {
    const body = '{"activity":"queryInstance"}';
    const signature = signRequest({ accessKey: 'new-key', nonce, timestamp, body });
    const verdict = verify(body, signature, { accessKeys: ['old-key', 'new-key'] });
    expect(verdict).to.deep.equal({ ok: true, accessKey: 'new-key', keyIndex: 1, form: 'raw' });
  });

  it('gives a reason that names no key', () => {
    for (const [signature, keys] of [
      ['0'.repeat(64), [accessKey]],
      ['0'.repeat(64), [accessKey, `${accessKey}-2`]],
      ['not hex', [accessKey]],
      ['0'.repeat(64), []],
    ] as const) {
      const verdict = verify('{}', signature, { accessKeys: keys });
      if (verdict.ok) throw new Error('it was accepted');
      expect(verdict.reason).to.be.a('string').with.length.above(10);
      expect(verdict.reason).not.to.contain(accessKey);
    }
  });

  it('refuses, and does not throw, whatever the body is', () => {
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    for (const body of ['', 'null', '[]', '5', '{', deep, Buffer.from([0xff, 0xfe, 0])]) {
      expect(verify(body, 'a'.repeat(64))).to.have.property('ok', false);
    }
  });

  it('verifies what it signed, under keys, nonces and bodies of any kind and length', () => {
    fc.assert(
      fc.property(
        accessKeys,
        fc.string(),
        timestamps,
        fc.uint8Array({ maxLength: 9000, size: 'max' }),
        (key, anyNonce, time, bytes) => {
          const body = Buffer.from(bytes);
          const signature = signRequest({ accessKey: key, nonce: anyNonce, timestamp: time, body });
          const inner = createHmac('sha256', key).update(body).digest('hex');
          const plain = createHmac('sha256', key)
            .update(key + anyNonce + time + inner)
            .digest('hex');
          expect(signature).to.equal(plain.toUpperCase());
          const verdict = verify('', signature, {
            accessKeys: [key],
            nonce: anyNonce,
            timestamp: time,
            body,
          });
          expect(verdict).to.have.property('ok', true);
        },
      ),
    );
  });

  it('notices any changed byte of the body, the nonce, the timestamp or the signature', () => {
    fc.assert(
      fc.property(
        accessKeys,
        nonces,
        timestamps,
        flatMessages,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (key, aNonce, time, message, at, flip) => {
          const body = Buffer.from(JSON.stringify(message));
          const signature = signRequest({ accessKey: key, nonce: aNonce, timestamp: time, body });
          const original = { accessKeys: [key], nonce: aNonce, timestamp: time, signature, body };
          expect(verifyRequestSignature(original)).to.have.property('ok', true);
          for (const changed of [
            { ...original, body: flipped(body, at, flip) },
            { ...original, nonce: flipped(Buffer.from(aNonce), at, (flip % 15) + 1).toString('latin1') },
            { ...original, timestamp: flipped(Buffer.from(time), at, (flip % 7) + 1).toString('latin1') },
            { ...original, signature: digitChanged(signature, at) },
          ]) {
            expect(verifyRequestSignature(changed)).to.have.property('ok', false);
          }
        },
      ),
    );
  });
});

function flipped(bytes: Buffer, at: number, flip: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = at % copy.length;
  copy[index] = (copy[index] ?? 0) ^ flip;
  return copy;
}

function digitChanged(signature: string, at: number): string {
  const index = at % signature.length;
  return signature.slice(0, index) + (signature[index] === 'A' ? 'B' : 'A') + signature.slice(index + 1);
}
