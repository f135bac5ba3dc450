import { type Changes, Conflict, type MessageFence } from './changes.ts';
import type { OutboxRow } from './rows.ts';

/** What a group has made of messages so far. */
export interface OutboxState {
  /** By message id, of all it has touched; null when the message is over. */
  rows: Map<string, OutboxRow | null>;
  /** Ids of those it wrote, in that order. */
  written: Set<string>;
}

/** What the group does to the outbox. */
export interface OutboxPlan {
  /** In the order they were written: an instance's messages go out in that order. */
  newMessages: OutboxRow[];
  changedMessages: OutboxRow[];
  endedMessages: string[];
}

/** Nothing yet. */
export function emptyOutbox(): OutboxState {
  return { rows: new Map(), written: new Set() };
}

/**
 * Adds the changes of one member to `draft`, as if those before it had been written. Answers the conflict, if there is
 * one.
 * @param known what stands in the database, by id
 */
export function planOutbox(
  { outbox = [], outboxUpdates = [], outboxDone = [] }: Changes,
  known: Map<string, OutboxRow>,
  state: OutboxState,
  draft: OutboxState,
): Conflict | null {
  const newest = (id: string) => [draft.rows, state.rows, known].find((rows) => rows.has(id))?.get(id);
  const held = ({ message_id, fence }: MessageFence) => {
    const message = newest(message_id);
    return message?.fence === fence ? message : null;
  };
  for (const update of outboxUpdates) {
    const message = held(update);
    if (!message) return new Conflict('message');
    draft.rows.set(message.message_id, { ...message, ...update.set });
  }
  for (const done of outboxDone) {
    if (!held(done)) return new Conflict('message');
    draft.rows.set(done.message_id, null);
  }
  for (const row of outbox) {
    if (newest(row.message_id)) continue;
    draft.rows.set(row.message_id, row);
    draft.written.add(row.message_id);
  }
  return null;
}

/** Takes over what a member drafted. */
export function keepOutbox(draft: OutboxState, state: OutboxState): void {
  for (const [id, row] of draft.rows) {
    state.rows.set(id, row);
    if (row === null || draft.written.has(id)) state.written.delete(id);
  }
  for (const id of draft.written) state.written.add(id);
}

/** What has to be written, the messages that stand in the database in the order of their ids. */
export function outboxPlan({ rows, written }: OutboxState, known: Map<string, OutboxRow>): OutboxPlan {
  const touched = [...rows].filter(([id]) => known.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    newMessages: [...written].flatMap((id) => rows.get(id) ?? []),
    changedMessages: touched.flatMap(([id, row]) => (row && !written.has(id) ? [row] : [])),
    endedMessages: touched.flatMap(([id, row]) => (row === null || written.has(id) ? [id] : [])),
  };
}
