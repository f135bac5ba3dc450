/** How far a call's time lies from ours. */
export interface ClockDifference {
  /** Our time minus the call's, in milliseconds: positive for a call that looks old. */
  ms: number;
  /** For the journal, addressed to whoever runs this server. */
  text: string;
}

/** Milliseconds since 1970 from 13 digits (milliseconds) or 10 digits (seconds); null for anything else (R6). */
export function parseTimestamp(text: string): number | null {
  if (/^\d{13}$/.test(text)) return Number(text);
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  return null;
}

/** Compares our time with a call's, both in milliseconds since 1970. */
export function clockDifference(now: number, timestamp: number): ClockDifference {
  const ms = now - timestamp;
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds === 0) return { ms, text: 'your clock agrees with the caller' };
  if (ms < 0) return { ms, text: `your clock is ${seconds} s behind` };
  return { ms, text: `your clock is ${seconds} s ahead, or the call is that old` };
}
