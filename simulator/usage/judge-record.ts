import { parseSdkDate } from '../../protocol/wire-time.ts';
import { type TenThousandths, usageValue } from './decimal.ts';
import type { MeteredInstance } from './metered-instance.ts';
import type { ReceivedRecord, RecordCode, Verdict } from './usage-record.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The oldest begin of a record, in milliseconds before it came. */
export const LONGEST_AGE_MS = 21 * DAY_MS;

/** What has to be known to judge a record. */
export interface Knowledge {
  instance: MeteredInstance | undefined;
  /** Null when the push was signed with AK and SK. */
  accessKey: string | null;
  /** Whether a record of this number has come before. */
  knownSn: (meteringSn: string) => boolean;
  /** Whether a valid record of this instance, begin and end has come before. */
  counted: (record: ReceivedRecord) => boolean;
  retired: (productId: string) => boolean;
  now: number;
}

/** What came of a record; the value and the mark of lateness only when it is valid. */
export type Judgement = Verdict & { value: TenThousandths; delayed: boolean };

/**
 * Checks a record the way KooGallery's background job does (record codes 001 to 013). The order of the checks is ours: a
 * record that was sent again is told apart first, then whose it is, then what is in it.
 */
export function judgeRecord(record: ReceivedRecord, knowledge: Knowledge): Judgement {
  const { instance, accessKey, knownSn, counted, retired, now } = knowledge;
  const { meteringSn, instanceId } = record;
  if (accessKey !== null && meteringSn === null) return bad('004', 'metering_sn is missing');
  if (meteringSn !== null && knownSn(meteringSn)) return bad('005', `a record ${meteringSn} has come before`);
  if (instance === undefined) return bad('001', `there is no instance ${instanceId}`);
  if (accessKey !== null && instance.accessKeys.size > 0 && !instance.accessKeys.has(accessKey)) {
    return bad('009', 'the key that signed the push is not of the seller of the instance');
  }
  if (instance.chargingMode !== 'ON_DEMAND') {
    return bad('012', `the instance is of charging mode ${instance.chargingMode}`);
  }
  if (instance.productId !== null && retired(instance.productId)) {
    return bad('006', `the product ${instance.productId} is retired`);
  }
  const [recorded, begin, end] = [record.recordTime, record.beginTime, record.endTime].map(parseSdkDate);
  if (!recorded || !begin || !end) return bad('002', 'there is no such day or time of day');
  const value = usageValue(record.usageValue);
  if (typeof value === 'string') return bad('003', value);
  if (begin.getTime() < now - LONGEST_AGE_MS) return bad('007', 'begin_time is more than 21 days ago');
  const range = rangeProblem(begin, end, instance, now);
  if (range !== null) return bad('011', range);
  if (counted(record)) return bad('010', 'a record of the same instance, begin and end has come before');
  if (instance.frozen) return bad('013', 'the instance is frozen');
  const packaged = packageProblem(record.packageInstanceId, instance);
  // No code is documented for it; a package is an instance, too.
  if (packaged !== null) return bad('001', packaged);
  return { verdict: 'valid', reason: null, value, delayed: now > lastMoment(end, instance.billingCycle) };
}

function bad(verdict: RecordCode, reason: string): Judgement {
  return { verdict, reason, value: 0n, delayed: false };
}

/** While it is open, start <= begin <= end <= now; after it was closed, end <= closing time. */
function rangeProblem(begin: Date, end: Date, instance: MeteredInstance, now: number): string | null {
  const { openedAt, closedAt } = instance;
  if (begin < openedAt) return `begin_time is before the instance was opened, ${openedAt.toISOString()}`;
  if (end < begin) return 'end_time is before begin_time';
  if (end.getTime() > now) return 'end_time is after the push';
  if (closedAt !== null && end > closedAt) {
    return `end_time is after the instance was closed, ${closedAt.toISOString()}`;
  }
  return null;
}

function packageProblem(named: string | null, { instanceId, packages }: MeteredInstance): string | null {
  if (named !== null) {
    if (packages.some(({ packageInstanceId }) => packageInstanceId === named)) return null;
    return `relate_pkg_instance ${named} is no package of the instance ${instanceId}`;
  }
  const needed = packages.some(({ kind }) => kind === 'stop-before-excess');
  return needed ? 'relate_pkg_instance is missing, and a package of the instance stops before excess' : null;
}

/** The last moment at which usage is charged in its own cycle: two hours after its end, or 01:00 of the next day, UTC. */
function lastMoment(end: Date, billingCycle: 'hour' | 'day'): number {
  if (billingCycle === 'hour') return end.getTime() + 2 * HOUR_MS;
  // Midnight is the end of the day that is over.
  return Math.ceil(end.getTime() / DAY_MS) * DAY_MS + HOUR_MS;
}
