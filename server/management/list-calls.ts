import type { RequestHandler } from 'express';
import { callView } from './call-view.ts';
import { queryOf, usualLimit } from './parameters.ts';
import type { ManagementParts } from './parts.ts';
import { Problem } from './problem.ts';

/** `GET /api/v1/calls` */
export function listCalls({ calls }: Pick<ManagementParts, 'calls'>): RequestHandler {
  return async (request, response) => {
    const { since, limit = usualLimit, ...filter } = queryOf<'listCalls'>(request);
    const { items, next } = await calls.list({ ...filter, limit, since: millisecondsOf(since) });
    response.json({ items: items.map(callView), next });
  };
}

function millisecondsOf(since: string | undefined): number | undefined {
  if (since === undefined) return undefined;
  const ms = Date.parse(since);
  // RFC 3339 has leap seconds, Date has not.
  if (Number.isNaN(ms)) throw new Problem(400, 'since: this second cannot be told apart; take the next one.');
  return ms;
}
