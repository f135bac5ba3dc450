import { parseWireTime } from '../protocol/wire-time.ts';
import type { CallResult } from './caller.ts';
import type { Endpoint, Scene } from './endpoint.ts';
import type { LicenseCodes } from './license-codes/license-code-book.ts';
import type { OrderBook } from './order-book.ts';
import type { InstanceWish } from './usage/metered-instance.ts';
import type { UsageBook } from './usage/usage-book.ts';

/** What KooGallery keeps of its calls. */
export interface FollowSettings {
  orders: OrderBook;
  usage: UsageBook;
  licenseCodes: LicenseCodes;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A call that the merchant answered well. */
interface Followed {
  endpoint: Endpoint;
  fields: Record<string, unknown>;
  answer: Record<string, unknown>;
}

const chargingModesOfV1: Record<string, InstanceWish['chargingMode']> = {
  '0': 'ON_DEMAND',
  '1': 'PERIOD',
  '3': 'ONE_TIME',
  '5': 'ON_DEMAND_PKG',
};

/**
 * Notes what a call changed: which instance there is and by whose key, whether it is frozen or released, and the same of
 * authorization codes. Calls for debugging (`testFlag`) change nothing.
 */
export function followCalls(
  settings: FollowSettings,
): (endpoint: Endpoint, scene: Scene, fields: Record<string, unknown>, result: CallResult) => void {
  const followers = followersOf(settings);
  return (endpoint, scene, fields, { resultCode, answer }) => {
    if (endpoint.guide.startsWith('linked-kit') || String(fields.testFlag) === '1') return;
    if (resultCode === null || resultCode === '000001') return;
    settings.usage.acceptKey(endpoint.accessKey);
    if (answer === null || (resultCode !== '000000' && resultCode !== '000004')) return;
    followers[scene]?.({ endpoint, fields, answer });
  };
}

function followersOf(settings: FollowSettings): Partial<Record<Scene, (followed: Followed) => void>> {
  const { usage, licenseCodes, now } = settings;
  const instance = (id: unknown, then: (instanceId: string) => void) => {
    if (typeof id === 'string' && usage.knows(id)) then(id);
  };
  const code = (license: unknown, then: (code: string) => void) => {
    if (typeof license === 'string' && licenseCodes.find(license) !== null) then(license);
  };
  return {
    newInstance: (followed) => noteInstance(followed, settings),
    updateInstanceStatus: ({ fields: { instanceId, status } }) =>
      instance(instanceId, status === 'FREEZE' ? usage.freeze : usage.unfreeze),
    instanceStatus: ({ fields: { instanceId, instanceStatus } }) =>
      instance(instanceId, instanceStatus === 'FREEZE' ? usage.freeze : usage.unfreeze),
    expireInstance: ({ fields: { instanceId } }) => instance(instanceId, usage.freeze),
    releaseInstance: ({ fields: { instanceId } }) =>
      instance(instanceId, (id) => usage.closeInstance(id, new Date(now()))),
    refreshLicenseCode: ({ fields: { license, expireTime } }) => {
      const end = parseWireTime(String(expireTime));
      if (end !== null) code(license, (each) => licenseCodes.renew(each, end));
    },
    updateLicenseCodeStatus: ({ fields: { license, status } }) =>
      code(license, status === 'FREEZE' ? licenseCodes.freeze : licenseCodes.unfreeze),
    releaseLicenseCode: ({ fields: { license } }) => code(license, licenseCodes.release),
  };
}

function noteInstance({ endpoint, fields, answer }: Followed, { orders, usage, now }: FollowSettings): void {
  const { instanceId } = answer;
  if (typeof instanceId !== 'string' || instanceId === '') return;
  const order = orders.find(String(fields.orderId));
  const line =
    order?.orderLine.find(({ orderLineId }) => orderLineId === fields.orderLineId) ?? order?.orderLine[0];
  const chargingMode = chargingModesOfV1[String(fields.chargingMode)] ?? line?.chargingMode;
  const productId = fields.productId ?? line?.productInfo?.[0]?.productId;
  usage.registerInstance({
    instanceId,
    chargingMode: (chargingMode ?? 'ON_DEMAND') as NonNullable<InstanceWish['chargingMode']>,
    openedAt: parseWireTime(order?.createTime ?? '') ?? new Date(now()),
    accessKey: endpoint.accessKey,
    ...(typeof productId === 'string' ? { productId } : {}),
  });
}
