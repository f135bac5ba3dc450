const units: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};

/**
 * A span of time as people write it: `31d`, `2h30m`, `90s`, `1w`. Answers milliseconds.
 * @throws RangeError for anything else; a month or a year is no fixed time and has to be said in days.
 */
export function parseDuration(text: string): number {
  const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.replace(/\s+/g, '').trim())
    throw new RangeError(`"${text}" is no span of time. Write it like 31d, 2h30m or 90s.`);
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
}
