import type { RequestHandler } from 'express';
import type { Metering } from '../../../metering/metering.ts';
import { bodyOf } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { knownEndpoint } from './known-endpoint.ts';

/** `POST /api/v1/usage/events` */
export function countUsage({
  metering,
  endpoints,
}: Pick<ManagementParts, 'metering' | 'endpoints'>): RequestHandler {
  return async (request, response) => {
    const { endpoint, sandbox = false, events } = bodyOf<'countUsage'>(request);
    knownEndpoint(endpoints, endpoint);
    const counted = await metering.count(endpoint, sandbox, events.map(withTime));
    response.json(summary(counted));
  };
}

function withTime<Event extends { at?: string }>({ at, ...event }: Event) {
  return { ...event, ...(at === undefined ? {} : { at: new Date(at) }) };
}

function summary(counted: Awaited<ReturnType<Metering['count']>>) {
  const exhausted = counted.flatMap(({ packageExhausted, packageInstanceId }) =>
    packageExhausted && packageInstanceId !== null ? [packageInstanceId] : [],
  );
  const repeated = counted.filter((event) => event.repeated).map(({ eventId }) => eventId);
  return {
    counted: counted.length - repeated.length,
    repeated,
    exhaustedPackages: [...new Set(exhausted)],
  };
}
