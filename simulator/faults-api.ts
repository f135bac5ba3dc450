import { type Request, Router } from 'express';
import type { components } from '../generated/types/simulator.ts';
import type { FaultScope, Faults, FaultTarget } from './faults.ts';
import { orRefused } from './refused-request.ts';

type FaultRequest = components['schemas']['FaultRequest'];

/** The faults, in the simulator's own interface. */
export function faultsApi(faults: Faults): Router {
  const router = Router();
  router.post('/faults', (request: Request<object, unknown, FaultRequest>, response) => {
    orRefused(() => addFault(faults, request.body));
    response.status(204).end();
  });
  router.delete('/faults', (request, response) => {
    faults.clear(request.query.interface as FaultTarget | undefined);
    response.status(204).end();
  });
  return router;
}

/** What is asked for, and the calls it strikes. */
interface Asked extends FaultRequest {
  target: FaultTarget;
  scope: FaultScope;
}

const makers: Record<FaultRequest['kind'], (faults: Faults, asked: Asked) => void> = {
  slow: (faults, { target, scope, ms }) => faults.slow(target, needed(ms, 'ms', 'slow'), scope),
  down: (faults, { target, scope }) => faults.down(target, scope),
  lost: (faults, { target, scope }) => faults.lost(target, scope),
  code(faults, { target, scope, code }) {
    if (target === 'all') throw new RangeError('a code is of one interface, not of all');
    faults.code(target, needed(code, 'code', 'code'), scope);
  },
  'rate-limit'(faults, { target, scope, retryAfterS, httpStatus }) {
    const wait = retryAfterS === undefined ? {} : { retryAfterS };
    faults.rateLimit(target, httpStatus === undefined ? wait : { ...wait, httpStatus }, scope);
  },
  hold(faults, { target, scope }) {
    faults.hold(target, scope);
  },
  clock: (faults, { ms }) => faults.skewClock(needed(ms, 'ms', 'clock')),
};

/** @throws RangeError when the kind of fault lacks something. */
function addFault(faults: Faults, request: FaultRequest): void {
  const { interface: target = 'all', times, orderId, instanceId, license, eventId, clientId } = request;
  const all = { times, orderId, instanceId, license, eventId, clientId };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  makers[request.kind](faults, { ...request, target, scope: Object.fromEntries(given) });
}

function needed<Value>(value: Value | undefined, name: string, kind: string): Value {
  if (value === undefined) throw new RangeError(`a fault of kind ${kind} needs ${name}`);
  return value;
}
