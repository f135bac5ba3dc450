import { constants, createHash, generateKeyPairSync, privateDecrypt, publicEncrypt } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { oaepMessage } from '../../protocol/oaep-message.ts';

const blockLength = 128;
const labelHash = createHash('sha256').digest();

function xor(bytes: Buffer, mask: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, i) => byte ^ (mask[i] ?? 0)));
}

/** The mask of RFC 8017, B.2.1, as long as a block may need it. */
function maskOf(seed: Buffer, digest: string): Buffer {
  const chunks = [0, 1, 2, 3, 4, 5, 6].map((i) =>
    createHash(digest)
      .update(seed)
      .update(Buffer.from([0, 0, 0, i]))
      .digest(),
  );
  return Buffer.concat(chunks);
}

/** A block with SHA-256 around what follows the label's hash, its mask made with another digest if asked for. */
function blockAround(afterHash: Buffer, maskDigest = 'sha256', first = 0): Buffer {
  const seed = createHash('sha256').update(afterHash).digest();
  const data = Buffer.concat([labelHash, afterHash]);
  const maskedData = xor(data, maskOf(seed, maskDigest));
  return Buffer.concat([Buffer.from([first]), xor(seed, maskOf(maskedData, maskDigest)), maskedData]);
}

/** Zeros, a one and the message: what stands behind the hash in a right block. */
function padded(message: string): Buffer {
  const bytes = Buffer.alloc(blockLength - 1 - 2 * labelHash.length);
  bytes.write(`\u0001${message}`, bytes.length - message.length - 1, 'latin1');
  return bytes;
}

describe('an OAEP block', () => {
  it('gives the message that node:crypto put in, for the digest it was made with only', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 8 * blockLength });
    const messages = fc.uint8Array({ maxLength: blockLength - 66 });
    fc.assert(
      fc.property(messages, fc.constantFrom('sha1' as const, 'sha256' as const), (message, digest) => {
        const padding = constants.RSA_PKCS1_OAEP_PADDING;
        const cipherText = publicEncrypt({ key: publicKey, padding, oaepHash: digest }, message);
        const block = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, cipherText);
        const other = digest === 'sha1' ? 'sha256' : 'sha1';
        expect(oaepMessage(block, digest, digest)?.equals(message)).to.equal(true);
        expect(oaepMessage(block, other, other)).to.equal(null);
        expect(oaepMessage(block, digest, other)).to.equal(null);
        expect(oaepMessage(block, other, digest)).to.equal(null);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the message when the mask was made with another digest', () => {
    for (const message of ['', 'a message', '\u0001\u0000\u0001']) {
      const block = blockAround(padded(message), 'sha1');
      expect(oaepMessage(block, 'sha256', 'sha1')?.toString('latin1')).to.equal(message);
      expect(oaepMessage(block, 'sha256', 'sha256')).to.equal(null);
    }
  });

  it('is nothing without the one that ends the zeros, or with anything else among them', () => {
    expect(oaepMessage(blockAround(Buffer.alloc(padded('').length)), 'sha256', 'sha256')).to.equal(null);
    for (const other of [2, 0x80, 0xff]) {
      const after = padded('a message');
      after[3] = other;
      expect(oaepMessage(blockAround(after), 'sha256', 'sha256'), String(other)).to.equal(null);
    }
  });

  it('is nothing when its first byte is not zero, any bit is turned, or it is too short', () => {
    expect(oaepMessage(blockAround(padded('x'), 'sha256', 1), 'sha256', 'sha256')).to.equal(null);
    const block = blockAround(padded('a message'));
    expect(oaepMessage(block, 'sha256', 'sha256')?.toString()).to.equal('a message');
    for (let i = 0; i < block.length; i++) {
      const turned = Buffer.from(block);
      turned[i] = (turned[i] ?? 0) ^ 0x10;
      expect(oaepMessage(turned, 'sha256', 'sha256'), String(i)).to.equal(null);
    }
    expect(oaepMessage(block.subarray(0, 65), 'sha256', 'sha256')).to.equal(null);
  });
});
