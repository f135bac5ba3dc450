import type { Product } from './merchant.ts';

/** KooGallery takes a product off the shelf beyond so many failed orders in a month (saas-v2 S33e). */
const MOST_FAILED_ORDERS = 5;
/** Days in a row on which a saved case may fail before trading is frozen. */
const MOST_FAILED_DAYS = 5;

/** The day in Beijing, such as 2026-11-24; `time` in milliseconds since 1970. */
export function beijingDay(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Counts an order that failed through the merchant's interface. */
export function countFailedOrder(product: Product, time: number): void {
  const month = beijingDay(time).slice(0, 7);
  const count = (product.failedOrders[month] ?? 0) + 1;
  product.failedOrders[month] = count;
  if (count > MOST_FAILED_ORDERS) product.state = 'withdrawn';
}

/**
 * Counts what became of the saved cases. A day fails with its first failing case; the row of failing days ends with a
 * whole day that went well, which brings a hidden product back.
 */
export function countProbes(product: Product, failed: number, time: number): void {
  const day = beijingDay(time);
  const yesterday = beijingDay(time - 86_400_000);
  const last = product.lastFailedProbeDay;
  if (last === day) return;
  if (failed > 0) {
    product.failedProbeDays = last === yesterday ? product.failedProbeDays + 1 : 1;
    product.lastFailedProbeDay = day;
    if (product.state === 'on-sale' && product.failedProbeDays >= MOST_FAILED_DAYS) product.state = 'hidden';
  } else if (last !== yesterday && product.failedProbeDays > 0) {
    product.failedProbeDays = 0;
    if (product.state === 'hidden') product.state = 'on-sale';
  }
}
