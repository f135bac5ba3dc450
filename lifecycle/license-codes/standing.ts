import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { InstanceRow } from '../../storage/rows.ts';

/** Why a code may be used, or not. */
export type StandingReason =
  | 'ok'
  | 'expired'
  | 'frozen'
  | 'released'
  | 'not-activated'
  /** The marketplace names a status that we do not know. */
  | 'unknown-status'
  /** The marketplace could not be asked for so long that its last answer does not count any more. */
  | 'too-old';

/** Whether a code may be used, and what is known of it; times in ms since 1970. */
export interface Standing {
  usable: boolean;
  reason: StandingReason;
  status: string | null;
  expiresAt: number | null;
  activatedAt: number | null;
  productName: string | null;
  /** When the marketplace was asked last; null when it never answered. */
  checkedAt: number | null;
  /** Whether it should have been asked again and could not be. */
  stale: boolean;
}

type Row = LicenseCodeRow | undefined;
type Instance = Pick<InstanceRow, 'state' | 'expires_at' | 'updated_at'> | undefined;

/**
 * What the calls of the marketplace have said, which goes before what was asked (license.md 7): null when they have said
 * nothing that ends the use.
 */
export function toldStanding(row: Row, instance: Instance): Standing | null {
  if (instance?.state === 'frozen') return { ...known(row), reason: 'frozen' };
  if (instance?.state === 'released') return { ...known(row), reason: 'released' };
  return null;
}

/** What an answer says that is fresh. */
export function freshStanding(row: LicenseCodeRow, now: number): Standing {
  return verdict(known(row), row, now);
}

/**
 * What an older answer says while there is no new one; null when there is none at all. What the calls of the marketplace
 * said since then is put in its place.
 */
export function staleStanding(row: Row, instance: Instance, now: number, staleMs: number): Standing | null {
  if (!row) return null;
  const newer = isNewer(row, instance) && instance?.expires_at != null ? instance : null;
  const heardAt = Math.max(row.checked_at ?? row.activated_at ?? 0, newer?.updated_at ?? 0);
  if (heardAt === 0 || (row.status === null && row.checked_at === null)) return null;
  const facts = { ...known(row), stale: true };
  if (newer) {
    facts.expiresAt = newer.expires_at;
    // A renewal that we were called about: it has not expired, whatever was answered before.
    if (row.status === 'EXPIRED' && (newer.expires_at ?? 0) > now) facts.status = 'ALIVE';
  }
  const standing = verdict(facts, row, now);
  return standing.usable && now - heardAt > staleMs
    ? { ...standing, usable: false, reason: 'too-old' }
    : standing;
}

/**
 * Whether a call about the code came after the marketplace was asked. It calls when the change is done, so that an answer
 * to a question of the same moment holds it.
 */
export function isNewer({ checked_at, activated_at }: LicenseCodeRow, instance: Instance): boolean {
  return instance !== undefined && instance.updated_at > (checked_at ?? activated_at ?? 0);
}

function known(row: Row): Standing {
  return {
    usable: false,
    reason: 'not-activated',
    status: row?.status ?? null,
    expiresAt: row?.expires_at ?? null,
    activatedAt: row?.activated_at ?? null,
    productName: row?.product_name ?? null,
    checkedAt: row?.checked_at ?? null,
    stale: false,
  };
}

function verdict(facts: Standing, { checked_at }: LicenseCodeRow, now: number): Standing {
  switch (facts.status) {
    case null:
      return { ...facts, reason: 'not-activated' };
    case 'EXPIRED':
      return { ...facts, reason: 'expired' };
    case 'RELEASED':
      return { ...facts, reason: 'released' };
    case 'ALIVE': {
      const { expiresAt } = facts;
      // Alive after its end: the marketplace gives it a grace period (zh-cn_topic_0070649168).
      const hasEnded = expiresAt !== null && expiresAt <= now && (checked_at ?? 0) < expiresAt;
      return hasEnded ? { ...facts, reason: 'expired' } : { ...facts, usable: true, reason: 'ok' };
    }
    default:
      return { ...facts, reason: 'unknown-status' };
  }
}
