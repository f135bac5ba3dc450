import { formatWireTime } from '../../../protocol/wire-time.ts';
import type { PlacedOrder } from '../../order.ts';
import { type Period, periodEnd } from '../../period-end.ts';

/** What License 1.0 and SaaS V1.0 tell of an order themselves; for one of its products where it has several. */
export function orderParameters(order: PlacedOrder, productId: string): Record<string, unknown> {
  const { orderId, info } = order;
  const line = info.orderLine[0];
  const product = line?.productInfo?.find((each) => each.productId === productId);
  const filledIn = line?.extendParams ?? [];
  return {
    orderId,
    productId,
    customerId: info.buyerInfo?.customerId,
    customerName: info.buyerInfo?.customerName,
    skuCode: product?.skuCode,
    amount: product?.linearValue,
    ...periodParameters(order),
    ...(filledIn.length === 0 ? {} : { saasExtendParams: filledIn }),
  };
}

/** What the order of a renewal tells of its period. */
export function renewalParameters(end: Date, { unit, count }: Period): Record<string, unknown> {
  return {
    expireTime: formatWireTime(end),
    ...(count === 0 ? {} : { periodType: unit, periodNumber: count }),
  };
}

// A package has an end, too, which the order query does not tell.
function periodParameters(order: PlacedOrder): Record<string, unknown> {
  const { chargingMode, expiresAt, placedAt, info } = order;
  if (chargingMode === 'ON_DEMAND_PKG')
    return { expireTime: formatWireTime(periodEnd(placedAt, { unit: 'year', count: 1 })) };
  if (expiresAt === null) return {};
  const { periodType, periodNumber } = info.orderLine[0] ?? {};
  return { expireTime: formatWireTime(expiresAt), periodType, periodNumber };
}
