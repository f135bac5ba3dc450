import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import express from 'express';
import supertest, { type Test } from 'supertest';
import { createMetering } from '../../metering/metering.ts';
import { createDocs } from '../../server/docs/docs.ts';
import { createExpressServer } from '../../server/http/express-server.ts';
import { createManagement } from '../../server/management/management.ts';
import type { ManagementParts } from '../../server/management/parts.ts';
import { createLog } from '../../server/observability/log.ts';
import { createMetrics } from '../../server/observability/metrics.ts';
import { createCalls } from '../../storage/calls.ts';
import type { Changes } from '../../storage/changes.ts';
import { createCommitter } from '../../storage/committer.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { createDrift } from '../../storage/drift.ts';
import { createEvents } from '../../storage/events.ts';
import { createFindings } from '../../storage/findings.ts';
import { createInstances } from '../../storage/instances.ts';
import { createStoredLicenseCodes } from '../../storage/license-codes.ts';
import { migrate } from '../../storage/migrate.ts';
import { createOrders } from '../../storage/orders.ts';
import { createOutbox } from '../../storage/outbox.ts';
import { createSealer, type Sealer } from '../../storage/sealing.ts';
import { createUsageLists } from '../../storage/usage-lists.ts';

/** The management interface and the docs on a fresh SQLite file, over real HTTP. */
export interface RunningManagement {
  url: string;
  database: Database;
  sealer: Sealer;
  write(changes: Changes): Promise<void>;
  /** A read with the right token. */
  read(path: string): Test;
  /** Any request, without a token. */
  agent: ReturnType<typeof supertest>;
  /** The log so far, a fact each. */
  logged: Record<string, unknown>[];
  close(): Promise<void>;
}

/** The token that `read` brings; the other one is valid too. */
export const tokens = ['first-token-of-the-test', 'second-token-of-the-test'] as const;

const endpoints: ManagementParts['endpoints'] = [
  { name: 'shop', guide: 'saas-v2', path: '/produce/shop', plugin: 'shop-plugin', productType: 'saas' },
  {
    name: 'annual',
    guide: 'saas-v2',
    path: '/produce/annual',
    plugin: 'annual-plugin',
    productType: 'cycle-billed',
  },
];

const plugins = [
  {
    name: 'annual-plugin',
    productType: 'cycle-billed' as const,
    description: null,
    functions: ['create', 'describe', 'renew', 'freeze', 'unfreeze', 'release'],
    endpoints: ['annual'],
    file: '/somewhere/private/index.ts',
  },
];

/** Calls at the marketplace belong to the flows. */
const nobodyAsks: ManagementParts['authorizationCodes'] = {
  activate: () => Promise.reject(new Error('nobody is asked here')),
  check: () => Promise.reject(new Error('nobody is asked here')),
  reportUse: () => Promise.reject(new Error('nobody is asked here')),
};

/** Starts it; `parts` replaces what a test wants otherwise. */
export async function runManagement(parts: Partial<ManagementParts> = {}): Promise<RunningManagement> {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-management-'));
  const database = await openDatabase({ url: `sqlite:${join(folder, 'test.db')}` });
  await migrate(database);
  const committer = createCommitter(database);
  const sealer = createSealer(randomBytes(32));
  const outbox = createOutbox(database, committer);
  const { log, logged } = capturedLog();
  const metering = createMetering({
    database,
    committer,
    push: { push: async () => ({ kind: 'accepted' }) },
    clock: { now: Date.now },
    log,
    settingsOf: () => ({ window: 'hour', closeAfterMs: 0 }),
    pauseMs: () => 1000,
    owner: 'test',
    leaseMs: 60_000,
  });
  const management = createManagement({
    orders: createOrders(database),
    instances: createInstances(database),
    events: createEvents(database),
    calls: createCalls(database),
    drift: createDrift(database, committer),
    outbox,
    metering,
    usage: createUsageLists(database),
    licenseCodes: createStoredLicenseCodes(database),
    authorizationCodes: nobodyAsks,
    findings: createFindings(database, committer),
    reconciling: { run: async () => null },
    clock: { now: Date.now },
    sealer,
    endpoints,
    plugins,
    tokens,
    ready: async () => ({ ready: true, problems: [] }),
    metrics: createMetrics({ jobsWaiting: async () => 0, outboxMessages: () => outbox.countByState() }),
    log,
    ...parts,
  });
  const server = createExpressServer(express().use(createDocs()).use(management));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agent = supertest(url);
  return {
    url,
    database,
    sealer,
    agent,
    logged,
    write: (changes) => committer.commit(changes, 'relaxed'),
    read: (path) => agent.get(`/api/v1${path}`).set('Authorization', `Bearer ${tokens[0]}`),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await committer.idle();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function capturedLog() {
  const logged: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  return { log: createLog('info', { stream }), logged };
}
