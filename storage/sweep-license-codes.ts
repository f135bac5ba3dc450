import type { Knex } from 'knex';
import type { Committer } from './committer.ts';
import type { LicenseCodeRow } from './license-code-rows.ts';

/**
 * Deletes some authorization codes that the sandbox left (R18), with what waits to be told of them. Index
 * license_codes_sandbox.
 * @returns how many
 */
export async function sweepLicenseCodes(
  trx: Knex.Transaction,
  before: number,
  most: number,
): Promise<number> {
  const old: Pick<LicenseCodeRow, 'code_key' | 'instance_key'>[] = await trx('license_codes')
    .select('code_key', 'instance_key')
    .whereRaw('sandbox = 1')
    .where('updated_at', '<', before)
    .limit(most);
  if (old.length === 0) return 0;
  // Index outbox_instance_key_state_seq. A message about several codes ends by itself: it finds none of them.
  await trx('outbox')
    .whereIn(
      'instance_key',
      old.map((row) => row.instance_key),
    )
    .delete();
  await trx('license_codes')
    .whereIn(
      'code_key',
      old.map((row) => row.code_key),
    )
    .delete();
  return old.length;
}

const mostAtATime = 1_000;

/**
 * Deletes the clients that were seen before a day (as 20261124): nobody asks for them any more. Index
 * license_clients_day.
 * @throws StorageUnavailable
 */
export async function sweepLicenseClients(committer: Committer, beforeDay: number): Promise<void> {
  for (;;) {
    const count = await committer.run(async (trx) => {
      const old: string[] = await trx('license_clients')
        .where('day', '<', beforeDay)
        .limit(mostAtATime)
        .pluck('client_key');
      if (old.length > 0) await trx('license_clients').whereIn('client_key', old).delete();
      return old.length;
    });
    if (count < mostAtATime) return;
  }
}
