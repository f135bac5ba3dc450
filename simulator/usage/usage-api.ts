import { Router } from 'express';
import type { components } from '../../generated/types/simulator.ts';
import type { RecordFilter, UsageBook } from './usage-book.ts';
import type { UsageRecord } from './usage-record.ts';

/** What was pushed, in the simulator's own interface. */
export function usageApi(usage: UsageBook): Router {
  const router = Router();
  router.get('/usage/records', (request, response) => {
    const filter = request.query as RecordFilter;
    response.json({ items: usage.records(filter).map(shown), next: null });
  });
  router.get('/usage/bill', (request, response) => {
    const { instanceId } = request.query;
    const items = usage.bills().filter((each) => (instanceId ?? each.instanceId) === each.instanceId);
    response.json({ items, next: null });
  });
  return router;
}

function shown(record: UsageRecord): components['schemas']['UsageRecord'] {
  return { ...record, receivedAt: record.receivedAt.toISOString() };
}
