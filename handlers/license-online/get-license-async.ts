import { scenes } from '../../generated/scenes.ts';
import { parseLicenseTime } from '../../protocol/license-time.ts';
import { BadRequest, type Handler } from '../handler.ts';
import { resultOf } from '../result.ts';

const codes = scenes['license-online'].getLicenseAsync.resultCodes;

/** A client program asked for a license. It is uploaded, so the answer has none (page zh-cn_topic_0070649351). */
export const getLicenseAsync: Handler<'license-online', 'getLicenseAsync'> = {
  decode: ({ instanceId, eventId, deviceFingerprint, effectiveTime, expireTime }) => ({
    type: 'issueLicense',
    instanceId,
    eventId,
    deviceFingerprint: deviceFingerprint ?? null,
    notBefore: timeOf('effectiveTime', effectiveTime),
    // Optional, but an end that cannot be read must not become a license without end.
    expiresAt: expireTime === undefined ? null : timeOf('expireTime', expireTime),
  }),

  encode: (outcome) => resultOf(codes, outcome),
};

function timeOf(field: string, text: string): Date {
  const time = parseLicenseTime(text);
  if (time === null) throw new BadRequest(`${field} is not a UTC time like 2023-10-27 10:30:15 z`);
  return time;
}
