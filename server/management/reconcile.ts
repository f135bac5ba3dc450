import type { RequestHandler } from 'express';
import { findingView } from './finding-view.ts';
import { bodyOf } from './parameters.ts';
import type { ManagementParts } from './parts.ts';
import { Problem } from './problem.ts';
import { knownEndpoint } from './usage/known-endpoint.ts';

/** `POST /api/v1/reconcile` */
export function reconcile({
  reconciling,
  endpoints,
}: Pick<ManagementParts, 'reconciling' | 'endpoints'>): RequestHandler {
  return async (request, response) => {
    const { orders = [], endpoint = null, dryRun = false } = bodyOf<'reconcile'>(request) ?? {};
    if (endpoint !== null) knownEndpoint(endpoints, endpoint);
    const report = await reconciling.run({ orders, endpoint, dryRun });
    if (report === null)
      throw new Problem(409, 'A run is under way, here or in another process. Ask again when it is over.');
    const { repaired, open, ...others } = report;
    response.json({ ...others, repaired: repaired.map(findingView), open: open.map(findingView) });
  };
}
