import express, { type Express, type RequestHandler, type Router } from 'express';
import type { Metrics } from '../observability/metrics.ts';

/** What the app is put together from; the marketplace edge comes first, since its callers count the milliseconds. */
export interface AppParts {
  edge: RequestHandler;
  login: Router;
  management: Router;
  docs: Router;
  metrics: Metrics;
}

/** The server's Express app. Its routers are routers, not apps: a mounted app would change prototypes again. */
export function createApp({ edge, login, management, docs, metrics }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(edge);
  app.use(login);
  app.use(docs);
  app.use(management);
  app.use((_request, response) => {
    metrics.refused(404);
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing at this path.\n');
  });
  return app;
}
