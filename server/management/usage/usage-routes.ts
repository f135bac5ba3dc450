import { Router } from 'express';
import type { ManagementParts } from '../parts.ts';
import { countUsage } from './count-usage.ts';
import { declareUsagePackage } from './declare-usage-package.ts';
import { listUsageEvents, listUsagePackages, listUsageRecords, listUsageWindows } from './list-usage.ts';
import { readUsageBalance } from './read-usage-balance.ts';
import { readUsageRecord, resendUsageRecord, tellUsageVerdict } from './usage-records.ts';

/** Everything below `/api/v1/usage`. */
export function usageRoutes(parts: ManagementParts): Router {
  const router = Router();
  router.post('/events', countUsage(parts));
  router.get('/events', listUsageEvents(parts));
  router.get('/windows', listUsageWindows(parts));
  router.get('/records', listUsageRecords(parts));
  router.get('/records/:meteringSn', readUsageRecord(parts));
  router.post('/records/:meteringSn/verdict', tellUsageVerdict(parts));
  router.post('/records/:meteringSn/resend', resendUsageRecord(parts));
  router.get('/balances/:instanceId', readUsageBalance(parts));
  router.get('/packages', listUsagePackages(parts));
  router.put('/packages/:packageInstanceId', declareUsagePackage(parts));
  return router;
}
