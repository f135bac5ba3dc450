import type { outbound } from '../generated/outbound.ts';
import type { Faults, Hold } from './faults.ts';

/** A code that the order query may answer. */
export type OrderQueryCode = keyof typeof outbound.koogallery.queryOrder.errorCodes;

interface OrderQueryScope {
  /** How often; without it until `clear`. */
  times?: number;
  /** Of which order; without it of any. */
  orderId?: string;
}

/** Troubles of the order query, on demand: its part of the faults. */
export interface OrderQueryFaults {
  /** Answers after so many milliseconds. */
  slow(ms: number, scope?: OrderQueryScope): void;
  /** Closes the connection without an answer. */
  down(scope?: OrderQueryScope): void;
  /** Answers a failure. */
  code(code: OrderQueryCode, scope?: OrderQueryScope): void;
  /** Stops queries until they are released. */
  hold(scope?: OrderQueryScope): Hold;
  /** Ends every fault of the order query and releases what is held. */
  clear(): void;
}

/** The faults of the order query alone. */
export function orderQueryFaults(faults: Faults): OrderQueryFaults {
  return {
    slow: (ms, scope) => faults.slow('queryOrder', ms, scope),
    down: (scope) => faults.down('queryOrder', scope),
    code: (code, scope) => faults.code('queryOrder', code, scope),
    hold: (scope) => faults.hold('queryOrder', scope),
    clear: () => faults.clear('queryOrder'),
  };
}
