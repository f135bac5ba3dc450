import { expect } from 'chai';
import fc from 'fast-check';
import { formatLicenseTime, parseLicenseTime } from '../../protocol/license-time.ts';
import { wireDates } from '../arbitraries/wire.ts';

describe('license time', () => {
  it('reads and writes the printed examples', () => {
    for (const [text, iso] of [
      ['2023-10-27 10:30:15 z', '2023-10-27T10:30:15.000Z'],
      ['2024-10-27 10:30:15 z', '2024-10-27T10:30:15.000Z'],
    ] as const) {
      expect(parseLicenseTime(text)?.toISOString()).to.equal(iso);
      expect(formatLicenseTime(new Date(iso))).to.equal(text);
    }
  });

  it('takes the z in any form or none, ISO and the digits of the other interfaces', () => {
    for (const text of [
      '2023-10-27 10:30:15 Z',
      '2023-10-27 10:30:15z',
      '2023-10-27 10:30:15',
      '2023-10-27T10:30:15Z',
      '2023-10-27T10:30:15.000Z',
      '2023-10-27T10:30:15',
      '20231027103015',
      '20231027103015000',
    ]) {
      expect(parseLicenseTime(text)?.toISOString(), text).to.equal('2023-10-27T10:30:15.000Z');
    }
    expect(parseLicenseTime('2023-10-27 10:30:15.25 z')?.toISOString()).to.equal('2023-10-27T10:30:15.250Z');
  });

  it('refuses times that do not exist and texts that are none', () => {
    for (const text of [
      '2023-02-31 10:30:15 z',
      '2023-02-29 10:30:15 z',
      '2023-13-01 10:30:15 z',
      '2023-00-01 10:30:15 z',
      '2023-10-00 10:30:15 z',
      '2023-10-27 24:00:00 z',
      '2023-10-27 10:60:15 z',
      '2023-10-27 10:30:60 z',
      '2023-10-27 10:30:15 x',
      '2023-10-27 10:30:15  z',
      '2023-10-27 10:30 z',
      '2023-10-27',
      '2023-10-27 10:30:15+08:00',
      '2023-1-2 10:30:15 z',
      ' 2023-10-27 10:30:15 z',
      '2023-10-27 10:30:15 z\n',
      '20230231000000',
      '1698402615000',
      '',
    ]) {
      expect(parseLicenseTime(text), text).to.equal(null);
    }
    expect(parseLicenseTime('2024-02-29 10:30:15 z')).to.be.a('date');
  });

  it('comes back as it was, to the second', () => {
    fc.assert(
      fc.property(wireDates, (date) => {
        const text = formatLicenseTime(date);
        expect(text).to.match(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d z$/);
        expect(parseLicenseTime(text)?.getTime()).to.equal(Math.floor(date.getTime() / 1000) * 1000);
        expect(parseLicenseTime(date.toISOString())?.getTime()).to.equal(date.getTime());
      }),
    );
  });

  it('does not write a year of five digits', () => {
    expect(() => formatLicenseTime(new Date('+010000-01-01T00:00:00.000Z'))).to.throw(RangeError, '+010000');
  });
});
