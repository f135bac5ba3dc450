import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { Database } from './database.ts';
import type { LicenseClientRow, LicenseCodeRow } from './license-code-rows.ts';
import { reading } from './reading.ts';
import type { InstanceRow, JobRow, LedgerRow, LicenseRow, OrderRow } from './rows.ts';
import { createSynced, type Synced } from './synced.ts';

/**
 * Reads single rows by their keys. All that is asked for in one turn of the event loop shares one statement for each
 * table. Nothing is cached: each call sees what is committed. Everything throws StorageUnavailable.
 */
export interface Reader extends Synced {
  instance(key: string): Promise<InstanceRow | undefined>;
  ledger(key: string): Promise<LedgerRow | undefined>;
  job(id: string): Promise<JobRow | undefined>;
  order(key: string): Promise<OrderRow | undefined>;
  license(key: string): Promise<LicenseRow | undefined>;
  licenseCode(key: string): Promise<LicenseCodeRow | undefined>;
  licenseClient(key: string): Promise<LicenseClientRow | undefined>;
}

const mostKeys = 500;

/** A reader of the database. */
export function createReader({ read }: Database): Reader {
  const instances = loader<InstanceRow>(read, 'instances', 'instance_key');
  const ledger = loader<LedgerRow>(read, 'ledger', 'ledger_key');
  const jobs = loader<JobRow>(read, 'jobs', 'job_id');
  const orders = loader<OrderRow>(read, 'orders', 'order_key');
  const licenses = loader<LicenseRow>(read, 'licenses', 'license_key');
  const licenseCodes = loader<LicenseCodeRow>(read, 'license_codes', 'code_key');
  const licenseClients = loader<LicenseClientRow>(read, 'license_clients', 'client_key');
  return {
    ...createSynced(read),
    instance: (key) => instances.load(key),
    ledger: (key) => ledger.load(key),
    job: (id) => jobs.load(id),
    order: (key) => orders.load(key),
    license: (key) => licenses.load(key),
    licenseCode: (key) => licenseCodes.load(key),
    licenseClient: (key) => licenseClients.load(key),
  };
}

function loader<Row extends object>(
  read: Knex,
  table: string,
  key: keyof Row & string,
): DataLoader<string, Row | undefined> {
  return new DataLoader<string, Row | undefined>(
    async (keys) => {
      const rows: Row[] = await reading(read(table).select('*').whereIn(key, keys));
      const byKey = new Map(rows.map((row) => [row[key], row]));
      return keys.map((wanted) => byKey.get(wanted as Row[keyof Row & string]));
    },
    // The package's own schedule ends with the current callback, so it would not join calls of several sockets.
    { cache: false, maxBatchSize: mostKeys, batchScheduleFn: (load) => void setImmediate(load) },
  );
}
