import type { outbound } from '../generated/outbound.ts';
import type { OrderInfo } from './order.ts';
import { testBuyer, testExtendParams, testProduct } from './test-data.ts';

type MockOrderId = keyof typeof outbound.koogallery.queryOrder.mockOrders;

/** What one mock order has that others have not. */
interface MockFacts {
  orderType: string;
  chargingMode: string;
  /** Unit and end of the one period; null when not sold by period. */
  period: [periodType: string, expireTime: string] | null;
}

// Only the first was ever recorded; the others are in its shape. Their expiry follows from the fixed order time.
const facts: Record<MockOrderId, MockFacts> = {
  MOCKPERIODYEARNEW: { orderType: 'NEW', chargingMode: 'PERIOD', period: ['year', '20251121235959'] },
  MOCKONETIMENEW: { orderType: 'NEW', chargingMode: 'ONE_TIME', period: null },
  MOCKONDEMAND: { orderType: 'NEW', chargingMode: 'ON_DEMAND', period: null },
  MOCKONDEMANDPKG: { orderType: 'NEW', chargingMode: 'ON_DEMAND_PKG', period: null },
  MOCKPERIODDAYTRIAL: { orderType: 'TRIAL', chargingMode: 'PERIOD', period: ['day', '20241122235959'] },
  MOCKMONTYTRIALTOFORMAL: {
    orderType: 'TRIAL_TO_FORMAL',
    chargingMode: 'PERIOD',
    period: ['month', '20241221235959'],
  },
  MOCKMONTYUNSUBSCRIBE: {
    orderType: 'UNSUBSCRIBE',
    chargingMode: 'PERIOD',
    period: ['month', '20241221235959'],
  },
  MOCKMONTYRENEW: { orderType: 'RENEW', chargingMode: 'PERIOD', period: ['month', '20241221235959'] },
  MOCKMONTYCHANGE: { orderType: 'CHANGE', chargingMode: 'PERIOD', period: ['month', '20241221235959'] },
};

/** One of the nine mock orders, the same data each time; null for any other id. */
export function mockOrder(orderId: string): OrderInfo | null {
  if (!isMockOrderId(orderId)) return null;
  const { orderType, chargingMode, period } = facts[orderId];
  return {
    orderId,
    orderType,
    createTime: '20241121090846',
    orderLine: [
      {
        orderLineId: `${orderId}-000001`,
        chargingMode,
        ...(period === null ? {} : { periodType: period[0], periodNumber: 1, expireTime: period[1] }),
        productInfo: [testProduct],
        extendParams: testExtendParams,
        currency: '100',
        currencyAfterDiscount: '100',
      },
    ],
    buyerInfo: testBuyer,
    extendParams: [],
  };
}

function isMockOrderId(orderId: string): orderId is MockOrderId {
  return Object.hasOwn(facts, orderId);
}
