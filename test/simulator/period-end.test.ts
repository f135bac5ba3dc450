import { expect } from 'chai';
import { periodEnd } from '../../simulator/period-end.ts';

describe('the end of a period', () => {
  const end = (from: string, unit: 'year' | 'month' | 'day', count: number) =>
    periodEnd(new Date(from), { unit, count }).toISOString();

  it('is 23:59:59 in Beijing of the day it ends on', () => {
    expect(end('2022-07-26T06:47:36Z', 'year', 1)).to.equal('2023-07-26T15:59:59.000Z');
    expect(end('2026-01-05T00:00:00Z', 'day', 7)).to.equal('2026-01-12T15:59:59.000Z');
    expect(end('2026-11-15T00:00:00Z', 'month', 3)).to.equal('2027-02-15T15:59:59.000Z');
  });

  it('stays in its month where that has fewer days', () => {
    expect(end('2026-01-31T08:00:00Z', 'month', 1)).to.equal('2026-02-28T15:59:59.000Z');
    expect(end('2024-02-29T08:00:00Z', 'year', 1)).to.equal('2025-02-28T15:59:59.000Z');
  });

  it('is where it began with a count of none', () => {
    expect(end('2026-02-28T15:59:59Z', 'month', 0)).to.equal('2026-02-28T15:59:59.000Z');
  });
});
