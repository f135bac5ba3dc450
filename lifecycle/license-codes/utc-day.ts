/** The UTC day of a time in ms since 1970, as 20261124. */
export function utcDay(ms: number): number {
  return Number(new Date(ms).toISOString().slice(0, 10).replaceAll('-', ''));
}
