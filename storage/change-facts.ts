import type { Knex } from 'knex';
import type { Facts } from './change-plan.ts';
import type { Changes } from './changes.ts';
import { keyChunks } from './chunks.ts';
import { licenseCodeFacts } from './license-code-facts.ts';
import type { InstanceRow, JobRow, OutboxRow } from './rows.ts';
import { syncedVersions } from './synced-versions.ts';

/**
 * Reads what a group depends on, one statement for each kind. Instances, jobs and messages stay locked until the end of the
 * transaction, on SQLite by the transaction itself; in the order of their keys, so that processes do not deadlock.
 */
export async function readFacts(trx: Knex.Transaction, group: readonly Changes[]): Promise<Facts> {
  const versions = new Map<string, number>();
  for (const keys of wanted(group, (changes) => changes.instances?.map(({ row }) => row.instance_key))) {
    const rows: Pick<InstanceRow, 'instance_key' | 'version'>[] = await trx('instances')
      .select('instance_key', 'version')
      .whereIn('instance_key', keys)
      .orderBy('instance_key')
      .forUpdate();
    for (const row of rows) versions.set(row.instance_key, row.version);
  }

  const jobs = new Map<string, JobRow>();
  for (const ids of wanted(group, jobIds)) {
    const rows: JobRow[] = await trx('jobs').select('*').whereIn('job_id', ids).orderBy('job_id').forUpdate();
    for (const row of rows) jobs.set(row.job_id, row);
  }

  const messages = new Map<string, OutboxRow>();
  for (const ids of wanted(group, messageIds)) {
    const rows: OutboxRow[] = await trx('outbox')
      .select('*')
      .whereIn('message_id', ids)
      .orderBy('message_id')
      .forUpdate();
    for (const row of rows) messages.set(row.message_id, row);
  }

  const ledger = new Set<string>();
  for (const keys of wanted(group, ledgerKeys)) {
    const taken: string[] = await trx('ledger').whereIn('ledger_key', keys).pluck('ledger_key');
    for (const key of taken) ledger.add(key);
  }

  const nonces = new Set<string>();
  for (const keys of wanted(group, (changes) => changes.nonces?.map((row) => row.nonce_key))) {
    const taken: string[] = await trx('nonces').whereIn('nonce_key', keys).pluck('nonce_key');
    for (const key of taken) nonces.add(key);
  }
  const synced = await syncedVersions(
    trx,
    group.flatMap((changes) => changes.synced ?? []),
  );
  return {
    versions,
    jobs,
    messages,
    ledger,
    nonces,
    synced,
    licenseCodes: await licenseCodeFacts(trx, group),
  };
}

function ledgerKeys({ ledger = [], unremembered = [] }: Changes): string[] {
  return [...ledger.map((row) => row.ledger_key), ...unremembered];
}

function jobIds({ jobs = [], jobUpdates = [], jobsDone = [] }: Changes): string[] {
  return [...jobs, ...jobUpdates, ...jobsDone].map((job) => job.job_id);
}

function messageIds({ outbox = [], outboxUpdates = [], outboxDone = [] }: Changes): string[] {
  return [...outbox, ...outboxUpdates, ...outboxDone].map((message) => message.message_id);
}

function wanted(group: readonly Changes[], keysOf: (changes: Changes) => string[] | undefined): string[][] {
  return keyChunks(group.flatMap((changes) => keysOf(changes) ?? []));
}
