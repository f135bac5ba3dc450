import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Problem } from './problem.ts';

const mostBytes = 8 * 1024 * 1024;
const parse = express.json({ type: () => true, limit: mostBytes });

/**
 * Reads the JSON of a request that has a body, whatever its Content-Type: the validator behind it would compile anew for
 * each one that it has not seen. Ten thousand usage events fit.
 */
export function readJsonBody(): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      delete request.headers['content-type'];
      next();
      return;
    }
    parse(request, response, (error: unknown) => bodyRead(error, request, response, next));
  };
}

function bodyRead(error: unknown, request: Request, _response: Response, next: NextFunction): void {
  if (error) {
    next(problemOf(error));
    return;
  }
  request.headers['content-type'] = 'application/json';
  // An empty body is that of an operation that needs nothing said.
  request.body ??= {};
  next();
}

function problemOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('status' in error)) return error;
  if (error.status === 413)
    return new Problem(413, `The body is larger than ${mostBytes} bytes: send it in parts.`);
  return new Problem(400, `The body cannot be read as JSON in UTF-8: ${error.message}.`);
}
