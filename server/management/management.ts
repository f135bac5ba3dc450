import { Router } from 'express';
import { answerProblems } from './answer-problems.ts';
import { requireToken } from './bearer-token.ts';
import { createContractGuard } from './contract-guard.ts';
import { readJsonBody } from './json-body.ts';
import { licenseRoutes } from './licenses/license-routes.ts';
import { listCalls } from './list-calls.ts';
import { listDrift } from './list-drift.ts';
import { listEndpoints } from './list-endpoints.ts';
import { listFindings } from './list-findings.ts';
import { listInstanceEvents } from './list-instance-events.ts';
import { listInstances } from './list-instances.ts';
import { listOrders } from './list-orders.ts';
import { listOutbox } from './list-outbox.ts';
import { listPlugins } from './list-plugins.ts';
import type { ManagementParts } from './parts.ts';
import { createProbes } from './probes.ts';
import { readCall } from './read-call.ts';
import { readInstance } from './read-instance.ts';
import { readOrder } from './read-order.ts';
import { readOutboxMessage } from './read-outbox-message.ts';
import { reconcile } from './reconcile.ts';
import { retryOutboxMessage } from './retry-outbox-message.ts';
import { usageRoutes } from './usage/usage-routes.ts';

/** The management interface under `/api/v1`, with a token, and the probes beside it, without. */
export function createManagement(parts: ManagementParts): Router {
  const router = Router();
  const problems = answerProblems(parts.log);
  router.use('/api/v1', createApi(parts), problems);
  router.use(createProbes(parts), problems);
  return router;
}

function createApi(parts: ManagementParts): Router {
  const api = Router();
  api.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  // The token first: who has none learns nothing, and costs next to nothing.
  api.use(requireToken(parts.tokens));
  api.use(readJsonBody());
  api.use(createContractGuard(parts.metrics));
  api.get('/orders', listOrders(parts));
  api.get('/orders/:orderId', readOrder(parts));
  api.get('/instances', listInstances(parts));
  api.get('/instances/:instanceId', readInstance(parts));
  api.get('/instances/:instanceId/events', listInstanceEvents(parts));
  api.get('/calls', listCalls(parts));
  api.get('/calls/:callId', readCall(parts));
  api.get('/outbox', listOutbox(parts));
  api.get('/outbox/:messageId', readOutboxMessage(parts));
  api.post('/outbox/:messageId/retry', retryOutboxMessage(parts));
  api.get('/drift', listDrift(parts));
  api.use('/usage', usageRoutes(parts));
  api.post('/reconcile', reconcile(parts));
  api.get('/findings', listFindings(parts));
  api.use('/licenses', licenseRoutes(parts));
  api.get('/endpoints', listEndpoints(parts));
  api.get('/plugins', listPlugins(parts));
  return api;
}
