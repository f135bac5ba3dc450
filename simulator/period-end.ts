/** A span of time as orders say it. */
export interface Period {
  unit: 'year' | 'month' | 'day';
  count: number;
}

/**
 * The last second, in Beijing, of the day on which a period that begins at `from` ends: the recorded expiry times are
 * all 15:59:59 UTC. 31 January and a month is the last day of February.
 */
export function periodEnd(from: Date, { unit, count }: Period): Date {
  const years = unit === 'year' ? count : 0;
  const months = unit === 'month' ? count : 0;
  const days = unit === 'day' ? count : 0;
  const month = from.getUTCMonth() + months;
  const year = from.getUTCFullYear() + years;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), lastDay);
  return new Date(Date.UTC(year, month, day + days, 15, 59, 59));
}
