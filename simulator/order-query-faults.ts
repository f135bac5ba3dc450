import type { outbound } from '../generated/outbound.ts';

/** A code that the order query may answer. */
export type OrderQueryCode = keyof typeof outbound.koogallery.queryOrder.errorCodes;

/** Which queries a fault strikes. */
export interface FaultScope {
  /** How often; without it until `clear`. */
  times?: number;
  /** Of which order; without it of any. */
  orderId?: string;
}

/** A query that was stopped on its way. */
export interface Hold {
  /** Settles when the first query is being held. */
  arrived: Promise<void>;
  /** Lets the held queries go on, and all later ones pass. */
  release(): void;
}

/** Troubles of the order query, on demand. The first fault that fits a query strikes it. */
export interface OrderQueryFaults {
  /** Answers after so many milliseconds. */
  slow(ms: number, scope?: FaultScope): void;
  /** Closes the connection without an answer. */
  down(scope?: FaultScope): void;
  /** Answers a failure. */
  code(code: OrderQueryCode, scope?: FaultScope): void;
  /** Stops queries until they are released. */
  hold(scope?: FaultScope): Hold;
  /** Ends every fault and releases what is held. */
  clear(): void;
}

/** What is to happen to one query; `wait` comes before it. */
export interface Trouble {
  kind: 'none' | 'down' | 'code';
  code: OrderQueryCode | null;
  wait: () => Promise<void>;
}

interface Fault {
  left: number;
  orderId: string | null;
  trouble: Trouble;
  end(): void;
}

const none: Trouble = { kind: 'none', code: null, wait: () => Promise.resolve() };

/** The faults, and how the order query asks for what is to happen to it. */
export function createOrderQueryFaults(): OrderQueryFaults & { troubleOf(orderId: string | null): Trouble } {
  let faults: Fault[] = [];
  const add = (scope: FaultScope, trouble: Partial<Trouble>, end = () => {}) => {
    const { times = Number.POSITIVE_INFINITY, orderId = null } = scope;
    faults.push({ left: times, orderId, trouble: { ...none, ...trouble }, end });
  };
  return {
    slow: (ms, scope = {}) => add(scope, { wait: () => pause(ms) }),
    down: (scope = {}) => add(scope, { kind: 'down' }),
    code: (code, scope = {}) => add(scope, { kind: 'code', code }),
    hold(scope = {}) {
      const arrived = gate();
      const released = gate();
      const wait = () => {
        arrived.open();
        return released.opened;
      };
      add(scope, { wait }, released.open);
      return { arrived: arrived.opened, release: released.open };
    },
    clear() {
      for (const fault of faults) fault.end();
      faults = [];
    },
    troubleOf(orderId) {
      const fault = faults.find(({ left, orderId: only }) => left > 0 && (only === null || only === orderId));
      if (fault === undefined) return none;
      fault.left -= 1;
      return fault.trouble;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

function gate(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
