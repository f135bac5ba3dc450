import { expect } from 'chai';
import fc from 'fast-check';
import { quantityText, readQuantity } from '../../metering/quantity.ts';

describe('a quantity', () => {
  it('is read as ten-thousandths', () => {
    expect(readQuantity('1')).to.equal(10_000);
    expect(readQuantity('0.25')).to.equal(2_500);
    expect(readQuantity('0.0001')).to.equal(1);
    expect(readQuantity('007.10')).to.equal(71_000);
    expect(readQuantity('99999999.9999')).to.equal(999_999_999_999);
  });

  it('is no number that KooGallery cannot hold, nor anything but digits with a point', () => {
    const wrong = [
      '',
      '0',
      '0.0000',
      '-1',
      '+1',
      '1e3',
      '.5',
      '5.',
      '1,5',
      ' 1',
      '1 ',
      '0x10',
      'NaN',
      'Infinity',
    ];
    for (const text of [...wrong, '0.00001', '100000000', '١', '1\n'])
      expect(readQuantity(text), text).to.equal(null);
  });

  it('is written without exponent and without zeros at the end', () => {
    expect(quantityText(0)).to.equal('0');
    expect(quantityText(1)).to.equal('0.0001');
    expect(quantityText(2_500)).to.equal('0.25');
    expect(quantityText(-2_500)).to.equal('-0.25');
    expect(quantityText(10_000)).to.equal('1');
    expect(quantityText(Number.MAX_SAFE_INTEGER)).to.equal('900719925474.0991');
    expect(quantityText(123_456_789_012_345_678_901n)).to.equal('12345678901234567.8901');
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (quantity) => {
        expect(readQuantity(quantityText(quantity))).to.equal(quantity);
      }),
    );
  });
});
