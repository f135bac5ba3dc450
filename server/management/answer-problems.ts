import type { ErrorRequestHandler } from 'express';
import { v7 as uuidv7 } from 'uuid';
import { UsageConflict, UsageError } from '../../metering/usage-error.ts';
import { InvalidCursor } from '../../storage/cursor.ts';
import { StorageUnavailable } from '../../storage/storage-unavailable.ts';
import { isBreach } from './contract-breach.ts';
import { maskedPath } from './licenses/masked-path.ts';
import { Problem, sendProblem } from './problem.ts';

/** Where faults of ours are told. */
export interface ProblemLog {
  error(facts: Record<string, unknown>, message: string): void;
}

/** Answers every error with a problem document. One of ours is told to the log, and only named to the caller. */
export function answerProblems(log: ProblemLog): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof Problem) return sendProblem(response, error);
    if (error instanceof UsageError) return sendProblem(response, new Problem(400, placed(error)));
    if (error instanceof UsageConflict) return sendProblem(response, new Problem(409, error.message));
    if (error instanceof InvalidCursor)
      return sendProblem(response, new Problem(400, `cursor: ${error.message}.`));
    const problemId = uuidv7();
    const facts = { problemId, method: request.method, path: maskedPath(request.originalUrl), err: error };
    if (isBreach(error))
      log.error(
        { ...facts, breaches: error.errors },
        'an answer of the management interface broke its contract',
      );
    else log.error(facts, 'a request to the management interface failed');
    const what =
      error instanceof StorageUnavailable ? 'The database did not answer.' : 'This is a fault of the server.';
    sendProblem(response, new Problem(500, `${what} The log says more under problemId ${problemId}.`));
  };
}

function placed({ index, field, message }: UsageError): string {
  return `${index === null ? field : `events/${index}/${field}`}: ${message}`;
}
