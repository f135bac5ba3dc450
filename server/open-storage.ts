import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { type Calls, createCalls } from '../storage/calls.ts';
import { type Committer, createCommitter } from '../storage/committer.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { createDrift, type Drift } from '../storage/drift.ts';
import { createDriftTally, type DriftTally } from '../storage/drift-tally.ts';
import { loadEncryptionKey } from '../storage/encryption-key.ts';
import { createEvents, type Events } from '../storage/events.ts';
import { createFindings, type Findings } from '../storage/findings.ts';
import { createInstances, type Instances } from '../storage/instances.ts';
import { createJobs, type Jobs } from '../storage/jobs.ts';
import { createStoredLicenseCodes, type StoredLicenseCodes } from '../storage/license-codes.ts';
import { createLoginSessions, type LoginSessions } from '../storage/login-sessions.ts';
import { createLoginTenants, type LoginTenants } from '../storage/login-tenants.ts';
import { createMeta, type Meta } from '../storage/meta.ts';
import { assertSchemaCurrent, migrate } from '../storage/migrate.ts';
import { createNonces, type Nonces } from '../storage/nonces.ts';
import { createOrders, type Orders } from '../storage/orders.ts';
import { createOutbox, type Outbox } from '../storage/outbox.ts';
import { createPluginValues, type PluginValues } from '../storage/plugin-values.ts';
import { createReader, type Reader } from '../storage/reader.ts';
import { createSealer, type Sealer } from '../storage/sealing.ts';
import { createUsageLists, type UsageLists } from '../storage/usage-lists.ts';
import { createWriteBehind, type WriteBehind } from '../storage/write-behind.ts';
import type { Config } from './config/schema.ts';
import { type OutboxBell, withOutboxBell } from './outbox-bell.ts';
import { orStartError } from './start-error.ts';

/** The database and all that works on it. */
export interface Storage {
  database: Database;
  committer: Committer;
  reader: Reader;
  sealer: Sealer;
  journal: WriteBehind;
  driftTally: DriftTally;
  orders: Orders;
  instances: Instances;
  events: Events;
  calls: Calls;
  drift: Drift;
  jobs: Jobs;
  outbox: Outbox;
  outboxBell: OutboxBell;
  nonces: Nonces;
  findings: Findings;
  meta: Meta;
  licenseCodes: StoredLicenseCodes;
  pluginValues: PluginValues;
  usage: UsageLists;
  loginSessions: LoginSessions;
  loginTenants: LoginTenants;
  close(): Promise<void>;
}

/**
 * Opens the database of a configuration, brings its tables up to date and finds its encryption key.
 * @throws StartError that says what is wrong and what to do.
 */
export async function openStorage(config: Config, log: Logger): Promise<Storage> {
  const database = await orStartError(openDatabase({ url: config.database.url, log }));
  try {
    await orStartError<unknown>(config.database.migrate ? migrate(database) : assertSchemaCurrent(database));
    const { committer, outboxBell } = withOutboxBell(createCommitter(database, { log }));
    const meta = createMeta(database, committer);
    const key = await orStartError(
      loadEncryptionKey(meta, {
        text: config.database.encryptionKey ?? undefined,
        folder: database.folder ?? join(dirname(config.file), 'data'),
        log,
      }),
    );
    const sealer = createSealer(key);
    return {
      database,
      committer,
      sealer,
      reader: createReader(database),
      journal: createWriteBehind(committer, log),
      driftTally: createDriftTally(database, committer, log),
      orders: createOrders(database),
      instances: createInstances(database),
      events: createEvents(database),
      calls: createCalls(database),
      drift: createDrift(database, committer),
      jobs: createJobs(database, committer),
      outbox: createOutbox(database, committer),
      outboxBell,
      nonces: createNonces(committer),
      findings: createFindings(database, committer),
      meta,
      licenseCodes: createStoredLicenseCodes(database),
      pluginValues: createPluginValues(database, committer),
      usage: createUsageLists(database),
      loginSessions: createLoginSessions(database, committer),
      loginTenants: createLoginTenants(database),
      async close() {
        await committer.idle();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
