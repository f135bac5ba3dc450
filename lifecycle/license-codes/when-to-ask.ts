import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { InstanceRow } from '../../storage/rows.ts';
import { isNewer } from './standing.ts';
import { utcDay } from './utc-day.ts';

/** How long an answer that something is not there, or is over, counts: it may come any minute. */
export const askAgainMs = 600_000;

/** Whether the marketplace has to be asked for a code: once a UTC day, and when something may have changed since. */
export function isDue(
  row: LicenseCodeRow,
  instance: Pick<InstanceRow, 'state' | 'expires_at' | 'updated_at'> | undefined,
  now: number,
): boolean {
  const { checked_at, expires_at, status } = row;
  if (checked_at === null || utcDay(checked_at) !== utcDay(now)) return true;
  if (isNewer(row, instance)) return true;
  const isOld = now - checked_at >= askAgainMs;
  if (status === null || status === 'EXPIRED') return isOld;
  if (status === 'RELEASED' || expires_at === null || expires_at > now) return false;
  // The end came since then: perhaps a renewal, too.
  return checked_at < expires_at || isOld;
}
