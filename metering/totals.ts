import type { UsageShown } from '../storage/usage-sums.ts';
import { largestValue } from './quantity.ts';

/** Usage of one meter and package, as the buyer is shown it. */
export interface UsageTotal {
  /** Of a package: the pay-per-use instance that it belongs to. */
  relatedInstanceId?: string;
  value: number;
  countedAt: Date;
  dashboardUrl?: string;
}

/**
 * What was counted of an instance so far, of a package what was taken from it; empty when the ledger knows nothing of it.
 * @throws StorageUnavailable
 */
export async function readTotals(
  shown: UsageShown,
  instanceKey: string,
  dashboardUrl: string | undefined,
): Promise<UsageTotal[]> {
  const [series, asPackage] = await Promise.all([shown.seriesOf(instanceKey), shown.packageOf(instanceKey)]);
  const page = dashboardUrl === undefined ? {} : { dashboardUrl };
  if (asPackage) {
    const { instance_id, used, last_counted_at, created_at } = asPackage;
    const related = instance_id === null ? {} : { relatedInstanceId: instance_id };
    return [
      { ...related, ...page, value: shownValue(used), countedAt: new Date(last_counted_at ?? created_at) },
    ];
  }
  return series.map(({ counted, last_counted_at }) => ({
    ...page,
    value: shownValue(counted),
    countedAt: new Date(last_counted_at),
  }));
}

/** `usageValue` is a `Double(12,4)`: an answer with more would show the buyer nothing at all. */
function shownValue(quantity: number): number {
  return Math.min(quantity, largestValue) / 10_000;
}
