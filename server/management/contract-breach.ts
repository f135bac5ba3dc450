import type { Request } from 'express';
import { Problem } from './problem.ts';

/** What the validator throws: an error with a status, and what is wrong where. */
export interface Breach extends Error {
  status: number;
  errors: { path: string; message: string }[];
  headers?: Record<string, string>;
}

/** Whether the validator threw this. */
export function isBreach(error: unknown): error is Breach {
  return error instanceof Error && 'status' in error && 'errors' in error && Array.isArray(error.errors);
}

/** The validator's refusal of a request, in our words; `parameters` are those that the operation has in its query. */
export function refusalOf(breach: Breach, request: Request, parameters: readonly string[]): Problem {
  switch (breach.status) {
    case 404:
      return new Problem(404, 'There is nothing at this path; /docs shows what there is.');
    case 415:
      return new Problem(400, 'This operation takes no body.');
    case 405:
      return new Problem(
        405,
        `${request.method} is not offered here; use ${breach.headers?.Allow}.`,
        breach.headers,
      );
    default:
      return new Problem(400, breach.errors.map((error) => sentence(error, request, parameters)).join(' '));
  }
}

function sentence(
  { path, message }: Breach['errors'][number],
  request: Request,
  parameters: readonly string[],
): string {
  const [, place] = /^\/body(\/.+)?$/s.exec(path) ?? [];
  if (place !== undefined || path === '/body') return `${(place ?? '/the body').slice(1)}: ${message}.`;
  const [, name] = /^\/(?:query|params)\/(.+)$/s.exec(path) ?? [];
  if (name === undefined) return `The path cannot be read: ${message.replace(/'$/, '')}.`;
  if (message.startsWith('Unknown')) {
    const known = parameters.length === 0 ? ', nor any other' : `; there are ${parameters.join(', ')}`;
    return `${name}: there is no such parameter here${known}.`;
  }
  if (message.startsWith('Empty')) return `${name}: must not be empty; leave it out instead.`;
  const value = request.query[name];
  // The "+" of a time zone arrives as a blank when the sender did not escape it.
  const advice = typeof value === 'string' && value.includes(' ') ? ' (write %2B for "+")' : '';
  return `${name}: ${message}${advice}.`;
}
