import { createPrivateKey, sign } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { type LicenseClaims, verifyLicense } from '../../examples/verify-license.mjs';
import { claimsOf } from '../../plugins/license-demo/claims.ts';
import { licenseFile, licenseText } from '../../plugins/license-demo/license-text.ts';
import { signingKeyOf } from '../../plugins/license-demo/signing-key.ts';
import { keyPair, type LicenseWish, licenseCallOf } from './license-call.ts';
import { memoryStore } from './plugin-call.ts';

const pair = keyPair();
const settings = { signingKey: pair.privatePem, keyId: 'k-2026' };
const key = await signingKeyOf(licenseCallOf({ store: memoryStore(), settings }));
// The issuing and the checking side write down what a license says each for itself; here they have to agree.
const claimsFor = (wish: Partial<LicenseWish> = {}): LicenseClaims =>
  claimsOf(licenseCallOf({ store: memoryStore(), settings, ...wish }), key);
const written = (wish: Partial<LicenseWish> = {}) => licenseText(claimsFor(wish), key.privateKey);
const check = (license: string, now: Date, fingerprint: string | null = null) =>
  verifyLicense(license, pair.publicPem, { fingerprint, now });

const inJanuary = new Date('2026-01-15T12:00:00Z');
const time = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 });
const anyWish = fc.record({
  instanceId: anyText,
  deviceFingerprint: fc.option(anyText),
  notBefore: time,
  expiresAt: fc.option(time),
  quantity: fc.nat(),
  sandbox: fc.boolean(),
  idempotencyKey: anyText,
});

describe('verifyLicense', () => {
  it('reads back whatever was issued, from the string and from the file', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const claims = claimsFor(wish);
        const text = licenseText(claims, key.privateKey);
        for (const license of [text, new TextDecoder().decode(licenseFile(text))])
          expect(check(license, wish.notBefore, wish.deviceFingerprint).claims).to.deep.equal(claims);
      }),
    );
  });

  it('finds a license valid from its first moment up to, and without, its end, on its device only', () => {
    fc.assert(
      fc.property(anyWish, time, fc.option(anyText), (wish, now, device) => {
        const isTime = now >= wish.notBefore && (wish.expiresAt === null || now < wish.expiresAt);
        const isDevice = wish.deviceFingerprint === null || wish.deviceFingerprint === device;
        expect(check(written(wish), now, device).valid).to.equal(isTime && isDevice);
      }),
    );
  });

  it('takes no license in which any character was changed', () => {
    const spelling = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/';
    const text = written();
    const file = new TextDecoder().decode(licenseFile(text)).trim();
    fc.assert(
      fc.property(fc.constantFrom(text, file), fc.nat(), fc.constantFrom(...spelling), (license, at, put) => {
        const index = at % license.length;
        fc.pre(license[index] !== put && license[index] !== '\n');
        const changed = license.slice(0, index) + put + license.slice(index + 1);
        const { valid, code } = check(changed, inJanuary);
        expect(valid).to.equal(false);
        expect(code).to.be.oneOf(['WRONG_SIGNATURE', 'NOT_A_LICENSE']);
      }),
      { numRuns: 500 },
    );
  });

  it('knows a single spelling of the signature', () => {
    // 64 bytes fill 86 characters but for the last four bits: these spell the same bytes.
    const text = written();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = [...alphabet]
      .filter((last) => last !== text.at(-1))
      .map((last) => text.slice(0, -1) + last);
    expect(new Set(others.map((license) => check(license, inJanuary).code))).to.deep.equal(
      new Set(['WRONG_SIGNATURE']),
    );
  });

  it('says which moment was missed', () => {
    const at = (now: string) => {
      const { code, sentence } = check(written(), new Date(now));
      return `${code} ${sentence}`;
    };
    expect(at('2025-12-31T23:59:59.999Z')).to.equal(
      'NOT_YET_VALID It is not valid before 2026-01-01T00:00:00.000Z.',
    );
    expect(at('2026-01-01T00:00:00Z')).to.match(/^VALID /);
    expect(at('2026-01-31T23:59:59.999Z')).to.match(/^VALID /);
    expect(at('2026-02-01T00:00:00Z')).to.equal('EXPIRED It expired at 2026-02-01T00:00:00.000Z.');
    expect(check(written({ expiresAt: null }), new Date('9000-01-01T00:00:00Z')).sentence).to.equal(
      'It is valid without end.',
    );
  });

  it('refuses another device, and an unknown one', () => {
    const license = written({ deviceFingerprint: 'A|B' });
    const on = (fingerprint: string | null) => check(license, inJanuary, fingerprint).sentence;
    expect(on('A|C')).to.equal('It is bound to another device.');
    expect(on(null)).to.equal('It is bound to a device, and no device fingerprint was given.');
    expect(on('A|B')).to.match(/^It is valid until/);
    expect(check(written(), inJanuary, 'A|C').valid).to.equal(true);
  });

  it('names the key that a license asks for when it is given another one', () => {
    const other = keyPair();
    const { code, sentence, claims } = verifyLicense(written(), other.publicBase64, {
      fingerprint: null,
      now: inJanuary,
    });
    expect({ code, claims }).to.deep.equal({ code: 'WRONG_SIGNATURE', claims: null });
    expect(sentence).to.contain(
      `the key "k-2026" with fingerprint ${key.fingerprint}, and the key given has`,
    );
  });

  it('takes no signed text that says less than a license', () => {
    const { keyFingerprint: _, ...lacking } = claimsFor();
    const forged = [
      lacking,
      { ...claimsFor(), notBefore: 'soon' },
      { ...claimsFor(), expiresAt: 'never' },
      { ...claimsFor(), expiresAt: undefined },
      { ...claimsFor(), deviceHash: 0 },
      null,
      5,
    ];
    for (const claims of forged) {
      const license = licenseText(claims as unknown as LicenseClaims, key.privateKey);
      expect(check(license, inJanuary).code).to.equal('NOT_A_LICENSE');
    }
    const signed = `KOOLIC1.${Buffer.from('{').toString('base64url')}`;
    const signature = sign(null, Buffer.from(signed), createPrivateKey(pair.privatePem));
    expect(check(`${signed}.${signature.toString('base64url')}`, inJanuary).code).to.equal('NOT_A_LICENSE');
  });

  it('says that other things are no license, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (other) => {
        expect(check(other, inJanuary).code).to.equal('NOT_A_LICENSE');
      }),
    );
    const code = check(written().replace('KOOLIC1', 'KOOLIC2'), inJanuary).code;
    expect(code).to.equal('NOT_A_LICENSE');
  });

  it('throws when the key is none, is of another kind, or is the private one', () => {
    const ask = (publicKey: string) => () =>
      verifyLicense(written(), publicKey, { fingerprint: null, now: inJanuary });
    expect(ask('')).to.throw(TypeError, 'no Ed25519 public key');
    expect(ask('AAAA')).to.throw(TypeError, 'no Ed25519 public key');
    expect(ask('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----')).to.throw(TypeError);
    expect(ask(pair.privatePem)).to.throw(TypeError, 'This is a private key. Give the public one.');
  });
});
