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
  synced: { key: string; expectedVersion: number | null }[];
  delivered: { key: string; version: number }[];
  syncHistory: string[];
}

const key = fc.constantFrom('a', 'b', 'c');
const fence = fc.constantFrom(1, 1, 1, 2);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 2 });

/** Change sets that may conflict with each other in every way there is. */
export const changeWish: fc.Arbitrary<ChangeWish> = fc.record({
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
  synced: some(fc.record({ key, expectedVersion: fc.constantFrom(null, null, 1, 1, 2, 3) })),
  delivered: some(fc.record({ key, version: fc.constantFrom(1, 1, 2, 3) })),
  syncHistory: some(key),
});

/** Mostly nothing, since one conflict is enough to refuse the whole set. */
function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 2, arbitrary: fc.array(value, { minLength: 1, maxLength: 2 }) },
  );
}
