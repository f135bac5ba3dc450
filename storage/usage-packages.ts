import { Conflict } from './changes.ts';
import type { Committer } from './committer.ts';
import { failureOf, reasonOf } from './database-error.ts';
import { type IntakeFacts, readIntakeFacts } from './usage-intake.ts';
import type { StoredUsagePackage } from './usage-lists.ts';
import type { UsagePackageRow } from './usage-rows.ts';

/**
 * Inserts a package, or leaves it as it is: `decide` answers the row that is to stand there, the stored one or a new one.
 * Answers it with the id of the instance it belongs to.
 * @throws Conflict when another process declared it at the same time; StorageUnavailable; what `decide` throws
 */
export async function declarePackage(
  committer: Committer,
  packageKey: string,
  instanceKey: string,
  decide: (facts: IntakeFacts, stored: UsagePackageRow | undefined) => UsagePackageRow,
): Promise<StoredUsagePackage> {
  return committer.run(async (trx) => {
    const facts = await readIntakeFacts(trx, [], [packageKey, instanceKey].sort());
    const stored = facts.packages.find((row) => row.package_key === packageKey);
    const row = decide(facts, stored);
    try {
      if (!stored) await trx('usage_packages').insert(row);
    } catch (error) {
      if (failureOf(error) !== 'taken') throw error;
      reasonOf(error);
      throw new Conflict('row', error);
    }
    return { ...row, instance_id: facts.instances.get(instanceKey)?.instance_id ?? '' };
  });
}
