import { Conflict } from '../storage/changes.ts';
import type { Committer } from '../storage/committer.ts';
import { instanceKey } from '../storage/keys.ts';
import type { IntakeFacts } from '../storage/usage-intake.ts';
import type { StoredUsagePackage } from '../storage/usage-lists.ts';
import { declarePackage } from '../storage/usage-packages.ts';
import type { UsagePackageRow } from '../storage/usage-rows.ts';
import type { Clock } from './ports.ts';
import { quantityText } from './quantity.ts';
import { quantityOf, readMeter } from './read-usage.ts';
import { UsageConflict, UsageError } from './usage-error.ts';

/** A package that stops before excess (用完即停), as the merchant declares it. */
export interface PackageDeclaration {
  endpoint: string;
  sandbox: boolean;
  /** The instance of the package. */
  packageInstanceId: string;
  /** The pay-per-use instance that it belongs to. */
  instanceId: string;
  /** Default: `usage`. */
  meter?: string;
  /** A decimal like a quantity. */
  quota: string;
}

/**
 * Declares a package; saying it again changes nothing.
 * @throws UsageError; UsageConflict when it was declared with other facts; StorageUnavailable
 */
export async function declare(
  { committer, clock }: { committer: Committer; clock: Clock },
  declaration: PackageDeclaration,
): Promise<StoredUsagePackage> {
  const row = rowOf(declaration, clock.now());
  const decide = (facts: IntakeFacts, stored: UsagePackageRow | undefined) => {
    if (stored) return assertSame(stored, row, declaration);
    assertInstances(facts, row, declaration);
    return row;
  };
  const write = () => declarePackage(committer, row.package_key, row.instance_key, decide);
  try {
    return await write();
  } catch (error) {
    // Another process was first: now it can be compared.
    if (error instanceof Conflict) return write();
    throw error;
  }
}

function rowOf(declaration: PackageDeclaration, now: number): UsagePackageRow {
  const { endpoint, sandbox, packageInstanceId, instanceId } = declaration;
  return {
    package_key: instanceKey(endpoint, sandbox, packageInstanceId),
    endpoint,
    sandbox: sandbox ? 1 : 0,
    package_instance_id: packageInstanceId,
    instance_key: instanceKey(endpoint, sandbox, instanceId),
    meter: readMeter(declaration.meter, (what) => new UsageError(null, 'meter', what)),
    quota: quantityOf(declaration.quota, (what) => new UsageError(null, 'quota', `quota ${what}`)),
    used: 0,
    exhausted_at: null,
    created_at: now,
  };
}

function assertSame(
  stored: UsagePackageRow,
  row: UsagePackageRow,
  { packageInstanceId }: PackageDeclaration,
): UsagePackageRow {
  const differs = (field: string, before: string) =>
    new UsageConflict(`package ${packageInstanceId} was declared before with another ${field}: ${before}`);
  if (stored.instance_key !== row.instance_key) throw differs('instanceId', 'it belongs to another instance');
  if (stored.meter !== row.meter) throw differs('meter', stored.meter);
  if (stored.quota !== row.quota) throw differs('quota', quantityText(stored.quota));
  return stored;
}

function assertInstances(
  { instances, packages, series }: IntakeFacts,
  { package_key, instance_key }: UsagePackageRow,
  { packageInstanceId, instanceId }: PackageDeclaration,
): void {
  const noSuch = (id: string) =>
    `there is no instance ${id} at this endpoint: give the id that KooGallery was answered when it was bought`;
  if (!instances.has(instance_key)) throw new UsageError(null, 'instanceId', noSuch(instanceId));
  if (!instances.has(package_key)) throw new UsageError(null, 'packageInstanceId', noSuch(packageInstanceId));
  if (packages.some((one) => one.package_key === instance_key))
    throw new UsageError(
      null,
      'instanceId',
      `instance ${instanceId} is a package itself: give the pay-per-use one`,
    );
  if (package_key === instance_key || series.some((one) => one.instance_key === package_key))
    throw new UsageError(
      null,
      'packageInstanceId',
      `instance ${packageInstanceId} is counted on, so it is the pay-per-use instance: give the instance of the package`,
    );
}
