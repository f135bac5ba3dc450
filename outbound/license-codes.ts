import type { components } from '../generated/types/koogallery.ts';
import { activateLicenseAnswer, licenseCodeInfo, queryLicenseAnswer } from '../generated/validators.ts';
import type { AskedAbout, LicenseCodes, LicenseFacts, LifecycleLog } from '../lifecycle/ports.ts';
import { formatWireTime, parseWireTime } from '../protocol/wire-time.ts';
import { parseAnswer } from './answer-codes.ts';
import type { Operation } from './request.ts';
import { type Sending, tell } from './told.ts';
import type { Transport } from './transport.ts';
import { typed } from './typed-client.ts';

type Wire = components['schemas'];

const nothing: LicenseFacts = {
  status: null,
  activatedAt: null,
  expiresAt: null,
  productName: null,
  productId: null,
  orderId: null,
  amount: null,
};

/** Authorization codes over a transport. The journal is told how many codes, never which (R23). */
export function createLicenseCodes(transport: Transport, log: Pick<LifecycleLog, 'warn'>): LicenseCodes {
  return {
    activate(code, effectiveAt, about) {
      const body: Wire['ActivateLicenseRequest'] = { license: code, ...effective(effectiveAt) };
      const path = '/api/mkp-openapi-public/global/v1/license/activate';
      return tell(
        transport,
        sending('activateLicense', about, [code], effective(effectiveAt)),
        (fetch) => typed.POST(path, { body, parseAs: 'text', fetch }),
        // The code is active by now, whatever is wrong with what is told of it.
        (answer) => ({ value: activated(answer, log) }),
      );
    },

    activateAll(codes, effectiveAt, about) {
      const body: Wire['ActivateLicensesRequest'] = { license_list: [...codes], ...effective(effectiveAt) };
      const path = '/api/mkp-openapi-public/global/v2/license/activate';
      return tell(
        transport,
        sending('activateLicenses', about, codes, effective(effectiveAt)),
        (fetch) => typed.POST(path, { body, parseAs: 'text', fetch }),
        () => ({ value: null }),
      );
    },

    query(code, about) {
      const body: Wire['QueryLicenseRequest'] = { license: code };
      const path = '/api/mkp-openapi-public/global/v1/license/heartbeat';
      return tell(
        transport,
        sending('queryLicense', about, [code], {}),
        (fetch) => typed.POST(path, { body, parseAs: 'text', fetch }),
        queried,
      );
    },

    reportUse(usage, about) {
      const body: Wire['ReportSoftwareUsageRequest'] = { usage_info: usage.map(usageOf) };
      const path = '/api/mkp-openapi-public/global/v2/license/software-usage-info';
      const clients = usage.flatMap((one) => one.clients);
      const ids = clients.flatMap((client) => ('id' in client ? [client.id] : []));
      const codes = usage.map(({ code }) => code);
      const { secrets, ...rest } = sending('reportSoftwareUsage', about, codes, { clients: clients.length });
      return tell(
        transport,
        { ...rest, secrets: [...secrets, ...ids] },
        (fetch) => typed.POST(path, { body, parseAs: 'text', fetch }),
        () => ({ value: null }),
      );
    },
  };
}

function sending(
  operation: Operation,
  about: AskedAbout,
  codes: readonly string[],
  facts: Record<string, unknown>,
): Sending {
  const noted = JSON.stringify({ codes: codes.length, ...facts });
  return { operation, about, sign: 'ak-sk', noted, secrets: codes };
}

function effective(at: Date | null): { real_effect_time?: string } {
  return at === null ? {} : { real_effect_time: formatWireTime(at) };
}

function usageOf({ code, clients }: Parameters<LicenseCodes['reportUse']>[0][number]): Wire['LicenseUsage'] {
  const entries = clients.map((client) =>
    'id' in client ? { id: client.id } : { active_num: client.activeNumber },
  );
  return { license: code, software_usage_Info: entries };
}

function activated(answer: unknown, log: Pick<LifecycleLog, 'warn'>): LicenseFacts {
  if (!activateLicenseAnswer(answer)) return unreadable('activateLicense', log);
  const { data } = answer as Wire['ActivateLicenseAnswer'];
  if (!data) return nothing;
  const info = parseAnswer(data.license_code_info);
  if (!licenseCodeInfo(info)) return unreadable('license_code_info', log);
  const { status, expire_time, product_id, order_id, amount } = info as Wire['LicenseCodeInfo'];
  return {
    ...nothing,
    status: status ?? null,
    expiresAt: parseWireTime(expire_time ?? ''),
    productId: product_id ?? null,
    orderId: order_id ?? null,
    amount: amount ?? null,
  };
}

function unreadable(what: string, log: Pick<LifecycleLog, 'warn'>): LicenseFacts {
  log.warn({ what }, 'what KooGallery tells of an activated code is not as documented');
  return nothing;
}

function queried(answer: unknown): { value: LicenseFacts } | string {
  if (!queryLicenseAnswer(answer))
    return (queryLicenseAnswer.errors ?? [])
      .map(({ instancePath, message }) => `${instancePath || 'the answer'} ${message}`)
      .join('; ');
  const { data } = answer as Wire['QueryLicenseAnswer'];
  if (!data) return 'it has no data';
  return {
    value: {
      ...nothing,
      status: data.status,
      activatedAt: parseWireTime(data.activate_time ?? ''),
      expiresAt: parseWireTime(data.expire_time ?? ''),
      productName: data.product_name ?? null,
    },
  };
}
