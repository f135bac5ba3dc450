import { expect } from 'chai';
import fc from 'fast-check';
import { formatKitTime, parseKitTime } from '../../protocol/kit-time.ts';
import { wireDates } from '../arbitraries/wire.ts';

describe('kit time', () => {
  it('reads and writes the printed example eight hours ahead of UTC', () => {
    const date = parseKitTime('20220420114117642');
    expect(date?.toISOString()).to.equal('2022-04-20T03:41:17.642Z');
    expect(formatKitTime(new Date('2022-04-20T03:41:17.642Z'))).to.equal('20220420114117642');
  });

  it('crosses the end of the day and of the year', () => {
    expect(parseKitTime('20230101000000000')?.toISOString()).to.equal('2022-12-31T16:00:00.000Z');
    expect(formatKitTime(new Date('2023-12-31T16:00:00.001Z'))).to.equal('20240101000000001');
  });

  it('refuses times that do not exist and texts of another length', () => {
    for (const text of [
      '20220231000000000',
      '20221301000000000',
      '20220420240000000',
      '20220420114117',
      '2022042011411764',
      '202204201141176420',
      '2022-04-20 11:41:',
      '',
    ]) {
      expect(parseKitTime(text), text).to.equal(null);
    }
  });

  it('comes back as it was, to the millisecond', () => {
    const lastToWrite = Date.parse('9999-12-31T15:59:59.999Z');
    fc.assert(
      fc.property(
        wireDates.filter((date) => date.getTime() <= lastToWrite),
        (date) => {
          expect(formatKitTime(date)).to.match(/^\d{17}$/);
          expect(parseKitTime(formatKitTime(date))?.getTime()).to.equal(date.getTime());
        },
      ),
    );
    expect(() => formatKitTime(new Date(lastToWrite + 1))).to.throw(RangeError, '+010000');
  });
});
