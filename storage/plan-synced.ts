import { Conflict } from './changes.ts';
import type { DeliveredMark, SyncedChange, SyncedChanges } from './synced-changes.ts';

/** What a group has made of the things so far, by key, and the marks on things it has not touched. */
export interface SyncedState {
  changed: Map<string, SyncedChange>;
  marks: DeliveredMark[];
}

/** Nothing yet. */
export function emptySynced(): SyncedState {
  return { changed: new Map(), marks: [] };
}

/**
 * Adds the changes of one member to `draft`, as if those before it had been written. Answers the conflict, if there is
 * one.
 * @param versions what stands in the database, by key
 */
export function planSynced(
  { synced = [], delivered = [] }: SyncedChanges,
  versions: Map<string, number>,
  state: SyncedState,
  draft: SyncedState,
): Error | null {
  const newest = (key: string) => draft.changed.get(key) ?? state.changed.get(key);
  for (const change of synced) {
    const { sync_key, version } = change.row;
    const before = newest(sync_key)?.row.version ?? versions.get(sync_key) ?? null;
    if (before !== change.expectedVersion) return new Conflict('synced');
    if (version !== (before ?? 0) + 1)
      return new RangeError(`thing ${sync_key} is written as version ${version}, decided on ${before}`);
    draft.changed.set(sync_key, change);
  }
  for (const mark of delivered) {
    const change = newest(mark.sync_key);
    if (!change) draft.marks.push(mark);
    else if (change.row.version === mark.version) draft.changed.set(mark.sync_key, marked(change));
  }
  return null;
}

/** Takes over what a member drafted. */
export function keepSynced(draft: SyncedState, state: SyncedState): void {
  for (const [key, change] of draft.changed) state.changed.set(key, change);
  state.marks.push(...draft.marks);
}

function marked(change: SyncedChange): SyncedChange {
  return { ...change, row: { ...change.row, delivered: 1 } } as SyncedChange;
}
