import type { PushedRecord, PushResult, UsagePush } from '../../metering/ports.ts';

/** How a push is met: taken or not, and what is said of it. */
export type Mood = 'up' | 'down' | 'lost' | 'blocked';

/** KooGallery as it should be: takes each instance's begin and end once, and says what is against its rules. */
export interface IdealMarketplace extends UsagePush {
  /** How the pushes are met, one after the other; at the end `up`. */
  moods: Mood[];
  /** A batch with a record that this is true of is refused. */
  isBad(record: PushedRecord): boolean;
  /** Every record of every push, in their order. */
  pushed: PushedRecord[];
  /** Sizes of the batches. */
  batches: number[];
  /** What a record had been acknowledged already when it came again, and whatever else is against the rules. */
  offences: string[];
  /** Ten-thousandths that are billed, of an instance or of all. */
  billed(instanceId?: string): bigint;
  /** Ten-thousandths that are billed on a package. */
  billedOn(packageInstanceId: string): bigint;
}

const secondMs = 1_000;
const ageMs = 21 * 86_400_000;

/** A marketplace in which nothing was billed; `now` in ms since 1970. */
export function idealMarketplace(now: () => number): IdealMarketplace {
  const taken = new Map<string, PushedRecord>();
  const acknowledged = new Set<string>();
  const sum = (records: Iterable<PushedRecord>) => {
    let total = 0n;
    for (const { value } of records) total += tenThousandths(value);
    return total;
  };
  const market: IdealMarketplace = {
    moods: [],
    isBad: () => false,
    pushed: [],
    batches: [],
    offences: [],
    billed: (instanceId) =>
      sum([...taken.values()].filter((one) => instanceId === undefined || one.instanceId === instanceId)),
    billedOn: (id) => sum([...taken.values()].filter((one) => one.packageInstanceId === id)),
    async push(_endpoint, records): Promise<PushResult> {
      const mood = market.moods.shift() ?? 'up';
      market.batches.push(records.length);
      market.pushed.push(...records);
      for (const record of records) market.offences.push(...offencesOf(record, acknowledged, now()));
      if (records.length > 1_000) market.offences.push(`${records.length} records at once`);
      if (mood === 'blocked') return { kind: 'blocked', code: '94060002', reason: 'Auth failed!' };
      if (mood === 'down')
        return { kind: 'trouble', code: null, reason: 'connection refused', retryAfterMs: null };
      if (records.some(market.isBad)) return { kind: 'refused', code: '94060004', reason: 'Param invalid' };
      for (const record of records) take(record, taken);
      if (mood === 'lost')
        return { kind: 'trouble', code: null, reason: 'no answer came', retryAfterMs: null };
      for (const { meteringSn } of records) acknowledged.add(meteringSn);
      return { kind: 'accepted' };
    },
  };
  return market;
}

/** Of two records of one begin and end the first counts (rule 5). */
function take(record: PushedRecord, taken: Map<string, PushedRecord>): void {
  const key = JSON.stringify([record.instanceId, record.beginAt, record.endAt]);
  if (!taken.has(key)) taken.set(key, record);
}

function offencesOf(record: PushedRecord, acknowledged: Set<string>, now: number): string[] {
  const { beginAt, endAt, recordedAt, value, meteringSn } = record;
  const is = (wrong: boolean, what: string) => (wrong ? [`${what}: ${JSON.stringify(record)}`] : []);
  return [
    ...is(acknowledged.has(meteringSn), 'was acknowledged before'),
    ...is(beginAt > endAt, 'begins after its end'),
    ...is(endAt.getTime() > now, 'ends in the future'),
    ...is(recordedAt.getTime() > now, 'was recorded in the future'),
    ...is(beginAt.getTime() % secondMs !== 0 || endAt.getTime() % secondMs !== 0, 'has parts of a second'),
    ...is(beginAt.getTime() < now - ageMs, 'is too old'),
    ...is(!/^(0|[1-9]\d{0,7})(\.\d{0,3}[1-9])?$/.test(value) || value === '0', 'has a strange value'),
    ...is(meteringSn.length > 64, 'has a long number'),
  ];
}

/** A second reading of decimals, to check the first. */
export function tenThousandths(decimal: string): bigint {
  const [whole = '', part = ''] = decimal.split('.');
  return BigInt(whole + part.padEnd(4, '0'));
}
