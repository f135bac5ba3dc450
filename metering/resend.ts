import type { Committer } from '../storage/committer.ts';
import { meteringSn } from '../storage/keys.ts';
import type { StoredUsageRecord } from '../storage/usage-lists.ts';
import { replaceRecord } from '../storage/usage-revisions.ts';
import type { UsageRecordRow } from '../storage/usage-rows.ts';
import { warnedOfLateness } from './deadlines.ts';
import { mostInBatch } from './new-record.ts';
import type { Clock } from './ports.ts';
import { largestValue } from './quantity.ts';
import { mostAgeMs } from './read-usage.ts';
import { UsageConflict } from './usage-error.ts';

/**
 * Sends a record again that KooGallery never took: the same window and value as the next revision, with a number of its own.
 * Answers the new record, null when there is no such record.
 * @throws UsageConflict, StorageUnavailable
 */
export async function resendRecord(
  { committer, clock }: { committer: Committer; clock: Clock },
  sn: string,
): Promise<StoredUsageRecord | null> {
  const now = clock.now();
  return replaceRecord(committer, sn, (row) => {
    assertSendable(row, now);
    return { old: { ...row, state: 'replaced', updated_at: now }, next: nextRevision(row, now) };
  });
}

function assertSendable(row: UsageRecordRow, now: number): void {
  const no = (why: string) => new UsageConflict(`record ${row.metering_sn} ${why}`);
  if (row.state !== 'refused' && row.state !== 'expired')
    throw no(`is ${row.state}: only what is refused or expired can be sent again`);
  if (row.value > largestValue) throw no('holds more than one record can: KooGallery would not take it');
  if (row.begin_at < now - mostAgeMs)
    throw no('is more than 21 days old: KooGallery takes it no more, settle with the buyer');
}

function nextRevision(row: UsageRecordRow, now: number): UsageRecordRow {
  const revision = row.revision + 1;
  return {
    ...row,
    metering_sn: meteringSn(row.series_key, row.begin_at, row.end_at, revision),
    revision,
    state: 'waiting',
    code: null,
    reason: null,
    attempts: 0,
    run_at: now,
    batch_limit: mostInBatch,
    lease_owner: null,
    lease_until: 0,
    fence: 0,
    warned: row.warned | warnedOfLateness,
    sent_at: null,
    created_at: now,
    updated_at: now,
  };
}
