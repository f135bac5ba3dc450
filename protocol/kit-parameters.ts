/** What Java's `Character.isWhitespace` counts, the four information separators aside: no-break spaces are text. */
const blank = /^[\t-\r \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/;

/** Whether a value is empty or white space only, as the `StringUtils.isBlank` of Huawei's sample sees it. */
export function isBlank(value: string): boolean {
  return blank.test(value);
}

/**
 * The top-level properties of a kit V1 body as the texts that are signed: strings exactly as sent, numbers, booleans
 * and nested values as compact JSON, null as an empty value (page zh-cn_topic_0070649135).
 * @throws RangeError when a value is nested too deeply to be written as JSON.
 */
export function kitParameters(body: Record<string, unknown>): Map<string, string> {
  return new Map(Object.entries(body).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return JSON.stringify(value);
}
