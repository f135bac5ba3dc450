import { type Request, type RequestHandler, Router } from 'express';
import type { Metrics } from '../observability/metrics.ts';
import { isBreach, refusalOf } from './contract-breach.ts';
import { queryNames, readContract } from './read-contract.ts';

/**
 * Holds requests and answers to the spec of the management interface. The validator costs more than a tenth of a second
 * to load and compile, so the first request builds it, and those that come meanwhile wait for it.
 */
export function createContractGuard(metrics: Pick<Metrics, 'refused'>): RequestHandler {
  let guard: Promise<RequestHandler> | undefined;
  return (request, response, next) => {
    guard ??= buildGuard(metrics);
    guard.then((check) => check(request, response, next)).catch(next);
  };
}

async function buildGuard(metrics: Pick<Metrics, 'refused'>): Promise<RequestHandler> {
  const { middleware } = await import('express-openapi-validator');
  const contract = readContract();
  const names = queryNames(contract);
  const validator = Router();
  validator.use(
    middleware({
      apiSpec: contract as unknown as Exclude<Parameters<typeof middleware>[0]['apiSpec'], string>,
      validateRequests: true,
      validateResponses: true,
      // The token was checked before, and in constant time.
      validateSecurity: false,
      fileUploader: false,
      ajvFormats: { mode: 'full' },
    }),
  );
  return (request, response, next) =>
    validator(request, response, (error: unknown) => {
      // A broken answer comes this way too, a second time, and stays what it is: a fault of ours.
      if (!isBreach(error) || error.status >= 500) return next(error);
      if (error.status !== 400) metrics.refused(error.status);
      next(refusalOf(error, request, names.get(operationOf(request)) ?? []));
    });
}

function operationOf(request: Request): string {
  const { openapi } = request as Request & { openapi?: { schema?: { operationId?: string } } };
  return openapi?.schema?.operationId ?? '';
}
