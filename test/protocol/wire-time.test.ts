import { expect } from 'chai';
import fc from 'fast-check';
import {
  formatSdkDate,
  formatWireTime,
  formatWireTimeMillis,
  parseSdkDate,
  parseWireTime,
} from '../../protocol/wire-time.ts';
import { wireDates } from '../arbitraries/wire.ts';

describe('wire time', () => {
  it('reads the printed examples with 14 and 17 digits as UTC', () => {
    expect(parseWireTime('20230726155959')?.toISOString()).to.equal('2023-07-26T15:59:59.000Z');
    expect(parseWireTime('20221124023618256')?.toISOString()).to.equal('2022-11-24T02:36:18.256Z');
  });

  it('refuses times that do not exist and texts that are none', () => {
    for (const text of [
      '20230229000000',
      '20240230000000',
      '20231301000000',
      '20230100000000',
      '20230101240000',
      '20230101006000',
      '20230101000060',
      '2023010100000',
      '202301010000000',
      '2023-01-01T00:00',
      '',
      ' 20230101000000',
    ]) {
      expect(parseWireTime(text), text).to.equal(null);
    }
  });

  it('knows 29 February of leap years', () => {
    expect(parseWireTime('20240229120000')?.toISOString()).to.equal('2024-02-29T12:00:00.000Z');
    expect(parseWireTime('21000229120000')).to.equal(null);
  });

  it('reads back every time it writes', () => {
    fc.assert(
      fc.property(wireDates, (date) => {
        expect(formatWireTimeMillis(date)).to.match(/^\d{17}$/);
        expect(parseWireTime(formatWireTimeMillis(date))?.getTime()).to.equal(date.getTime());
        const second = Math.floor(date.getTime() / 1000) * 1000;
        expect(formatWireTime(date)).to.match(/^\d{14}$/);
        expect(parseWireTime(formatWireTime(date))?.getTime()).to.equal(second);
        expect(parseSdkDate(formatSdkDate(date))?.getTime()).to.equal(second);
      }),
    );
  });

  it('writes back every text it reads', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.stringMatching(/^20\d\d(0\d|1[0-3])[0-3]\d[0-2]\d[0-6]\d[0-6]\d(\d{3})?$/), (text) => {
        const date = parseWireTime(text);
        if (date === null) return;
        read += 1;
        expect(text.length === 14 ? formatWireTime(date) : formatWireTimeMillis(date)).to.equal(text);
      }),
      { numRuns: 500 },
    );
    expect(read).to.be.above(50);
  });

  it('writes the X-Sdk-Date form and reads no other', () => {
    expect(formatSdkDate(new Date('2019-11-15T03:36:55.999Z'))).to.equal('20191115T033655Z');
    expect(parseSdkDate('20191115T033655Z')?.toISOString()).to.equal('2019-11-15T03:36:55.000Z');
    for (const text of ['20191115033655', '20191115T033655', '20191315T033655Z'])
      expect(parseSdkDate(text)).to.equal(null);
  });

  it('does not write a year of five digits', () => {
    expect(() => formatWireTime(new Date('+010000-01-01T00:00:00.000Z'))).to.throw(RangeError, '+010000');
  });
});
