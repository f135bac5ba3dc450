import type { UsagePackageRow } from '../storage/usage-rows.ts';

/**
 * The package with what was taken from it: the oldest with something left, else the newest; null when there is none. A
 * quantity is never cut, so the last one of a package may take more than is left.
 * @param packages of one instance and meter, the oldest first
 */
export function take(
  quantity: number,
  packages: readonly UsagePackageRow[],
  now: number,
): UsagePackageRow | null {
  const chosen = packages.find((row) => !isUsedUp(row)) ?? packages.at(-1);
  if (!chosen) return null;
  const taken = { ...chosen, used: chosen.used + quantity };
  return isUsedUp(taken) ? { ...taken, exhausted_at: taken.exhausted_at ?? now } : taken;
}

/** Whether there are packages and nothing is left of any. */
export function isExhausted(packages: readonly UsagePackageRow[]): boolean {
  return packages.length > 0 && packages.every(isUsedUp);
}

function isUsedUp({ used, quota }: UsagePackageRow): boolean {
  return used >= quota;
}
