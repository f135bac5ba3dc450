import { expect } from 'chai';
import { clockDifference, parseTimestamp } from '../../protocol/timestamp.ts';

describe('the timestamp', () => {
  it('is milliseconds with 13 digits and seconds with 10', () => {
    expect(parseTimestamp('1680508066618')).to.equal(1680508066618);
    expect(parseTimestamp('1680508066')).to.equal(1680508066000);
  });

  it('is nothing with any other text', () => {
    for (const text of [
      '',
      '168050806661',
      '16805080666180',
      '1680508066.618',
      '-680508066',
      ' 1680508066',
      '168050806x',
      '0x68050806',
    ]) {
      expect(parseTimestamp(text), text).to.equal(null);
    }
  });

  it('tells the reader by how much the own clock is off', () => {
    const sent = 1680508066618;
    expect(clockDifference(sent - 94_000, sent)).to.deep.equal({
      ms: -94_000,
      text: 'your clock is 94 s behind',
    });
    expect(clockDifference(sent + 61_400, sent)).to.deep.equal({
      ms: 61_400,
      text: 'your clock is 61 s ahead, or the call is that old',
    });
    expect(clockDifference(sent + 3, sent)).to.deep.equal({
      ms: 3,
      text: 'your clock agrees with the caller',
    });
  });
});
