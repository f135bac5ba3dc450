/** Milliseconds since 1970 as RFC 3339 in UTC. */
export function timeText(ms: number): string {
  return new Date(ms).toISOString();
}

/** As `timeText`; null stays null. */
export function timeOrNull(ms: number | null): string | null {
  return ms === null ? null : timeText(ms);
}
