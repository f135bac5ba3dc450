import { randomUUID } from 'node:crypto';
import type { components } from '../generated/types/koogallery.ts';
import type { AskedAbout, Told } from '../lifecycle/ports.ts';
import type { PushedRecord, PushResult } from '../metering/ports.ts';
import { sortedJson } from '../protocol/sorted-json.ts';
import { signUsagePush } from '../protocol/usage-signature.ts';
import { formatSdkDate } from '../protocol/wire-time.ts';
import { tell } from './told.ts';
import type { Transport } from './transport.ts';
import { typed } from './typed-client.ts';

type Wire = components['schemas'];

/** Usage pushes. None of them throws. */
export interface UsagePushes {
  /**
   * Pushes up to 1000 records in one request, signed with an access key of the endpoint (R26).
   * @param key the access key of the basic interfaces; never the SK
   */
  pushUsage(records: readonly PushedRecord[], key: string, about: AskedAbout): Promise<PushResult>;
  /** The older interface, which names the product of each record and has no numbers. */
  pushUsageOld(
    records: readonly (PushedRecord & { productId: string })[],
    about: AskedAbout,
  ): Promise<PushResult>;
}

const mostNoted = 20;

/** The pushes over a transport. */
export function createUsagePushes(transport: Transport, now: () => number): UsagePushes {
  return {
    async pushUsage(records, key, about) {
      const body: Wire['PushUsageRequest'] = { usage_records: records.map(newRecord) };
      const ts = String(now());
      const nonce = randomUUID();
      const text = sortedJson(body);
      const signature = signUsagePush({ accessKey: key, ts, nonce, body: text });
      const params = { header: { signature, ts, nonce } };
      const path = '/api/mkp-openapi-public/global/v1/isv/usage-data';
      const told = await tell(
        transport,
        { operation: 'pushUsage', about, sign: 'signed', noted: noted(body), secrets: [key] },
        (fetch) => typed.POST(path, { params, body, bodySerializer: () => text, parseAs: 'text', fetch }),
        () => ({ value: null }),
      );
      return pushResult(told);
    },

    async pushUsageOld(records, about) {
      const body: Wire['PushUsageOldRequest'] = { usage_records: records.map(oldRecord) };
      const path = '/rest/marketplace/v1/isv/usage-data';
      const told = await tell(
        transport,
        { operation: 'pushUsageOld', about, sign: 'ak-sk', noted: noted(body), secrets: [] },
        (fetch) => typed.POST(path, { body, parseAs: 'text', fetch }),
        () => ({ value: null }),
      );
      return pushResult(told);
    },
  };
}

function newRecord(record: PushedRecord): Wire['UsageRecord'] {
  return { ...recordTimes(record), metering_sn: record.meteringSn };
}

function oldRecord(record: PushedRecord & { productId: string }): Wire['UsageRecordOld'] {
  return { ...recordTimes(record), product_id: record.productId };
}

function recordTimes({ instanceId, recordedAt, beginAt, endAt, value, packageInstanceId }: PushedRecord) {
  return {
    instance_id: instanceId,
    record_time: formatSdkDate(recordedAt),
    begin_time: formatSdkDate(beginAt),
    end_time: formatSdkDate(endAt),
    usage_value: value,
    ...(packageInstanceId === null ? {} : { relate_pkg_instance: packageInstanceId }),
  };
}

/** A whole batch is a page of the journal: of a large one the ends tell which it was. */
function noted({ usage_records: records }: { usage_records: readonly object[] }): string {
  if (records.length <= mostNoted) return JSON.stringify({ usage_records: records });
  return JSON.stringify({ records: records.length, first: records[0], last: records.at(-1) });
}

function pushResult(told: Told<null>): PushResult {
  switch (told.kind) {
    case 'done':
      return { kind: 'accepted' };
    case 'refused': {
      const { code, reason, blocked } = told;
      return { kind: blocked ? 'blocked' : 'refused', code, reason };
    }
    case 'trouble': {
      const { code, reason, retryAfterMs } = told;
      return { kind: 'trouble', code, reason, retryAfterMs };
    }
  }
}
