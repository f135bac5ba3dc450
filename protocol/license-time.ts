import { formatWireTime, parseWireTime } from './wire-time.ts';

/**
 * Reads the times of getLicenseAsync, `2023-10-27 10:30:15 z`, UTC (page zh-cn_topic_0070649255, which prints no
 * pattern). The `z` may be upper case, joined on or missing, a `T` may stand for the first blank, a fraction of up to
 * three digits may follow the seconds, and 14 or 17 plain digits are read too (R22). Null for any other text and for
 * dates that do not exist.
 */
export function parseLicenseTime(text: string): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?(?: ?z)?$/i.exec(text);
  if (match === null) return parseWireTime(text);
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  return parseWireTime(`${year}${month}${day}${hour}${minute}${second}${fraction.padEnd(3, '0')}`);
}

/** Writes `yyyy-MM-dd HH:mm:ss z`, UTC; milliseconds are cut off. @throws RangeError outside the years 0000 to 9999. */
export function formatLicenseTime(date: Date): string {
  return formatWireTime(date).replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3 $4:$5:$6 z');
}
