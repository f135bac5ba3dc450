import type { Database } from '../storage/database.ts';
import { type SeriesSum, seriesSums } from '../storage/usage-sums.ts';
import { quantityText } from './quantity.ts';

/** Sums as decimals; counted = open + waiting + sent + refused. */
export interface UsageSums {
  counted: string;
  /** In no record yet. */
  open: string;
  waiting: string;
  sent: string;
  /** In records that are refused, that expired, or that came after the release. */
  refused: string;
}

/** Where all usage of an instance is. */
export interface UsageBalance {
  /**
   * Whether the sums agree. `counted` is kept when events are stored, the others are added up from events and records, so
   * false means that something was lost or doubled.
   */
  agrees: boolean;
  total: UsageSums;
  series: (UsageSums & { meter: string; packageInstanceId: string | null })[];
}

type Sums = Record<keyof UsageSums, bigint>;

/** Which sum a kind is part of; what was replaced lives on in its next revision. */
const partOf: Record<SeriesSum['kind'], keyof UsageSums | null> = {
  counted: 'counted',
  open: 'open',
  waiting: 'waiting',
  sent: 'sent',
  refused: 'refused',
  expired: 'refused',
  released: 'refused',
  replaced: null,
};

/** The balance of an instance; all zero when nothing was counted. @throws StorageUnavailable */
export async function readBalance(database: Database, instanceKey: string): Promise<UsageBalance> {
  const rows = await seriesSums(database, instanceKey);
  const keys = [...new Set(rows.map((row) => row.series_key))];
  const series = keys.map((key) => {
    const all = rows.filter((row) => row.series_key === key);
    return { about: all[0], sums: sumsOf(all) };
  });
  return {
    agrees: series.every(({ sums }) => agrees(sums)),
    // Of several series a sum may be larger than a double holds exactly.
    total: texts(sumsOf(rows)),
    series: series.map(({ about, sums }) => ({
      meter: about?.meter ?? '',
      packageInstanceId: about?.package_instance_id ?? null,
      ...texts(sums),
    })),
  };
}

function sumsOf(rows: readonly SeriesSum[]): Sums {
  const sums: Sums = { counted: 0n, open: 0n, waiting: 0n, sent: 0n, refused: 0n };
  for (const { kind, total } of rows) {
    const part = partOf[kind];
    if (part) sums[part] += BigInt(total);
  }
  return sums;
}

function agrees({ counted, open, waiting, sent, refused }: Sums): boolean {
  return counted === open + waiting + sent + refused;
}

function texts(sums: Sums): UsageSums {
  return {
    counted: quantityText(sums.counted),
    open: quantityText(sums.open),
    waiting: quantityText(sums.waiting),
    sent: quantityText(sums.sent),
    refused: quantityText(sums.refused),
  };
}
