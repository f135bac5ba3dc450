import type { Deliver, Delivery, LifecycleLog } from '../../lifecycle/ports.ts';
import { Conflict } from '../../storage/changes.ts';
import type { MessageKind, OutboxRow } from '../../storage/rows.ts';
import { StorageUnavailable } from '../../storage/storage-unavailable.ts';
import { givenBack, type MessageEnd, type MessageTimes, messageEnd } from './message-end.ts';
import { keepMessageLease, type LeaseParts } from './message-lease.ts';

/** What delivering is given. */
export interface DeliveringParts extends LeaseParts, MessageTimes {
  /** One way for each kind. A kind without one waits. */
  deliver: Partial<Record<MessageKind, Deliver>>;
  log: Pick<LifecycleLog, 'info' | 'warn' | 'error'>;
}

/** Delivers messages whose lease was taken, and writes how it ended. It never throws. */
export type DeliverMessage = (message: OutboxRow, stopping: AbortSignal) => Promise<void>;

const withoutWayPauseMs = 5 * 60_000;

/** Makes it; what the log was told of once is remembered here. */
export function createDelivering(parts: DeliveringParts): DeliverMessage {
  const { committer, clock, log } = parts;
  const blockedBy = new Set<string>();
  const withoutWay = new Set<string>();

  async function run(deliver: Deliver, message: OutboxRow, stopping: AbortSignal): Promise<void> {
    const lease = keepMessageLease(parts, message, stopping);
    try {
      const delivery = await attempt(deliver, message, lease.signal);
      if (stopping.aborted && delivery.kind === 'put-off')
        return await committer.commit(givenBack(message, clock.now(), delivery.changes), 'durable');
      await write(message, delivery);
    } finally {
      lease.end();
    }
  }

  async function attempt(deliver: Deliver, message: OutboxRow, signal: AbortSignal): Promise<Delivery> {
    try {
      return await deliver(message, signal);
    } catch (error) {
      log.error({ ...factsOf(message), err: error }, 'a message could not be delivered: a fault of ours');
      return { kind: 'put-off', retryAfterMs: null, code: null, reason: wordsOf(error) };
    }
  }

  async function write(message: OutboxRow, delivery: Delivery): Promise<void> {
    const end = messageEnd(message, delivery, parts, clock.now());
    try {
      await committer.commit(end.changes, 'durable');
      say(message, delivery, end);
    } catch (error) {
      if (error instanceof StorageUnavailable || (error instanceof Conflict && error.on === 'message'))
        throw error;
      // What came along cannot be written: the message stays, and is delivered anew with what is true then.
      const reason = `what came with the delivery could not be written: ${wordsOf(error)}`;
      log.error({ ...factsOf(message), err: error }, 'the end of a delivery could not be written');
      const again = { kind: 'put-off' as const, retryAfterMs: null, code: null, reason };
      await committer.commit(messageEnd(message, again, parts, clock.now()).changes, 'durable');
    }
  }

  function say(message: OutboxRow, delivery: Delivery, { kind, reason, alert }: MessageEnd): void {
    const facts = { ...factsOf(message), attempts: message.attempts + 1 };
    if (delivery.kind === 'delivered') {
      blockedBy.clear();
      log.info(facts, 'message delivered');
      return;
    }
    const { code } = delivery;
    if (kind === 'dead') {
      const what = 'a message to KooGallery will not be tried again by itself: see koobridge outbox';
      if (alert) log.error({ ...facts, code, reason, alert: true }, what);
      else log.warn({ ...facts, code, reason }, what);
      return;
    }
    log.warn({ ...facts, code, reason }, 'message put off');
    if (alert !== 'blocked' || blockedBy.has(`${code}`)) return;
    // One cause keeps everything back: one line for all, until something gets through again.
    blockedBy.add(`${code}`);
    log.error({ ...facts, code, reason, alert: true }, 'KooGallery takes nothing until somebody mends this');
  }

  async function waitForWay(message: OutboxRow): Promise<void> {
    await committer.commit(givenBack(message, clock.now() + withoutWayPauseMs), 'durable');
    if (withoutWay.has(message.kind)) return;
    withoutWay.add(message.kind);
    log.warn(factsOf(message), 'nothing delivers messages of this kind here; they wait');
  }

  return async (message, stopping) => {
    const deliver = parts.deliver[message.kind];
    try {
      await (deliver ? run(deliver, message, stopping) : waitForWay(message));
    } catch (error) {
      const lost = error instanceof Conflict;
      const what = lost
        ? 'a message belongs to another process now'
        : 'how a message ended could not be written';
      log.warn({ ...factsOf(message), err: error }, `${what}; it may go out once more`);
    }
  };
}

function factsOf({ message_id: messageId, kind, endpoint, sandbox }: OutboxRow) {
  return { messageId, kind, endpoint, sandbox: sandbox === 1 };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
