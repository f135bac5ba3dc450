import { Conflict } from '../../storage/changes.ts';
import type { LicenseCodeUpdate } from '../../storage/license-code-changes.ts';
import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import { factColumns, newCodeRow, withoutCodes } from './code-row.ts';
import type { FoundCode } from './find-code.ts';
import type { CodeParts } from './parts.ts';
import { isNoSuchCode, refusalOf, type Undone } from './refusal.ts';

/** How asking ended. */
export type Asked =
  /** The answer stands in the code's row. */
  | { kind: 'written' }
  /** Of a code that has no row, so it is written nowhere. */
  | { kind: 'no-such-code' }
  /** Nothing was learnt; `retryAfterMs` as the marketplace said. */
  | { kind: 'unheard'; reason: string; retryAfterMs: number | null };

/** Asks the marketplace for a code and writes what it says. @throws StorageUnavailable */
export async function askAboutCode(parts: CodeParts, found: FoundCode, signal: AbortSignal): Promise<Asked> {
  const { endpoint, sandbox, code } = found;
  // As of the question: what is called about the code while it is being answered, is newer.
  const askedAt = parts.clock.now();
  const told = await parts.marketplace.query(code, { endpoint, sandbox, instanceId: null, signal });
  if (told.kind === 'done' && told.value.status !== null) {
    const heard = { ...factColumns(told.value), checked_at: askedAt };
    await write(parts, found, { ...heard, activation: 'active', last_code: told.code, last_error: null });
    return { kind: 'written' };
  }
  if (told.kind === 'done') return unheard("KooGallery's answer names no status.", null);
  return refused(parts, found, told, askedAt);
}

async function refused(parts: CodeParts, found: FoundCode, told: Undone, askedAt: number): Promise<Asked> {
  const { row } = found;
  const refusal = refusalOf(told);
  const reason = withoutCodes(told.reason, [found.code]);
  const heard = { ...unheardOf(found), checked_at: askedAt };
  if (isNoSuchCode(refusal)) {
    // Whoever tries codes must not fill the table.
    if (!row) return { kind: 'no-such-code' };
    await write(parts, found, { ...heard, last_code: told.code, last_error: reason }, row);
    return { kind: 'written' };
  }
  if (refusal === 'not-activated' || refusal === 'not-received') {
    await write(parts, found, heard, row);
    return { kind: 'written' };
  }
  return unheard(reason, told.kind === 'trouble' ? told.retryAfterMs : null);
}

function unheard(reason: string, retryAfterMs: number | null): Asked {
  return { kind: 'unheard', reason, retryAfterMs };
}

/** What was known of the code does not hold any more; a wish that is on its way stays one. */
function unheardOf({ row }: FoundCode): LicenseCodeUpdate['set'] {
  return row?.activation === 'active' ? { status: null, activation: 'none' } : { status: null };
}

/**
 * Writes what was heard. What is positive is always true; what is negative only while nothing has changed since it was
 * asked for: the code may have been activated meanwhile, and then it is asked for again.
 */
async function write(
  { committer, sealer, clock }: CodeParts,
  found: FoundCode,
  set: LicenseCodeUpdate['set'],
  unchanged?: FoundCode['row'],
): Promise<void> {
  const { code_key, row } = found;
  const now = clock.now();
  const changed = row && !differs(row, set) ? {} : { updated_at: now };
  const update = { code_key, set: { ...set, ...changed } };
  try {
    if (row) {
      const only = unchanged && { activation: unchanged.activation, checked_at: unchanged.checked_at };
      await committer.commit({ licenseCodeUpdates: [{ ...update, ...(only ? { only } : {}) }] }, 'durable');
    } else {
      const fresh = { ...newCodeRow(found, sealer, now), ...update.set };
      await committer.commit({ licenseCodes: [fresh] }, 'durable');
    }
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

/** Whether more changes than the time of the last answer: by that time alone nothing is new. */
function differs(row: LicenseCodeRow, { checked_at: _, ...set }: LicenseCodeUpdate['set']): boolean {
  return Object.entries(set).some(([name, value]) => row[name as keyof LicenseCodeRow] !== value);
}
