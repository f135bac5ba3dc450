import { expect } from 'chai';
import fc from 'fast-check';
import { retryAfterMs } from '../../outbound/retry-after.ts';
import { pauseMs } from '../../outbound/retry-pause.ts';

const minute = 60_000;

describe('the pause before another attempt', () => {
  it('is anything from a second up to a bound that doubles until it is a quarter of an hour', () => {
    const longest = [1, 2, 3, 10, 1000].map((attempts) => pauseMs(attempts, null, () => 1));
    expect(longest).to.deep.equal([2_000, 4_000, 8_000, 15 * minute, 15 * minute]);
    expect([1, 5, 1000].map((attempts) => pauseMs(attempts, null, () => 0))).to.deep.equal([
      1000, 1000, 1000,
    ]);
  });

  it('is never shorter than what the marketplace asked for, but for more than an hour', () => {
    expect(pauseMs(1, 90_000)).to.equal(90_000);
    expect(pauseMs(20, 90_000, () => 1)).to.equal(15 * minute);
    expect(pauseMs(1, 48 * 60 * minute)).to.equal(60 * minute);
    expect(pauseMs(1, 0)).to.be.within(1_000, 2_000);
  });

  it('is a whole number of milliseconds within its bounds, whatever comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.option(fc.nat()), (attempts, retryAfter) => {
        const pause = pauseMs(attempts, retryAfter);
        expect(Number.isInteger(pause)).to.equal(true);
        expect(pause).to.be.within(1_000, 60 * minute);
      }),
    );
  });
});

describe('the header Retry-After', () => {
  const now = Date.parse('2026-11-24T00:00:00Z');

  it('is a number of seconds, or a date', () => {
    expect(retryAfterMs('120', now)).to.equal(120_000);
    expect(retryAfterMs(' 0 ', now)).to.equal(0);
    expect(retryAfterMs(['5', '7'], now)).to.equal(5_000);
    expect(retryAfterMs('Tue, 24 Nov 2026 00:02:00 GMT', now)).to.equal(120_000);
    expect(retryAfterMs('Tue, 24 Nov 2026 00:02:00 GMT', now + 10 * minute)).to.equal(0);
  });

  it('says nothing in any other form', () => {
    for (const text of [undefined, '', 'soon', '-5', '1.5', '1e3', 'Tue, 99 Nov 2026 00:02:00 GMT'])
      expect(retryAfterMs(text, now), text).to.equal(null);
  });
});
