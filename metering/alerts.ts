import type { EventRow } from '../storage/rows.ts';
import type { StoredUsageRecord } from '../storage/usage-lists.ts';
import type { UsagePackageRow } from '../storage/usage-rows.ts';
import type { MeteringLog } from './ports.ts';
import { quantityText } from './quantity.ts';

/** What metering raises an alert for. */
export type UsageAlert =
  | 'alert.usage-refused'
  | 'alert.usage-late-soon'
  | 'alert.usage-late'
  | 'alert.usage-expires-soon'
  | 'alert.usage-expired'
  | 'alert.usage-after-release'
  | 'alert.package-exhausted';

/** What an alert about a record tells. */
export type AlertedRecord = Pick<
  StoredUsageRecord,
  | 'endpoint'
  | 'instance_key'
  | 'instance_id'
  | 'metering_sn'
  | 'begin_at'
  | 'end_at'
  | 'value'
  | 'code'
  | 'reason'
>;

const sentences: Record<UsageAlert, string> = {
  'alert.usage-refused':
    'a usage record is not taken by KooGallery as it is: mend its cause and send it again',
  'alert.usage-late-soon':
    'usage is still not told: in half an hour, of days in a quarter, its charge is delayed',
  'alert.usage-late': 'usage was not told in time: its charge is delayed, it is still sent',
  'alert.usage-expires-soon': 'usage could not be told for 20 days: KooGallery takes it for one day more',
  'alert.usage-expired': 'usage became too old to be told: KooGallery will not charge it',
  'alert.usage-after-release':
    'usage of an instance that is gone: what is not told of it yet may not be charged',
  'alert.package-exhausted': 'nothing is left of a package: stop the service until another one is bought',
};

const mostNamed = 20;

/** An event of an instance about its usage; `data` must hold no secrets. */
export function usageEvent(
  about: { instance_key: string; endpoint: string; sandbox: 0 | 1 },
  type: UsageAlert | 'usage.package-exhausted',
  at: number,
  data: Record<string, unknown>,
): EventRow {
  const { instance_key, endpoint, sandbox } = about;
  return { instance_key, endpoint, sandbox, type, at, data: JSON.stringify(data) };
}

/** The event of an alert about a record. Only production has records. */
export function recordAlert(record: AlertedRecord, type: UsageAlert, at: number): EventRow {
  return usageEvent({ ...record, sandbox: 0 }, type, at, {
    instanceId: record.instance_id,
    meteringSn: record.metering_sn,
    beginAt: new Date(record.begin_at).toISOString(),
    endAt: new Date(record.end_at).toISOString(),
    value: quantityText(record.value),
    code: record.code,
    reason: record.reason,
  });
}

/** One line for all records that one alert is about; each of them has its event. */
export function sayAlert(log: MeteringLog, type: UsageAlert, records: readonly AlertedRecord[]): void {
  const [first] = records;
  if (!first) return;
  const { endpoint, instance_id: instanceId, code, reason } = first;
  const meteringSns = records.slice(0, mostNamed).map((record) => record.metering_sn);
  const facts = {
    alert: true,
    type,
    endpoint,
    records: records.length,
    instanceId,
    code,
    reason,
    meteringSns,
  };
  log.error(facts, sentences[type]);
}

/** A line for each package that was used up; the sandbox never alerts (R18). */
export function sayExhausted(log: MeteringLog, packages: readonly UsagePackageRow[]): void {
  const type = 'alert.package-exhausted';
  for (const { endpoint, sandbox, package_instance_id: packageInstanceId, meter } of packages)
    if (sandbox === 0) log.error({ alert: true, type, endpoint, packageInstanceId, meter }, sentences[type]);
}
