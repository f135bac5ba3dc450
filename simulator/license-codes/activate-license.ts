import type { Request, Response } from 'express';
import { formatWireTime, parseWireTime } from '../../protocol/wire-time.ts';
import { type LicenseCode, statusOf } from './license-code.ts';
import {
  type Carried,
  type LicenseInterfaceSettings,
  licenseInterface,
  type Refusal,
} from './license-interface.ts';
import { badParameter, codeProblem, codesIn, unknownMember } from './license-request.ts';

type Handler = (request: Request, response: Response) => Promise<void>;

/** Activates one code, once (zh-cn_topic_0070649244). */
export function activateLicense(settings: LicenseInterfaceSettings): Handler {
  const { codes, now } = settings;
  return licenseInterface('activateLicense', settings, (body) => {
    const { license, real_effect_time: time } = body;
    const problem =
      unknownMember(body, ['license', 'real_effect_time']) ??
      codeProblem(license, 'license') ??
      timeProblem(time);
    if (problem !== null) return problem;
    const code = String(license);
    codes.named(code, 'activationsTried');
    const found = activatable(code, time, settings);
    if ('details' in found) return found;
    codes.activate(found, textOf(time), 'activateLicense');
    return { data: { license_code_info: JSON.stringify(toldOf(found, now())) } };
  });
}

/** Activates up to 100 codes; when one of them is not allowed, none. That it is all or nothing is not documented. */
export function activateLicenses(settings: LicenseInterfaceSettings): Handler {
  const { codes } = settings;
  return licenseInterface('activateLicenses', settings, (body): Carried => {
    const { license_list: list, real_effect_time: time } = body;
    const problem = unknownMember(body, ['license_list', 'real_effect_time']) ?? timeProblem(time);
    if (problem !== null) return problem;
    const named = codesIn(list);
    if (!Array.isArray(named)) return named;
    for (const code of named) codes.named(code, 'activationsTried');
    if (new Set(named).size < named.length)
      return { code: '92020020', details: 'a code comes more than once' };
    const good: LicenseCode[] = [];
    for (const [index, code] of named.entries()) {
      const found = activatable(code, time, settings);
      if ('details' in found) {
        return { code: '92020020', details: `license_list[${index}]: ${found.code} ${found.details}` };
      }
      good.push(found);
    }
    for (const code of good) codes.activate(code, textOf(time), 'activateLicenses');
    return {};
  });
}

function activatable(
  code: string,
  realEffectTime: unknown,
  { codes, now }: LicenseInterfaceSettings,
): LicenseCode | Refusal {
  const found = codes.find(code);
  if (found === null) return { code: '92020005', details: 'there is no such code' };
  if (found.activatedAt !== null) return { code: '92020003', details: 'it was activated before' };
  if (found.releasedAt !== null) return { code: '92020003', details: 'it is released' };
  if (found.receivedAt === null) return { code: '92020004', details: 'the buyer has not received it' };
  if (found.expiresAt.getTime() <= now()) return { code: '92020003', details: 'it has expired' };
  const start = parseWireTime(textOf(realEffectTime) ?? '');
  // The order's time is told to the second.
  if (start !== null && start.getTime() < Math.floor(found.orderedAt.getTime() / 1000) * 1000) {
    return { code: '92020002', details: 'real_effect_time is before the order' };
  }
  return found;
}

function timeProblem(time: unknown) {
  const text = textOf(time);
  if (time !== undefined && time !== null && typeof time !== 'string') {
    return badParameter('real_effect_time is no text');
  }
  if (text === null) return null;
  const isTime = /^\d{14}$/.test(text) && parseWireTime(text) !== null;
  return isTime ? null : badParameter('real_effect_time is no time like 20260102153555');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function toldOf(code: LicenseCode, now: number): Record<string, unknown> {
  return {
    status: statusOf(code, now),
    expire_time: formatWireTime(code.estimatedExpiresAt),
    product_id: code.productId,
    amount: code.amount,
    order_id: code.orderId,
  };
}
