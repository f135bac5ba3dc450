import { constants, createPrivateKey, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { expect } from 'chai';
import {
  ClientSecretUnreadable,
  decryptClientSecret,
  encryptClientSecret,
  rsaKeyProblem,
} from '../../protocol/client-secret.ts';

const secret = 'f3a1+客户/密钥=';

function pemPair(modulusLength: number): { publicKey: string; privateKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

function refusal(run: () => unknown): ClientSecretUnreadable {
  try {
    run();
  } catch (error) {
    expect(error).to.be.instanceOf(ClientSecretUnreadable);
    return error as ClientSecretUnreadable;
  }
  throw new Error('it was accepted');
}

describe('the client secret of a linked application', () => {
  const { publicKey, privateKey } = pemPair(3072);
  const key = createPrivateKey(privateKey);
  const cipherText = encryptClientSecret(publicKey, secret, 'sha256');
  const bytes = Buffer.from(cipherText, 'base64');

  for (const digest of ['sha256', 'sha1'] as const) {
    it(`is read when it was encrypted with ${digest}, by PEM and by key object`, () => {
      const value = encryptClientSecret(publicKey, secret, digest);
      expect(value).to.match(/^[A-Za-z0-9+/]{512}$/);
      expect(decryptClientSecret(privateKey, value)).to.equal(secret);
      expect(decryptClientSecret(key, value)).to.equal(secret);
    });
  }

  it('is read in the old PEM form of RSA keys', () => {
    const old = key.export({ type: 'pkcs1', format: 'pem' }) as string;
    expect(old).to.contain('BEGIN RSA PRIVATE KEY');
    expect(decryptClientSecret(old, cipherText)).to.equal(secret);
    expect(rsaKeyProblem(old)).to.equal(null);
  });

  it('is read from Base64, standard or URL-safe, in lines or with blanks for plus signs, and from hex', () => {
    const lines = cipherText.replace(/.{76}/g, '$&\r\n');
    for (const form of [
      cipherText.replaceAll('+', ' '),
      bytes.toString('base64url'),
      lines,
      `${cipherText}\n`,
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
    ]) {
      expect(decryptClientSecret(key, form), form.slice(0, 100)).to.equal(secret);
    }
  });

  it('may be empty, and as long as the key allows', () => {
    for (const [plain, digest] of [
      ['', 'sha256'],
      ['x'.repeat(384 - 66), 'sha256'],
      ['x'.repeat(384 - 42), 'sha1'],
    ] as const) {
      expect(decryptClientSecret(key, encryptClientSecret(publicKey, plain, digest))).to.equal(plain);
    }
  });

  it('is refused under another key, or with any bit turned, in words that quote nothing', () => {
    const other = pemPair(3072).privateKey;
    const turned = Buffer.from(bytes);
    turned[200] = (turned[200] ?? 0) ^ 1;
    const notText = publicEncrypt(
      { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
      Buffer.from([0xc3, 0x28]),
    );
    const otherPadding = publicEncrypt(
      { key: publicKey, padding: constants.RSA_PKCS1_PADDING },
      Buffer.from(secret),
    );
    for (const [privatePem, text] of [
      [other, cipherText],
      [privateKey, turned.toString('base64')],
      [privateKey, Buffer.alloc(384, 0xff).toString('base64')],
      [privateKey, Buffer.alloc(384).toString('base64')],
      [privateKey, notText.toString('base64')],
      [privateKey, otherPadding.toString('base64')],
      [privateKey, bytes.subarray(1).toString('base64')],
      [privateKey, 'the-client-secret-in-clear'],
      [privateKey, ''],
      [publicKey, cipherText],
      ['no key at all', cipherText],
    ] as const) {
      const { name, message } = refusal(() => decryptClientSecret(privatePem, text));
      expect(name).to.equal('ClientSecretUnreadable');
      expect(message).to.have.length.within(20, 160);
      expect(message).not.to.contain('no key at all');
      expect(message).not.to.contain('-in-clear');
      if (text !== '') expect(message).not.to.contain(text.slice(0, 12));
    }
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(refusal(() => decryptClientSecret(ec, cipherText)).message).to.contain('no RSA private key');
  });

  it('says in words what is wrong with a private key', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const locked = key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' });
    expect(rsaKeyProblem(privateKey)).to.equal(null);
    for (const [pem, words] of [
      ['', 'not PEM'],
      [privateKey.replace(/-----.*-----\n/g, ''), 'not PEM'],
      [publicKey, 'no private key'],
      [locked as string, 'passphrase'],
      [privateKey.replace(/\nM.{60}/, '\nMAAA'), 'can be read'],
      [ec.export({ type: 'pkcs8', format: 'pem' }) as string, 'kind ec, not RSA'],
      [pemPair(2048).privateKey, '2048 bits, KooGallery asks for 3072'],
    ] as const) {
      expect(rsaKeyProblem(pem)).to.contain(words);
    }
  });
});
