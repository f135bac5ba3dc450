import { createCipheriv } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { sha1prngKey } from '../../protocol/java-sha1prng.ts';
import {
  aesBitsOf,
  decryptField,
  derivedIv,
  encryptField,
  encryptTypeOf,
  longestSensitiveText,
} from '../../protocol/sensitive-field.ts';
import { awkwardTexts, ivs } from '../arbitraries/v1-parameters.ts';
import { accessKeys } from '../arbitraries/wire.ts';

const accessKey = 'xxxxxxx';
const iv = 'AbCdEfGh12345678';
const bothSizes = fc.constantFrom(128 as const, 256 as const);

/** Computed with a JDK 17 and, independently, by hand. */
const vectors = [
  {
    plain: '15905222222',
    256: 'AbCdEfGh12345678lbxARRuyj28gMWHK7iCTpg==',
    128: 'AbCdEfGh12345678YX/dEuTq8KDovja1raOP4w==',
  },
  {
    plain: 'user@example.com',
    256: 'AbCdEfGh12345678euUS58mLT4x+wqPbr3LxqzK31rdw5C/33NuaOwRbsU4=',
    128: 'AbCdEfGh12345678DOAAdjg2SDx8+SAOd062vNeSHfWG7n6ZmTjmbkte5os=',
  },
  {
    plain: 'admin',
    256: 'AbCdEfGh12345678T0AIejzgNJx++LflKDZIww==',
    128: 'AbCdEfGh12345678q3IUV4xfN0DYGUcNXtRReA==',
  },
];

describe('the AES key', () => {
  it("is the one Java's SHA1PRNG yields for the placeholder key", () => {
    const seed = Buffer.from(accessKey);
    expect(sha1prngKey(seed, 128).toString('hex')).to.equal('c962ef8500ad13239b5ec0eb6a5c570b');
    expect(sha1prngKey(seed, 256).toString('hex')).to.equal(
      'c962ef8500ad13239b5ec0eb6a5c570b3cae0fd0e5c28e793eb6aaa22d251123',
    );
  });

  it('of 256 bits starts with the one of 128', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (seed) => {
        const long = sha1prngKey(seed, 256);
        expect(long).to.have.length(32);
        expect(long.subarray(0, 16).equals(sha1prngKey(seed, 128))).to.equal(true);
      }),
    );
  });
});

describe('a sensitive field', () => {
  for (const { plain, ...values } of vectors) {
    for (const bits of [128, 256] as const) {
      it(`writes and reads ${plain} with ${bits} bits as computed`, () => {
        expect(encryptField(accessKey, bits, plain, iv)).to.equal(values[bits]);
        expect(decryptField(accessKey, bits, values[bits])).to.equal(plain);
      });
    }
  }

  it('comes back as it was, under any key, size, iv and text, empty and non-ASCII ones included', () => {
    fc.assert(
      fc.property(accessKeys, bothSizes, awkwardTexts, ivs, (key, bits, plain, anIv) => {
        const value = encryptField(key, bits, plain, anIv);
        expect(value.slice(0, 16)).to.equal(anIv);
        expect(decryptField(key, bits, value)).to.equal(plain);
      }),
    );
    expect(decryptField('k', 256, encryptField('k', 256, '\ufeffx', iv))).to.equal('\ufeffx');
  });

  it('gives null, and does not throw, for what is no such value', () => {
    const value = vectors[0]?.[256] ?? '';
    for (const wrong of [
      '',
      iv,
      `${iv}=`,
      `${iv}!!!!`,
      value.slice(0, -6),
      `${iv} ${value.slice(17)}`,
      `${value.slice(0, 15)}中${value.slice(16)}`,
      `${iv}${'A'.repeat(22)}==`,
      '15905222222',
      'user@example.com is longer than the iv',
    ]) {
      expect(decryptField(accessKey, 256, wrong), wrong).to.equal(null);
    }
    fc.assert(
      fc.property(bothSizes, fc.string({ unit: 'binary', maxLength: 60 }), (bits, text) => {
        decryptField(accessKey, bits, text);
      }),
    );
  });

  it('gives null when the decrypted bytes are no UTF-8', () => {
    const cipher = createCipheriv('aes-128-cbc', sha1prngKey(Buffer.from(accessKey), 128), Buffer.from(iv));
    const bytes = Buffer.concat([cipher.update(Buffer.from([0xc3, 0x28])), cipher.final()]);
    expect(decryptField(accessKey, 128, iv + bytes.toString('base64'))).to.equal(null);
  });

  it('is not the same text under another key', () => {
    const value = encryptField(accessKey, 256, 'a text of more than one block', iv);
    for (const key of ['xxxxxx', 'xxxxxxy', '']) {
      expect(decryptField(key, 256, value)).not.to.equal('a text of more than one block');
    }
    expect(decryptField(accessKey, 128, value)).not.to.equal('a text of more than one block');
  });

  it('fits 128 characters up to 79 bytes of text, and no further', () => {
    const longest = 'x'.repeat(longestSensitiveText);
    expect(encryptField(accessKey, 256, longest, iv)).to.have.length(124);
    expect(encryptField(accessKey, 256, `${longest}x`, iv)).to.have.length(144);
    const chinese = `${'密'.repeat(26)}x`;
    expect(Buffer.byteLength(chinese)).to.equal(longestSensitiveText);
    expect(encryptField(accessKey, 128, chinese, iv)).to.have.length(124);
  });

  it('is not written with an iv of another form', () => {
    for (const wrong of ['', 'AbCdEfGh1234567', `${iv}9`, 'AbCdEfGh1234567+', 'AbCdEfGh1234567é']) {
      expect(() => encryptField(accessKey, 256, 'admin', wrong), wrong).to.throw(RangeError, 'the iv is not');
    }
  });
});

describe('the derived iv', () => {
  it('is 16 digits and letters, the same each time', () => {
    fc.assert(
      fc.property(accessKeys, fc.array(awkwardTexts), (key, context) => {
        const made = derivedIv(key, ...context);
        expect(made).to.match(/^[0-9A-Za-z]{16}$/);
        expect(derivedIv(key, ...context)).to.equal(made);
      }),
    );
  });

  it('is another one for another key, field or text, and for a text cut elsewhere', () => {
    const contexts = [
      [],
      [''],
      ['', ''],
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc'],
      ['2:ab1:c'],
      ['userName', 'admin'],
      ['password', 'admin'],
      ['password', 'admin2'],
      ['1', '1:1'],
      ['1:1', '1'],
    ];
    const made = contexts.flatMap((context) => [derivedIv('k1', ...context), derivedIv('k2', ...context)]);
    expect(new Set(made).size).to.equal(made.length);
  });

  it('uses every digit and letter about equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      for (const character of derivedIv('key', String(i))) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    expect(counts.size).to.equal(62);
    const expected = (2000 * 16) / 62;
    for (const count of counts.values()) expect(count).to.be.within(expected * 0.7, expected * 1.3);
  });
});

describe('the encryptType', () => {
  it('is 1 for 256 bits and 2 for 128, and what is absent or unknown means 256', () => {
    expect(encryptTypeOf(256)).to.equal('1');
    expect(encryptTypeOf(128)).to.equal('2');
    expect([undefined, '', '1', '2', '3'].map(aesBitsOf)).to.deep.equal([256, 256, 256, 128, 256]);
  });
});
