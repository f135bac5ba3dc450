import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import type { OpenApiValidatorOpts } from 'express-openapi-validator/dist/framework/types.js';
import { packageRoot } from '../config/package-root.ts';

/**
 * Holds requests and answers to the spec of the management interface. The validator costs more than a tenth of a second
 * to load and compile, so the first request builds it, and those that come meanwhile wait for it.
 */
export function createContractGuard(): RequestHandler {
  let guard: Promise<RequestHandler> | undefined;
  return (request, response, next) => {
    // Nothing here takes a body, and the validator compiles anew for each content type that it has not seen.
    delete request.headers['content-type'];
    guard ??= buildGuard();
    guard.then((check) => check(request, response, next)).catch(next);
  };
}

async function buildGuard(): Promise<RequestHandler> {
  const { middleware } = await import('express-openapi-validator');
  const router = Router();
  router.use(
    middleware({
      // The validator changes the document it is given, so it has one of its own.
      apiSpec: readSpec(),
      validateRequests: true,
      validateResponses: true,
      // The token was checked before, and in constant time.
      validateSecurity: false,
      fileUploader: false,
      ajvFormats: { mode: 'full' },
    }),
  );
  return router;
}

function readSpec(): Exclude<OpenApiValidatorOpts['apiSpec'], string> {
  return JSON.parse(readFileSync(join(packageRoot(), 'generated', 'bundles', 'management.json'), 'utf8'));
}
