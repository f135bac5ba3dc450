import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** What of the login provider a fault strikes, by the end of the path: `token`, `userinfo`, `serviceValidate` ... */
export interface LoginFaultScope {
  operation?: string;
  /** How often; without it until `clear`. */
  times?: number;
}

/** An answer that is not as it should be. */
export interface WrongAnswer {
  status: number;
  body: string;
  /** `application/json` unless said. */
  contentType?: string;
  /** Sends the asker elsewhere. */
  location?: string;
}

/** Troubles of the login provider, on demand. The first fault that fits a request strikes it. */
export interface LoginFaults {
  /** Answers after so many milliseconds. */
  slow(ms: number, scope?: LoginFaultScope): void;
  /** Closes the connection without an answer. */
  down(scope?: LoginFaultScope): void;
  /** Answers this in place of the right answer. */
  wrong(answer: WrongAnswer, scope?: LoginFaultScope): void;
  /** Ends every fault. */
  clear(): void;
}

interface Fault {
  left: number;
  operation: string | null;
  strike(request: Request, response: Response, next: NextFunction): void;
}

/** The faults, and the handler that lets them strike. */
export function createLoginFaults(): LoginFaults & { strike: RequestHandler } {
  let faults: Fault[] = [];
  const add = ({ times = Number.POSITIVE_INFINITY, operation }: LoginFaultScope, strike: Fault['strike']) => {
    faults.push({ left: times, operation: operation ?? null, strike });
  };
  return {
    slow: (ms, scope = {}) =>
      add(scope, (_request, _response, next) => {
        setTimeout(next, ms).unref();
      }),
    down: (scope = {}) =>
      add(scope, (request) => {
        request.socket.destroy();
      }),
    wrong: ({ status, body, contentType = 'application/json', location }, scope = {}) =>
      add(scope, (_request, response) => {
        if (location !== undefined) response.set('Location', location);
        response.status(status).type(contentType).send(body);
      }),
    clear() {
      faults = [];
    },
    strike(request, response, next) {
      const operation = request.path.split('/').at(-1);
      const fault = faults.find((each) => each.left > 0 && (each.operation ?? operation) === operation);
      if (fault === undefined) return next();
      fault.left -= 1;
      fault.strike(request, response, next);
    },
  };
}
