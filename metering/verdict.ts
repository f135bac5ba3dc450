import type { Committer } from '../storage/committer.ts';
import type { StoredUsageRecord } from '../storage/usage-lists.ts';
import { changeRecord } from '../storage/usage-revisions.ts';
import type { UsageRecordRow } from '../storage/usage-rows.ts';
import { recordAlert, sayAlert } from './alerts.ts';
import type { Clock, MeteringLog } from './ports.ts';
import { mostAgeMs } from './read-usage.ts';
import { type RecordCode, recordCode } from './record-codes.ts';
import { UsageConflict } from './usage-error.ts';

/**
 * KooGallery takes records first and checks them later; what it finds is shown in the seller console only, and an operator
 * tells it here. Answers the record as it stands now, null when there is none.
 * @throws UsageConflict, StorageUnavailable
 */
export async function tellVerdict(
  { committer, clock, log }: { committer: Committer; clock: Clock; log: MeteringLog },
  meteringSn: string,
  code: string,
): Promise<StoredUsageRecord | null> {
  const now = clock.now();
  const verdict = recordCode(code);
  const changed = await changeRecord(committer, meteringSn, (row) => {
    assertOpenToVerdict(row, verdict, now);
    const next = judged(row, verdict, code, now);
    const isNew = next.state === 'refused' && (row.state !== 'refused' || row.code !== code);
    return { row: next, alerts: isNew ? [recordAlert(next, 'alert.usage-refused', now)] : [] };
  });
  if (!changed) return null;
  if (changed.alerts.length > 0) sayAlert(log, 'alert.usage-refused', [changed.record]);
  return changed.record;
}

function assertOpenToVerdict(row: UsageRecordRow, verdict: RecordCode, now: number): void {
  if (row.state === 'replaced')
    throw new UsageConflict(
      `record ${row.metering_sn} was replaced by a later revision: tell the verdict of that one`,
    );
  if (row.state === 'released')
    throw new UsageConflict(`record ${row.metering_sn} was never sent, so KooGallery can say nothing of it`);
  if (verdict.state === 'waiting' && row.begin_at < now - mostAgeMs)
    throw new UsageConflict(
      `record ${row.metering_sn} is more than 21 days old: KooGallery takes it no more, settle with the buyer`,
    );
}

/** Who pushes the record just now loses it: what the operator has seen is newer. */
function judged(
  row: UsageRecordRow,
  { state, reason }: RecordCode,
  code: string,
  now: number,
): UsageRecordRow {
  return {
    ...row,
    state,
    code,
    reason,
    run_at: state === 'waiting' ? now : row.run_at,
    sent_at: state === 'sent' ? (row.sent_at ?? now) : row.sent_at,
    lease_owner: null,
    lease_until: 0,
    fence: row.fence + 1,
    updated_at: now,
  };
}
