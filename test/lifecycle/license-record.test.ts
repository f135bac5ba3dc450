import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { licenseOf, licenseRow, uploadOf } from '../../lifecycle/license-record.ts';
import { checkLicense } from '../../lifecycle/plugin-answer.ts';
import type { License } from '../../plugins/contract.ts';
import { createSealer } from '../../storage/sealing.ts';
import { sampleInstance, sampleTime } from '../storage/sample-rows.ts';

const sealer = createSealer(randomBytes(32));
const instance = sampleInstance();
const rowOf = (license: License, eventId: string | null = 'E1', deviceFingerprint: string | null = null) =>
  licenseRow(instance, license, { deviceFingerprint }, eventId, sealer, sampleTime);

describe('a kept license', () => {
  const file: License = { kind: 'file', fileName: 'a.lic', content: new Uint8Array([0, 255, 10, 13]) };

  it('comes back as it was made, a text with its signs and a file with its bytes', () => {
    const text: License = { kind: 'text', text: 'K1.许可证.é' };
    expect(licenseOf(rowOf(text), sealer)).to.deep.equal(text);
    const read = licenseOf(rowOf(file), sealer);
    expect(read.kind === 'file' && [read.fileName, ...read.content]).to.deep.equal(['a.lic', 0, 255, 10, 13]);
  });

  it('has the hash of exactly those bytes, and is not readable without the key', () => {
    const row = rowOf(file);
    const hash = createHash('sha256')
      .update(new Uint8Array([0, 255, 10, 13]))
      .digest('hex');
    expect(row.sha256).to.equal(hash);
    expect(row.content).to.not.include(Buffer.from([0, 255, 10, 13]).toString('base64'));
    expect(() => licenseOf(row, createSealer(randomBytes(32)))).to.throw();
  });

  it('has one key for each event and device', () => {
    const keys = [rowOf(file), rowOf(file, 'E2'), rowOf(file, 'E1', 'D'), rowOf(file, null)].map(
      ({ license_key }) => license_key,
    );
    expect(new Set(keys).size).to.equal(4);
    expect(rowOf(file).license_key).to.equal(keys[0]);
  });

  it('is named in the message to KooGallery, not copied into it', () => {
    const row = rowOf(file);
    const message = uploadOf(row, 'E1', sealer);
    expect(JSON.parse(sealer.open(message.payload))).to.deep.equal({
      eventId: 'E1',
      licenseKey: row.license_key,
    });
    expect(message.message_id).to.equal(row.license_key);
  });

  it('is refused when its text is not well-formed, since it would not come back as it was made', () => {
    expect(() => checkLicense({ kind: 'text', text: 'K1.\ud800' })).to.throw(/well-formed/);
    expect(checkLicense({ kind: 'text', text: 'K1.\u{1f98a}' })).to.include({ kind: 'text' });
  });
});
