import type { Request } from 'express';
import { Problem } from './problem.ts';

/** What the validator throws: an error with a status, and what is wrong where. */
interface Breach extends Error {
  status: number;
  errors: { path: string; message: string }[];
  headers?: Record<string, string>;
}

/** Whether the validator threw this. */
export function isBreach(error: unknown): error is Breach {
  return error instanceof Error && 'status' in error && 'errors' in error && Array.isArray(error.errors);
}

/** The validator's refusal of a request, in our words. */
export function refusalOf(breach: Breach, request: Request): Problem {
  switch (breach.status) {
    case 404:
      return new Problem(404, `There is nothing at ${request.path} here; /docs shows what there is.`);
    case 405:
      return new Problem(
        405,
        `${request.method} is not offered here; use ${breach.headers?.Allow}.`,
        breach.headers,
      );
    default:
      return new Problem(400, breach.errors.map((error) => sentence(error, request)).join(' '));
  }
}

function sentence({ path, message }: Breach['errors'][number], request: Request): string {
  const [, place, name] = /^\/(query|params)\/(.+)$/.exec(path) ?? [];
  if (place === undefined || name === undefined) return `The path cannot be read: ${message}.`;
  if (message.startsWith('Unknown')) return `${name}: there is no such parameter here.`;
  if (message.startsWith('Empty')) return `${name}: must not be empty; leave it out instead.`;
  const value = request.query[name];
  // A "+" of a time zone arrives as a blank when the sender did not escape it.
  const advice = typeof value === 'string' && value.includes(' ') ? ' (write %2B for "+")' : '';
  return `${name}: ${message}${advice}.`;
}
