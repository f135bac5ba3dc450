import { formatWireTimeMillis, parseWireTime } from './wire-time.ts';

/** The kit's clock runs eight hours ahead of UTC, all year round. */
const offset = 8 * 60 * 60 * 1000;

/**
 * Reads the kit's `yyyyMMddHHmmssSSS`, UTC+8 (page zh-cn_topic_0070649109); null for any other text and for dates that
 * do not exist.
 */
export function parseKitTime(text: string): Date | null {
  const local = text.length === 17 ? parseWireTime(text) : null;
  return local === null ? null : new Date(local.getTime() - offset);
}

/** Writes the kit's `yyyyMMddHHmmssSSS`, UTC+8. @throws RangeError outside the years 0000 to 9999. */
export function formatKitTime(date: Date): string {
  return formatWireTimeMillis(new Date(date.getTime() + offset));
}
