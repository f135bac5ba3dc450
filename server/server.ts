import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { createLifecycle } from '../lifecycle/lifecycle.ts';
import { createPluginStores } from '../lifecycle/plugin-store.ts';
import type { Clock } from '../lifecycle/ports.ts';
import { createReconciler } from '../lifecycle/reconcile/reconcile.ts';
import { withinTime } from '../lifecycle/within-time.ts';
import { createKooGallery } from '../outbound/koogallery.ts';
import type { Config } from './config/schema.ts';
import { createDocs } from './docs/docs.ts';
import { createEdge } from './edge/edge.ts';
import { edgeEndpoints } from './edge/edge-endpoints.ts';
import { createLoad } from './edge/load.ts';
import { createApp } from './http/app.ts';
import { createExpressServer } from './http/express-server.ts';
import { listen } from './http/listen.ts';
import { startJobRunner } from './jobs/job-runner.ts';
import { startReconciling } from './jobs/reconciling.ts';
import { startOutbox } from './jobs/start-outbox.ts';
import { startSweeper } from './jobs/sweeper.ts';
import { startUsageClock } from './jobs/usage-clock.ts';
import { outboundRow } from './journal-outbound.ts';
import { openLogin } from './login/open-login.ts';
import { createManagement } from './management/management.ts';
import { createMetrics } from './observability/metrics.ts';
import { createReadiness } from './observability/readiness.ts';
import { openAuthorizationCodes } from './open-authorization-codes.ts';
import { openMetering, usageMeter } from './open-metering.ts';
import { openStorage } from './open-storage.ts';
import { type LoadedPlugins, loadPlugins } from './plugins/load-plugins.ts';
import { reconciledEndpoints } from './reconciled-endpoints.ts';

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Stops accepting, waits for what runs (25 s at most), writes what is left, closes. */
  close(): Promise<void>;
}

/** What a test may want to set. */
export interface ServerOptions {
  log: Logger;
  clock?: Clock;
  /** How often usage is looked after, in ms, and who is told when a round is over. */
  usageRounds?: { everyMs: number; onRound(): void };
}

const graceMs = 25_000;
const lastWordsMs = 2_000;
const idleCheckMs = 50;
const jobPollMs = 1_000;
const usagePollMs = 1_000;
const mostJobs = 32;
const mostCallsInFlight = 2_000;
const mebibyte = 1024 * 1024;
const slowestBodyMs = 3_000;

/**
 * Starts the server of a configuration.
 * @throws StartError, PluginError or ConfigError, each saying what is wrong, where, and what to do.
 */
export async function startServer(config: Config, options: ServerOptions): Promise<RunningServer> {
  const { log, clock = { now: Date.now } } = options;
  const plugins = await loadPlugins(config);
  const storage = await openStorage(config, log);
  const owner = `${hostname()}:${process.pid}:${randomUUID()}`;
  const metrics = createMetrics({
    jobsWaiting: () => storage.jobs.countWaiting(),
    outboxMessages: () => storage.outbox.countByState(),
  });
  const { leaseMs, pluginTimeoutMs, giveUpAfterMs } = config.jobs;
  const koogallery = createKooGallery({
    ...config.marketplace,
    now: clock.now,
    log,
    onCall: (call) => storage.journal.add(outboundRow(call)),
  });
  const metering = openMetering(config, { storage, koogallery, clock, log, owner });
  const authorizationCodes = openAuthorizationCodes(config, storage, { marketplace: koogallery, clock, log });
  const lifecycle = createLifecycle({
    reader: storage.reader,
    jobs: storage.jobs,
    committer: storage.committer,
    journal: storage.journal,
    sealer: storage.sealer,
    stores: createPluginStores(storage.pluginValues, storage.sealer, clock),
    orders: koogallery.orders,
    plugins,
    usage: usageMeter(metering),
    clock,
    log,
    settings: { leaseMs, pluginTimeoutMs, giveUpAfterMs },
    owner,
  });
  const edge = {
    lifecycle,
    committer: storage.committer,
    journal: storage.journal,
    drift: storage.driftTally,
    clock,
    log,
    metrics,
    limits: { maxBytes: mebibyte, withinMs: slowestBodyMs },
    load: createLoad(mostCallsInFlight),
  };
  const reconciling = startReconciling({
    reconciler: createReconciler({
      ...storage,
      source: koogallery.orders,
      execute: lifecycle.execute,
      endpoints: reconciledEndpoints(config),
      clock,
      log,
      settings: { ...config.reconcile, creationMs: giveUpAfterMs },
    }),
    meta: storage.meta,
    clock,
    log,
    owner,
    everyMs: config.reconcile.everyMs,
  });
  const readiness = createReadiness(storage.jobs);
  const management = createManagement({
    ...storage,
    metering,
    authorizationCodes,
    reconciling,
    endpoints: endpointFacts(config, plugins),
    plugins: plugins.listPlugins(),
    tokens: config.management.tokens,
    ready: readiness.check,
    clock,
    metrics,
    log,
  });
  const login = openLogin(config, storage, { clock, log, ownUrl: () => urlOf(server, config) });
  const app = createApp({
    edge: createEdge(edge, edgeEndpoints(config)),
    login: login.router,
    management,
    docs: createDocs(),
    metrics,
  });
  const server = createExpressServer(app);
  try {
    await listen(server, config.server);
  } catch (error) {
    await storage.close();
    throw error;
  }
  const runner = startJobRunner({
    jobs: storage.jobs,
    lifecycle,
    clock,
    log,
    owner,
    leaseMs,
    pollMs: jobPollMs,
    most: mostJobs,
  });
  const usageClock = startUsageClock({
    metering,
    log,
    everyMs: usagePollMs,
    ...options.usageRounds,
  });
  const outbox = startOutbox(config, { storage, koogallery, authorizationCodes, clock, log, owner });
  const sweeper = startSweeper({ storage, clock, log, keepSandboxDays: config.sandbox.keepDays });

  return {
    url: urlOf(server, config),
    async close() {
      const until = performance.now() + graceMs;
      const left = () => until - performance.now();
      readiness.stopping();
      await closeServer(server, left());
      await Promise.all([
        runner.stop(),
        outbox.stop(left()),
        sweeper.stop(),
        reconciling.stop(),
        usageClock.stop(),
      ]);
      await authorizationCodes.stop(left());
      await lifecycle.stop(left());
      await koogallery.close();
      await login.close();
      await withinTime(Promise.all([storage.journal.flush(), storage.driftTally.flush()]), lastWordsMs);
      await withinTime(storage.close(), lastWordsMs);
    },
  };
}

/** Where a server listens, without a slash at the end. */
function urlOf(server: Server, config: Config): string {
  const { port } = server.address() as AddressInfo;
  const host = config.server.host === '0.0.0.0' ? '127.0.0.1' : config.server.host;
  return `http://${host}:${port}`;
}

/** Lets the calls that are being answered end, and closes their connections as they do. */
async function closeServer(server: Server, waitMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const closing = setInterval(() => server.closeIdleConnections(), idleCheckMs);
  await withinTime(closed, waitMs);
  clearInterval(closing);
  server.closeAllConnections();
  await closed;
}

function endpointFacts(config: Config, plugins: LoadedPlugins) {
  return config.endpoints.map(({ name, guide, path, plugin }) => ({
    name,
    guide,
    path,
    plugin,
    productType: plugins.of(name).plugin.productType,
  }));
}
