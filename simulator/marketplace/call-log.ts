import { EventEmitter } from 'node:events';

/** One call between KooGallery and the merchant, either way, for whoever watches. */
export interface LoggedCall {
  number: number;
  /** Milliseconds since 1970, in KooGallery's time. */
  at: number;
  direction: 'to-merchant' | 'from-merchant';
  /** The scene, or the open interface. */
  name: string;
  endpoint: string | null;
  subscriptionId: string | null;
  messageId: string | null;
  orderId: string | null;
  /** What was answered: a result code or an HTTP status; null when nothing came. */
  answer: string | null;
  ok: boolean;
  problem: string | null;
  ms: number;
}

/** The calls so far, the newest last; older ones go when there are too many. */
export interface CallLog {
  note(call: Omit<LoggedCall, 'number'>): void;
  /** Those behind a number. */
  since(number: number): LoggedCall[];
  /** Tells of each call as it ends; answers how to stop it. */
  watch(listener: (call: LoggedCall) => void): () => void;
}

const kept = 10_000;

/** An empty log. */
export function createCallLog(): CallLog {
  const events = new EventEmitter().setMaxListeners(0);
  let calls: LoggedCall[] = [];
  let number = 0;
  return {
    note(call) {
      const logged = { number: ++number, ...call };
      calls.push(logged);
      if (calls.length > 2 * kept) calls = calls.slice(-kept);
      events.emit('call', logged);
    },
    since: (after) => calls.filter((call) => call.number > after),
    watch(listener) {
      events.on('call', listener);
      return () => events.off('call', listener);
    },
  };
}
