// The newest major of cockatiel needs Node 22; this one runs on Node 20.
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleType,
} from 'cockatiel';
import type { LifecycleLog } from '../lifecycle/ports.ts';
import type { Operation } from './request.ts';

/** What came of a request. */
export interface Sent<Result> {
  result: Result;
  /** Whether the host serves the interface; null when the request was given up before that could be known. */
  served: boolean | null;
}

/** Nothing was sent: the circuit is open. */
export interface LeftAlone<Result> {
  open: true;
  /** After how many milliseconds a request is let through again. */
  waitMs: number;
  /** What came of the last request. */
  last: Result;
}

/** A circuit breaker for each host and interface: one that does not answer is left alone for a while. */
export interface Breakers<Result> {
  /** Sends, unless the circuit is open. */
  through(
    host: string,
    operation: Operation,
    send: () => Promise<Sent<Result>>,
  ): Promise<{ open: false; result: Result } | LeftAlone<Result>>;
}

interface Breaker<Result> {
  policy: CircuitBreakerPolicy;
  openedAt: number;
  last: Result | undefined;
}

class Unserved extends Error {}
class Undecided extends Error {}

const mostFailures = 5;

/** Breakers that open after five failures in a row; after `pauseMs` one request tries again. */
export function createBreakers<Result>({
  pauseMs,
  log,
}: {
  pauseMs: number;
  log: Partial<Pick<LifecycleLog, 'info' | 'error'>>;
}): Breakers<Result> {
  const breakers = new Map<string, Breaker<Result>>();

  function breakerOf(host: string, operation: Operation): Breaker<Result> {
    const name = `${operation} ${host}`;
    const known = breakers.get(name);
    if (known) return known;
    const policy = circuitBreaker(handleType(Unserved), {
      halfOpenAfter: pauseMs,
      breaker: new ConsecutiveBreaker(mostFailures),
    });
    const breaker: Breaker<Result> = { policy, openedAt: 0, last: undefined };
    announce(breaker, { host, operation });
    breakers.set(name, breaker);
    return breaker;
  }

  /** One alert for as long as it lasts, however many attempts fail meanwhile. */
  function announce(breaker: Breaker<Result>, facts: { host: string; operation: Operation }): void {
    let isDown = false;
    breaker.policy.onBreak(() => {
      breaker.openedAt = Date.now();
      if (isDown) return;
      isDown = true;
      const rest = `this interface is left alone for ${pauseMs} ms at a time until it does`;
      log.error?.({ ...facts, alert: true }, `KooGallery does not answer: ${rest}`);
    });
    breaker.policy.onReset(() => {
      isDown = false;
      log.info?.(facts, 'KooGallery answers again');
    });
  }

  return {
    async through(host, operation, send) {
      const breaker = breakerOf(host, operation);
      const { policy } = breaker;
      let sent: Sent<Result> | undefined;
      try {
        await policy.execute(async () => {
          sent = await send();
          breaker.last = sent.result;
          if (sent.served === true) return;
          // What was given up proves nothing; but the one request that tries again has to prove something.
          if (sent.served === null && policy.state !== CircuitState.HalfOpen) throw new Undecided();
          throw new Unserved();
        });
      } catch (error) {
        if (error instanceof BrokenCircuitError) {
          const waitMs = Math.max(1, pauseMs - (Date.now() - breaker.openedAt));
          return { open: true, waitMs, last: breaker.last as Result };
        }
        if (!(error instanceof Unserved || error instanceof Undecided)) throw error;
      }
      return { open: false, result: (sent as Sent<Result>).result };
    },
  };
}
