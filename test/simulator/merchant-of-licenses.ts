import { createHmac } from 'node:crypto';
import { accessKey, type MerchantWays, type ReceivedCall } from './merchant.ts';

/** A merchant of online licenses who says yes to everything, and one who is told of orders. */
export const licenseOnlineWays: MerchantWays = { guide: 'license-online', isSigned, createShop: yesMan };
export const orderNotifyWays: MerchantWays = { guide: 'order-notify', isSigned, createShop: yesMan };

function isSigned({ query, body }: ReceivedCall): boolean {
  const hmac = (text: string) => createHmac('sha256', accessKey).update(text).digest('hex');
  const expected = hmac(`${accessKey}${query.get('nonce')}${query.get('timestamp')}${hmac(body)}`);
  return query.get('signature')?.toLowerCase() === expected;
}

/** The first tries of a purchase find the instance in the making. */
function yesMan(pollsUntilReady: number) {
  const opened = new Map<unknown, { instanceId: unknown; left: number }>();
  const done = { resultCode: '000000', resultMsg: 'success.' };
  return ({ activity, orderId, businessId }: Record<string, unknown>): Record<string, unknown> => {
    if (activity !== 'newInstance') return done;
    const held = opened.get(orderId) ?? { instanceId: businessId, left: pollsUntilReady };
    opened.set(orderId, held);
    const resultCode = held.left > 0 ? '000004' : '000000';
    held.left -= 1;
    return { ...done, resultCode, instanceId: held.instanceId };
  };
}
