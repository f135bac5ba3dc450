import type { Knex } from 'knex';
import { keyChunks } from './chunks.ts';
import type { LicenseCodeChanges } from './license-code-changes.ts';
import type { LicenseCodeRow } from './license-code-rows.ts';
import type { LicenseCodeFacts } from './plan-license-codes.ts';

/** Reads what a group depends on; codes stay locked until the end of the transaction, in the order of their keys. */
export async function licenseCodeFacts(
  trx: Knex.Transaction,
  group: readonly LicenseCodeChanges[],
): Promise<LicenseCodeFacts> {
  const codes = new Map<string, LicenseCodeRow>();
  for (const keys of keyChunks([...new Set(group.flatMap(codeKeys))].sort())) {
    const rows: LicenseCodeRow[] = await trx('license_codes')
      .select('*')
      .whereIn('code_key', keys)
      .orderBy('code_key')
      .forUpdate();
    for (const row of rows) codes.set(row.code_key, row);
  }
  const clients = new Set<string>();
  for (const keys of keyChunks(group.flatMap(clientKeys))) {
    const taken: string[] = await trx('license_clients').whereIn('client_key', keys).pluck('client_key');
    for (const key of taken) clients.add(key);
  }
  return { codes, clients };
}

function codeKeys({ licenseCodes = [], licenseCodeUpdates = [] }: LicenseCodeChanges): string[] {
  return [...licenseCodes, ...licenseCodeUpdates].map(({ code_key }) => code_key);
}

function clientKeys({ licenseClients = [] }: LicenseCodeChanges): string[] {
  return licenseClients.map(({ client_key }) => client_key);
}
