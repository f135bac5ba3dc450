/** Quantities are counted in ten-thousandths, as whole numbers: KooGallery knows 4 digits after the point. */
const perUnit = 10_000;
const digits = 4;

/** The most that one record may hold, in ten-thousandths: `Double(12,4)` on page zh-cn_topic_0070649410. */
export const largestValue = 999_999_999_999;

const decimal = /^(\d{1,8})(?:\.(\d{1,4}))?$/;

/** Ten-thousandths of a decimal above 0 with at most 8 digits before and 4 after the point; null for anything else. */
export function readQuantity(text: string): number | null {
  const [, whole, part = ''] = decimal.exec(text) ?? [];
  if (whole === undefined) return null;
  const quantity = Number(whole) * perUnit + Number(part.padEnd(digits, '0'));
  return quantity > 0 ? quantity : null;
}

/** The decimal of ten-thousandths: no exponent, no zeros at the end. */
export function quantityText(quantity: number | bigint): string {
  const all = String(quantity < 0 ? -quantity : quantity).padStart(digits + 1, '0');
  const part = all.slice(-digits).replace(/0+$/, '');
  return `${quantity < 0 ? '-' : ''}${all.slice(0, -digits)}${part && `.${part}`}`;
}
