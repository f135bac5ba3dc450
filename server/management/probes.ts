import { type Response, Router } from 'express';
import type { components } from '../../generated/types/management.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { ProblemLog } from './answer-problems.ts';

type Health = components['schemas']['Health'];

/** Whether the server can take calls, and if not, why: whole sentences that strangers may read. */
export type Ready = () => Promise<{ ready: boolean; problems: string[] }>;

/** What the probes are given. */
export interface ProbeParts {
  ready: Ready;
  metrics: Pick<Metrics, 'text' | 'contentType'>;
  log: ProblemLog;
}

/** For watchers, without a token. Apart from the contract guard: they must answer when nothing else does. */
export function createProbes({ ready, metrics, log }: ProbeParts): Router {
  const router = Router();
  router.use(['/livez', '/readyz', '/metrics'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/livez', (_request, response) => sendHealth(response, 200, { status: 'ok', reasons: [] }));
  router.get('/readyz', async (_request, response) => {
    const { ready: isReady, problems } = await ready().catch((error: unknown) => {
      log.error({ err: error }, 'whether the server is ready could not be found out');
      return { ready: false, problems: ['The check itself failed; the log says more.'] };
    });
    if (isReady) sendHealth(response, 200, { status: 'ok', reasons: [] });
    else sendHealth(response, 503, { status: 'unavailable', reasons: problems });
  });
  router.get('/metrics', async (_request, response) => {
    const text = await metrics.text();
    response.set('Content-Type', metrics.contentType).send(text);
  });
  return router;
}

function sendHealth(response: Response, status: 200 | 503, health: Health): void {
  response.status(status).json(health);
}
