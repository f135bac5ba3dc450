import { type SceneRequest, scenes } from '../../generated/scenes.ts';
import type { LicenseWish, Order } from '../../lifecycle/command.ts';
import { parseWireTime } from '../../protocol/wire-time.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { failure, failureWithoutWaiting, success } from '../result.ts';
import { orderFromParameters } from '../saas-v1/order-from-parameters.ts';
import { licenseText } from './license-text.ts';

const codes = scenes['license-v1'].getLicense.resultCodes;

/**
 * An order was paid, and the answer brings its license. The order's id alone says which license is meant, so it is that
 * of its line too; `businessId` differs with each try (R15, R16).
 */
export const getLicense: Handler<'license-v1', 'getLicense'> = {
  decode(request) {
    const { orderId, businessId } = request;
    const told = orderFromParameters(request, 'new', orderId);
    return {
      type: 'create',
      orderId,
      orderLineId: orderId,
      proposedInstanceId: businessId ?? null,
      told,
      license: wishOf(request, told),
      shows: 'license',
    };
  },

  encode(outcome) {
    if (outcome.kind !== 'done') return failureWithoutWaiting(codes, outcome);
    const { instanceId, license } = outcome;
    if (!license) return failure(codes, withoutLicense);
    return { ...success, license: licenseText(license), instanceId: instanceId ?? '' };
  },
};

const withoutLicense = {
  reason: 'NOT_OFFERED',
  message: 'the order was carried out, but its product makes no license',
} as const;

function wishOf({ expireTime }: SceneRequest<'license-v1', 'getLicense'>, told: Order): LicenseWish {
  return {
    deviceFingerprint: identificationCode(told),
    notBefore: told.placedAt,
    expiresAt: expireTime === undefined ? null : endOf(expireTime),
  };
}

/** The buyer's hardware code, which he filled in or the client program made. */
function identificationCode({ lines }: Order): string | null {
  const params = lines.flatMap(({ extendParams }) => extendParams);
  return params.find(({ name }) => name === 'identificationCode')?.value || null;
}

// Optional, but an end that cannot be read must not become a license without end.
function endOf(expireTime: string): Date {
  const time = parseWireTime(expireTime);
  if (time === null) throw new BadRequest('expireTime is not a UTC time of 14 or 17 digits (R22)');
  return time;
}
