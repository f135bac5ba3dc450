import type { Request, Response } from 'express';
import { formatWireTime } from '../../protocol/wire-time.ts';
import { type LicenseCode, statusOf } from './license-code.ts';
import { type LicenseInterfaceSettings, licenseInterface, type Refusal } from './license-interface.ts';
import { badParameter, codeProblem, codesIn, type RequestProblem, unknownMember } from './license-request.ts';

type Handler = (request: Request, response: Response) => Promise<void>;

const LONGEST_ACCOUNT = 256;
const LONGEST_ADDRESS = 32;

/** Tells one code, formerly the heartbeat (zh-cn_topic_0070649245). */
export function queryLicense(settings: LicenseInterfaceSettings): Handler {
  const { codes, now } = settings;
  return licenseInterface('queryLicense', settings, (body) => {
    const { license, heartbeatInfo } = body;
    const problem =
      unknownMember(body, ['license', 'heartbeatInfo']) ??
      codeProblem(license, 'license') ??
      heartbeatProblem(heartbeatInfo);
    if (problem !== null) return problem;
    const code = String(license);
    codes.named(code, 'queried');
    const found = askable(code, settings);
    return 'details' in found ? found : { data: licenseInfo(found, now()) };
  });
}

/** Tells up to 100 codes. Its tables were not found: it is modelled on the batch activation. */
export function queryLicenses(settings: LicenseInterfaceSettings): Handler {
  const { codes, now } = settings;
  return licenseInterface('queryLicenses', settings, (body) => {
    const problem = unknownMember(body, ['license_list']);
    if (problem !== null) return problem;
    const named = codesIn(body.license_list);
    if (!Array.isArray(named)) return named;
    for (const code of named) codes.named(code, 'queried');
    const told: Record<string, unknown>[] = [];
    for (const [index, code] of named.entries()) {
      const found = askable(code, settings);
      if ('details' in found) {
        return { code: '92020020', details: `license_list[${index}]: ${found.code} ${found.details}` };
      }
      told.push(licenseInfo(found, now()));
    }
    return { data: told };
  });
}

function askable(code: string, { codes }: LicenseInterfaceSettings): LicenseCode | Refusal {
  const found = codes.find(code);
  if (found === null) return { code: '92020005', details: 'there is no such code' };
  if (found.activatedAt === null) return { code: '92020011', details: 'it was never activated' };
  return found;
}

/** Retired, and taken nevertheless. */
function heartbeatProblem(info: unknown): RequestProblem | null {
  if (info === undefined || info === null) return null;
  if (typeof info !== 'object' || Array.isArray(info)) return badParameter('heartbeatInfo is no object');
  const { thirdPartyAccount: account, ip } = info as Record<string, unknown>;
  if (typeof account !== 'string' || account === '' || account.length > LONGEST_ACCOUNT) {
    return badParameter(
      `heartbeatInfo.thirdPartyAccount is missing, no text or longer than ${LONGEST_ACCOUNT} characters`,
    );
  }
  if (ip === undefined || ip === null || (typeof ip === 'string' && ip.length <= LONGEST_ADDRESS)) {
    return unknownMember(info, ['thirdPartyAccount', 'ip']);
  }
  return badParameter(`heartbeatInfo.ip is no text or longer than ${LONGEST_ADDRESS} characters`);
}

function licenseInfo(code: LicenseCode, now: number): Record<string, unknown> {
  return {
    license_code: code.code,
    status: statusOf(code, now),
    activate_time: formatWireTime(code.activatedAt ?? new Date(now)),
    expire_time: formatWireTime(code.expiresAt),
    product_name: code.productName,
  };
}
