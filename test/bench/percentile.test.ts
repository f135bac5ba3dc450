import { expect } from 'chai';
import { median, percentile } from '../../bench/percentile.ts';

describe('the figures of the bench', () => {
  it('takes the value below which the part lies', () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(values, 0.5)).to.equal(51);
    expect(percentile(values, 0.99)).to.equal(100);
    expect(percentile([7], 0.99)).to.equal(7);
  });

  it('takes the middle of an odd number of values and the mean of the two in the middle of an even one', () => {
    expect(median([9, 1, 5])).to.equal(5);
    expect(median([4, 1, 2, 9])).to.equal(3);
  });

  it('says 0 of nothing', () => {
    expect(percentile([], 0.5)).to.equal(0);
    expect(median([])).to.equal(0);
  });
});
