import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { createSealer } from '../../storage/sealing.ts';

describe('sealing', () => {
  const sealer = createSealer(randomBytes(32));

  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        expect(sealer.open(sealer.seal(text))).to.equal(text);
      }),
    );
    expect(sealer.open(sealer.seal(''))).to.equal('');
  });

  it('shows nothing of the text, and never looks the same twice', () => {
    const texts = Array.from({ length: 1_000 }, () => sealer.seal('13800138000'));
    expect(new Set(texts.map((text) => text.slice(3, 19))).size, 'different IVs').to.equal(1_000);
    for (const text of texts) {
      expect(text).to.match(/^v1\.[\w-]+$/);
      expect(Buffer.from(text.slice(3), 'base64url').includes('138')).to.equal(false);
    }
  });

  it('notices every bit that was changed, and every cut', () => {
    const sealed = sealer.seal('订单 CS2111211314BEXYS');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => sealer.open(`v1.${changed.toString('base64url')}`), `bit ${bit}`).to.throw(
        'a sealed text cannot be opened: it was sealed with another key, or changed',
      );
    }
    for (let length = 0; length < bytes.length; length++) {
      const cut = `v1.${bytes.subarray(0, length).toString('base64url')}`;
      expect(() => sealer.open(cut), `${length} bytes`).to.throw('cannot be opened');
    }
  });

  it('does not open what another key has sealed', () => {
    const other = createSealer(randomBytes(32));
    expect(() => sealer.open(other.seal('text'))).to.throw('it was sealed with another key');
  });

  it('says so when a text is of a version it does not know', () => {
    expect(() => sealer.open('v2.abc')).to.throw('is it of a newer version?');
    expect(() => sealer.open('plain text')).to.throw('is it of a newer version?');
  });

  it('wants a key of 32 bytes', () => {
    for (const length of [0, 16, 31, 33]) {
      expect(() => createSealer(randomBytes(length))).to.throw(
        `a sealing key has 32 bytes, this one has ${length}`,
      );
    }
  });
});
