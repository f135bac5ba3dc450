/** The value below which this part of the sorted values lies; 0 when there are none. */
export function percentile(sorted: ArrayLike<number>, part: number): number {
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * part));
  return sorted[index] ?? 0;
}

/** The middle of some values; 0 when there are none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
