import { formatDecimal, parseDecimal, type TenThousandths } from './decimal.ts';

/** A package of use that was bought for a pay-per-use instance. */
export interface PackageWish {
  /** The instance that the merchant answered for the package. */
  packageInstanceId: string;
  /** Decimal, at most 4 digits after the point. */
  quota: string;
  /** Whether more may be used than it holds: `ordinary` unless said. */
  kind?: 'ordinary' | 'stop-before-excess';
}

/** An instance that usage may be told of. */
export interface InstanceWish {
  instanceId: string;
  /** `ON_DEMAND` unless said; usage of any other is refused with 012. */
  chargingMode?: 'ON_DEMAND' | 'ON_DEMAND_PKG' | 'PERIOD' | 'ONE_TIME';
  /** When it began to be paid for; no record may begin earlier. */
  openedAt: Date;
  /** When it was released; no record may end later. */
  closedAt?: Date;
  productId?: string;
  /** The keys of its seller; one is added each time. A push that is signed with another is a push of another seller. */
  accessKey?: string;
  /** How often KooGallery collects; decides what is late. `hour` unless said. */
  billingCycle?: 'hour' | 'day';
  packages?: PackageWish[];
}

/** How much of a package is used. */
export interface PackageBalance {
  packageInstanceId: string;
  kind: 'ordinary' | 'stop-before-excess';
  quota: string;
  used: string;
  /** Below zero when more was taken from it than it holds. */
  left: string;
}

/** A package in the making of the bill. */
export interface MeteredPackage {
  packageInstanceId: string;
  kind: 'ordinary' | 'stop-before-excess';
  quota: TenThousandths;
  used: TenThousandths;
}

/** An instance in the making of the bill. */
export interface MeteredInstance {
  instanceId: string;
  chargingMode: NonNullable<InstanceWish['chargingMode']>;
  openedAt: Date;
  closedAt: Date | null;
  frozen: boolean;
  productId: string | null;
  /** Empty when any key will do. */
  accessKeys: Set<string>;
  billingCycle: 'hour' | 'day';
  packages: MeteredPackage[];
}

/** An instance as it was registered, without key and packages yet. */
export function meteredInstance(wish: Omit<InstanceWish, 'accessKey' | 'packages'>): MeteredInstance {
  const { instanceId, chargingMode = 'ON_DEMAND', openedAt, closedAt = null, productId = null } = wish;
  return {
    instanceId,
    chargingMode,
    // The order's time, which it is taken from, has no fractions of a second, and neither have the records' times.
    openedAt: new Date(Math.floor(openedAt.getTime() / 1000) * 1000),
    closedAt,
    frozen: false,
    productId,
    accessKeys: new Set(),
    billingCycle: wish.billingCycle ?? 'hour',
    packages: [],
  };
}

/** A package that nothing was taken from yet. @throws RangeError for a quota that is no decimal. */
export function meteredPackage({ packageInstanceId, quota, kind = 'ordinary' }: PackageWish): MeteredPackage {
  const amount = parseDecimal(quota);
  if (amount === null) throw new RangeError(`the quota of ${packageInstanceId} is no decimal: ${quota}`);
  return { packageInstanceId, kind, quota: amount, used: 0n };
}

/** Takes usage from the package it names, else from ordinary packages as far as they reach, the oldest first. */
export function takeFromPackages(
  { packages }: MeteredInstance,
  value: TenThousandths,
  named: string | null,
): void {
  let rest = value;
  for (const each of packages) {
    if (named !== null) {
      if (each.packageInstanceId === named) each.used += value;
      continue;
    }
    const left = each.quota - each.used;
    const taken = each.kind === 'ordinary' && left > 0n ? (left < rest ? left : rest) : 0n;
    each.used += taken;
    rest -= taken;
  }
}

/** What is left of a package. */
export function balanceOf({ packageInstanceId, kind, quota, used }: MeteredPackage): PackageBalance {
  return {
    packageInstanceId,
    kind,
    quota: formatDecimal(quota),
    used: formatDecimal(used),
    left: formatDecimal(quota - used),
  };
}
