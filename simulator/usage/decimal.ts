/** An exact decimal with at most four digits after the point, as a whole number of ten-thousandths. */
export type TenThousandths = bigint;

/** `Double(12,4)`: twelve digits in all, four of them after the point. */
const LARGEST: TenThousandths = 999_999_999_999n;

/** Reads a plain decimal without sign or exponent; null for anything else, and for more than four digits after the point. */
export function parseDecimal(text: string): TenThousandths | null {
  const match = /^(\d+)(?:\.(\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  return BigInt(whole + fraction.padEnd(4, '0'));
}

/** The value of a usage record; in words what is wrong with it, when it is not allowed (record code 003). */
export function usageValue(text: string): TenThousandths | string {
  const value = parseDecimal(text);
  if (value === null) return 'usage_value is no decimal with at most 4 digits after the point';
  if (value <= 0n) return 'usage_value is not above 0';
  if (value > LARGEST) return 'usage_value has more than 8 digits before the point, and it is a Double(12,4)';
  return value;
}

/** Writes a decimal without needless zeros. */
export function formatDecimal(value: TenThousandths): string {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -4)}${fraction === '' ? '' : `.${fraction}`}`;
}
