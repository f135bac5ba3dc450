/** Reads `yyyyMMddHHmmss` or `yyyyMMddHHmmssSSS`, UTC (R22); null for any other text and for dates that do not exist. */
export function parseWireTime(text: string): Date | null {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, milliseconds = '000'] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
  // 30 February becomes 2 March and 24:00 the next day: what does not come back as it was is not a time.
  if (Number.isNaN(date.getTime()) || !formatWireTimeMillis(date).startsWith(text)) return null;
  return date;
}

/** Writes `yyyyMMddHHmmss`, UTC; milliseconds are cut off. @throws RangeError outside the years 0000 to 9999. */
export function formatWireTime(date: Date): string {
  return digits(date).slice(0, 14);
}

/** Writes `yyyyMMddHHmmssSSS`, UTC. @throws RangeError outside the years 0000 to 9999. */
export function formatWireTimeMillis(date: Date): string {
  return digits(date);
}

/** Writes the `X-Sdk-Date` form `yyyyMMdd'T'HHmmss'Z'`. @throws RangeError outside the years 0000 to 9999. */
export function formatSdkDate(date: Date): string {
  const text = digits(date);
  return `${text.slice(0, 8)}T${text.slice(8, 14)}Z`;
}

/** Reads the `X-Sdk-Date` form; null for any other text and for dates that do not exist. */
export function parseSdkDate(text: string): Date | null {
  const match = /^(\d{8})T(\d{6})Z$/.exec(text);
  return match === null ? null : parseWireTime(`${match[1]}${match[2]}`);
}

function digits(date: Date): string {
  const text = date.toISOString();
  if (text.length !== 24) throw new RangeError(`${text} has a year that four digits cannot say`);
  return text.replace(/\D/g, '');
}
