import { formatDecimal, type TenThousandths } from './decimal.ts';
import { judgeRecord } from './judge-record.ts';
import {
  balanceOf,
  type InstanceWish,
  type MeteredInstance,
  meteredInstance,
  meteredPackage,
  type PackageBalance,
  type PackageWish,
  takeFromPackages,
} from './metered-instance.ts';
import type { ReceivedRecord, UsageRecord } from './usage-record.ts';

/** One HTTP request that pushed usage, or tried to. */
export interface UsagePush {
  /** Counts the pushes from 1. */
  number: number;
  interface: 'pushUsage' | 'pushUsageOld';
  at: Date;
  /** How many records were in it, as far as they could be read. */
  records: number;
  /** The code that was answered, or would have been; null when KooGallery was down. */
  code: string | null;
  /** The fault that struck it, `none` mostly. After `lost` the sender knows nothing of the code. */
  fault: string;
}

/** Which records to show. */
export interface RecordFilter {
  instanceId?: string;
  verdict?: UsageRecord['verdict'];
  delayed?: boolean;
  meteringSn?: string;
}

/** What KooGallery knows of usage; what it knows of instances is registered by hand or by the calls of the simulator. */
export interface UsageBook {
  /**
   * Makes an instance known; of one that is known already, only the key is added, so that it may be called again.
   * @throws RangeError for a quota that is no decimal.
   */
  registerInstance(wish: InstanceWish): void;
  /** Adds a package to a pay-per-use instance. @throws RangeError when there is no such instance. */
  addPackage(instanceId: string, wish: PackageWish): void;
  /** Notes when an instance was released. @throws RangeError when there is no such instance. */
  closeInstance(instanceId: string, at?: Date): void;
  /** Usage of a frozen instance is refused with 013. @throws RangeError when there is no such instance. */
  freeze(instanceId: string): void;
  /** @throws RangeError when there is no such instance. */
  unfreeze(instanceId: string): void;
  /** Notes a key of the seller that a push may be signed with; those of instances are noted by themselves. */
  acceptKey(accessKey: string): void;
  /** Takes a product off the shelf: usage of its instances is refused with 006. */
  retireProduct(productId: string): void;
  knows(instanceId: string): boolean;
  /** Every record that came, with its verdict, the oldest first: what the seller console calls SDR management. */
  records(filter?: RecordFilter): UsageRecord[];
  /** Those that came before: 005 and 010. */
  duplicates(): UsageRecord[];
  /** The exact sum of the valid records of an instance. */
  bill(instanceId: string): string;
  /** The instances with valid records, and their sums. */
  bills(): { instanceId: string; total: string }[];
  /** What is left of the packages of an instance. */
  packages(instanceId: string): PackageBalance[];
  /** Every request that pushed usage, the oldest first. */
  pushes(): UsagePush[];
}

/** What the intake tells the book. */
export interface UsageIntakeBook extends UsageBook {
  /** Judges and keeps the records of a push. @param accessKey null when the push was signed with AK and SK */
  take(records: ReceivedRecord[], accessKey: string | null): void;
  /** Notes a request when it has ended. */
  noted(push: Omit<UsagePush, 'number' | 'at'>): void;
  /** Product of an instance; null when it has none, undefined when the instance is not known. */
  productOf(instanceId: string): string | null | undefined;
  /** The keys that a push may be signed with. */
  keys(): string[];
}

/** Nothing pushed yet; `now` in milliseconds since 1970. */
export function createUsageBook(accessKeys: readonly string[], now: () => number): UsageIntakeBook {
  const keys = new Set(accessKeys);
  const instances = new Map<string, MeteredInstance>();
  const retired = new Set<string>();
  const records: UsageRecord[] = [];
  const pushes: UsagePush[] = [];
  const sns = new Set<string>();
  const counted = new Set<string>();
  const sums = new Map<string, TenThousandths>();

  const known = (instanceId: string) => {
    const instance = instances.get(instanceId);
    if (instance === undefined) throw new RangeError(`there is no instance ${instanceId} to meter`);
    return instance;
  };
  const addPackage = (instance: MeteredInstance, wish: PackageWish) => {
    instance.packages.push(meteredPackage(wish));
    const { openedAt } = instance;
    register({ instanceId: wish.packageInstanceId, chargingMode: 'ON_DEMAND_PKG', openedAt });
  };
  const register = (wish: InstanceWish) => {
    const { packages = [], accessKey, ...rest } = wish;
    if (accessKey !== undefined) keys.add(accessKey);
    const before = instances.get(wish.instanceId);
    if (before !== undefined) {
      if (accessKey !== undefined) before.accessKeys.add(accessKey);
      return;
    }
    const instance = meteredInstance(rest);
    if (accessKey !== undefined) instance.accessKeys.add(accessKey);
    instances.set(wish.instanceId, instance);
    for (const each of packages) addPackage(instance, each);
  };
  const take = (record: ReceivedRecord, accessKey: string | null) => {
    const { instanceId, meteringSn } = record;
    const instance = instances.get(instanceId);
    const { value, ...judged } = judgeRecord(record, {
      instance,
      accessKey,
      knownSn: (sn) => sns.has(sn),
      counted: (each) => counted.has(keyOf(each)),
      retired: (productId) => retired.has(productId),
      now: now(),
    });
    // What is refused for the status of its instance may come again as it is, so its number is not used up (R26).
    if (meteringSn !== null && judged.verdict !== '013') sns.add(meteringSn);
    records.push({ number: records.length + 1, receivedAt: new Date(now()), ...record, ...judged });
    if (judged.verdict !== 'valid' || instance === undefined) return;
    counted.add(keyOf(record));
    sums.set(instanceId, (sums.get(instanceId) ?? 0n) + value);
    takeFromPackages(instance, value, record.packageInstanceId);
  };

  return {
    registerInstance: register,
    addPackage: (instanceId, wish) => addPackage(known(instanceId), wish),
    closeInstance(instanceId, at = new Date(now())) {
      known(instanceId).closedAt ??= at;
    },
    freeze(instanceId) {
      known(instanceId).frozen = true;
    },
    unfreeze(instanceId) {
      known(instanceId).frozen = false;
    },
    acceptKey(accessKey) {
      keys.add(accessKey);
    },
    retireProduct(productId) {
      retired.add(productId);
    },
    knows: (instanceId) => instances.has(instanceId),
    records: (filter = {}) => records.filter((record) => fits(record, filter)),
    duplicates: () => records.filter(({ verdict }) => verdict === '005' || verdict === '010'),
    bill: (instanceId) => formatDecimal(sums.get(instanceId) ?? 0n),
    bills: () => [...sums].map(([instanceId, sum]) => ({ instanceId, total: formatDecimal(sum) })),
    packages: (instanceId) => known(instanceId).packages.map(balanceOf),
    pushes: () => [...pushes],
    take(those, accessKey) {
      for (const record of those) take(record, accessKey);
    },
    noted(push) {
      pushes.push({ number: pushes.length + 1, at: new Date(now()), ...push });
    },
    productOf(instanceId) {
      return instances.get(instanceId)?.productId;
    },
    keys: () => [...keys],
  };
}

function keyOf({ instanceId, beginTime, endTime }: ReceivedRecord): string {
  return JSON.stringify([instanceId, beginTime, endTime]);
}

function fits(record: UsageRecord, filter: RecordFilter): boolean {
  return Object.entries(filter).every(
    ([name, value]) => value === undefined || record[name as keyof UsageRecord] === value,
  );
}
