import fc from 'fast-check';

/** A change set in short: the keys it is about. Few keys, so that sets meet on them. */
export interface ChangeWish {
  orders: { key: string; told: boolean }[];
  instances: { key: string; expectedVersion: number | null }[];
  ledger: string[];
  unremembered: string[];
  nonces: string[];
  jobs: string[];
  jobUpdates: { key: string; fence: number }[];
  jobsDone: { key: string; fence: number }[];
  calls: string[];
  events: string[];
  licenses: string[];
  outbox: string[];
  outboxUpdates: { key: string; fence: number }[];
  outboxDone: { key: string; fence: number }[];
  synced: { key: string; expectedVersion: number | null }[];
  delivered: { key: string; version: number }[];
  syncHistory: string[];
  licenseCodes: string[];
  licenseCodeUpdates: { key: string; only: 'none' | 'active' | null }[];
  licenseClients: string[];
}

const key = fc.constantFrom('a', 'b', 'c');
const fence = fc.constantFrom(1, 1, 1, 2);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });

const anyWish: fc.Arbitrary<ChangeWish> = fc.record({
  orders: some(fc.record({ key, told: fc.boolean() })),
  instances: some(fc.record({ key, expectedVersion: fc.constantFrom(null, null, 1, 1, 2, 3) })),
  ledger: rarely(key),
  unremembered: rarely(key),
  nonces: rarely(key),
  jobs: rarely(key),
  jobUpdates: rarely(fc.record({ key, fence })),
  jobsDone: rarely(fc.record({ key, fence })),
  calls: some(key),
  events: some(key),
  licenses: some(key),
  outbox: some(key),
  outboxUpdates: rarely(fc.record({ key, fence }), 8),
  outboxDone: rarely(fc.record({ key, fence }), 8),
  synced: some(fc.record({ key, expectedVersion: fc.constantFrom(null, null, 1, 1, 2, 3) })),
  delivered: some(fc.record({ key, version: fc.constantFrom(1, 1, 2, 3) })),
  syncHistory: some(key),
  licenseCodes: rarely(key),
  licenseCodeUpdates: rarely(fc.record({ key, only: fc.constantFrom(null, null, 'none', 'active') })),
  licenseClients: rarely(key),
});

/** Change sets that may conflict with each other in every way there is. */
export const changeWish: fc.Arbitrary<ChangeWish> = fc
  .record({ wish: anyWish, places: fc.uniqueArray(fc.nat({ max: 19 }), { minLength: 1, maxLength: 5 }) })
  .map(({ wish, places }) => fewOf(wish, places));

/** A set of everything conflicts nearly always: only a few kinds of changes stay in it. */
function fewOf(wish: ChangeWish, places: number[]): ChangeWish {
  const kinds = Object.keys(wish) as (keyof ChangeWish)[];
  const kept = places.map((place) => kinds[place % kinds.length]);
  return {
    ...wish,
    ...Object.fromEntries(kinds.flatMap((kind) => (kept.includes(kind) ? [] : [[kind, []]]))),
  };
}

/** Mostly nothing, since one conflict is enough to refuse the whole set. */
function rarely<Value>(value: fc.Arbitrary<Value>, nothing = 3): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: nothing, arbitrary: fc.constant<Value[]>([]) },
    { weight: 2, arbitrary: fc.array(value, { minLength: 1, maxLength: 2 }) },
  );
}
