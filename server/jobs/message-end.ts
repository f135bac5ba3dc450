import { type InstanceEventType, instanceEvent } from '../../lifecycle/instance-event.ts';
import type { Delivery } from '../../lifecycle/ports.ts';
import type { Changes, MessageUpdate } from '../../storage/changes.ts';
import type { OutboxRow } from '../../storage/rows.ts';

/** What decides when a message is tried again; times in milliseconds. */
export interface MessageTimes {
  /** The pause before the next attempt. `attempts`: failed so far, from 1. */
  pauseMs: (attempts: number, retryAfterMs: number | null) => number;
  /** After how long a message that keeps failing is dead. */
  giveUpAfterMs: number;
}

/** What is written at the end of an attempt, and what it means for the message. */
export interface MessageEnd {
  kind: 'delivered' | 'put-off' | 'dead';
  changes: Changes;
  /** Why, for the log; null when it was delivered. */
  reason: string | null;
  /** Why, for an operator who has to do something; null when nobody has to. */
  alert: 'dead' | 'blocked' | null;
}

const longestReason = 2_000;
const longestCode = 32;
const hourMs = 3_600_000;

/** The end of an attempt at `now` (ms since 1970), as changes for one transaction. */
export function messageEnd(
  message: OutboxRow,
  delivery: Delivery,
  times: MessageTimes,
  now: number,
): MessageEnd {
  if (delivery.kind === 'delivered') return delivered(message, delivery, now);
  const attempts = message.attempts + 1;
  const since = message.failing_since ?? now;
  if (delivery.kind === 'dead') return dead(message, delivery, { attempts, since, now });
  if (now - since >= times.giveUpAfterMs) {
    const hours = Math.round((now - since) / hourMs);
    const reason = `given up after ${attempts} attempts in ${hours} h; the last one failed with: ${delivery.reason}`;
    return dead(message, { ...delivery, kind: 'dead', reason }, { attempts, since, now });
  }
  return putOff(message, delivery, { attempts, since, now }, times);
}

/** Gives a message back that the server was too short of time for: no failure, so nothing is counted. */
export function givenBack(message: OutboxRow, runAt: number, changes: Changes = {}): Changes {
  return update(message, { run_at: runAt }, changes, []);
}

interface Failure {
  attempts: number;
  since: number;
  now: number;
}

function delivered(message: OutboxRow, { changes = {} }: { changes?: Changes }, now: number): MessageEnd {
  const { message_id, fence } = message;
  const event = eventOf(message, 'message.delivered', now, { attempts: message.attempts + 1 });
  return {
    kind: 'delivered',
    reason: null,
    alert: null,
    changes: {
      ...changes,
      outboxDone: [...(changes.outboxDone ?? []), { message_id, fence }],
      events: [...(changes.events ?? []), event],
    },
  };
}

function dead(
  message: OutboxRow,
  { code, reason, changes }: Extract<Delivery, { kind: 'dead' }>,
  { attempts, since, now }: Failure,
): MessageEnd {
  // Trouble of the sandbox alerts nobody (R18).
  const type = message.sandbox === 1 ? 'message.dead' : 'alert.message-dead';
  const event = eventOf(message, type, now, { attempts, code, reason: storable(reason) });
  const set = { state: 'dead' as const, attempts, failing_since: since, ...lastOf(code, reason) };
  return {
    kind: 'dead',
    reason,
    alert: message.sandbox === 1 ? null : 'dead',
    changes: update(message, set, changes, [event]),
  };
}

function putOff(
  message: OutboxRow,
  delivery: Extract<Delivery, { kind: 'put-off' }>,
  { attempts, since, now }: Failure,
  { pauseMs }: MessageTimes,
): MessageEnd {
  const { code, reason, retryAfterMs, changes } = delivery;
  const run_at = now + pauseMs(attempts, retryAfterMs);
  const set = { run_at, attempts, failing_since: since, ...lastOf(code, reason) };
  const alerts = delivery.blocked === true && message.sandbox === 0 && !isSameTrouble(message, set);
  const events = alerts
    ? [eventOf(message, 'alert.message-blocked', now, { attempts, code, reason: storable(reason) })]
    : [];
  return {
    kind: 'put-off',
    reason,
    alert: alerts ? 'blocked' : null,
    changes: update(message, set, changes, events),
  };
}

/** The code tells troubles apart; without one, the words do. */
function isSameTrouble(message: OutboxRow, { last_code, last_error }: ReturnType<typeof lastOf>): boolean {
  if (message.attempts === 0) return false;
  return last_code === null ? message.last_error === last_error : message.last_code === last_code;
}

function update(
  { message_id, fence }: OutboxRow,
  set: MessageUpdate['set'],
  changes: Changes = {},
  events: NonNullable<Changes['events']>,
): Changes {
  const given = { message_id, fence, set: { ...set, lease_owner: null, lease_until: 0 } };
  return {
    ...changes,
    outboxUpdates: [...(changes.outboxUpdates ?? []), given],
    events: [...(changes.events ?? []), ...events],
  };
}

function eventOf(message: OutboxRow, type: InstanceEventType, now: number, facts: Record<string, unknown>) {
  const { message_id: messageId, kind } = message;
  return instanceEvent(message, type, now, { messageId, kind, ...facts });
}

function lastOf(code: string | null, reason: string) {
  return { last_code: code?.slice(0, longestCode) ?? null, last_error: storable(reason) };
}

/** Somebody else's words may be long, and hold what PostgreSQL cannot store. */
function storable(text: string): string {
  return text.replaceAll('\0', '').slice(0, longestReason);
}
