import type { Committer } from '../storage/committer.ts';
import type { Database } from '../storage/database.ts';
import type { StoredUsageRecord } from '../storage/usage-lists.ts';
import {
  claimRecords,
  endpointsWithDueRecords,
  putOffRecords,
  type RecordChange,
  type RecordClaim,
  settleRecords,
} from '../storage/usage-records.ts';
import { recordAlert, sayAlert } from './alerts.ts';
import { type BlockedAlerts, blockedPauseMs } from './blocked.ts';
import { mostInBatch } from './new-record.ts';
import type { Clock, MeteringLog, PushedRecord, PushResult, UsagePush } from './ports.ts';
import { quantityText } from './quantity.ts';

/** What pushing needs; times in milliseconds. */
export interface PushingParts {
  database: Database;
  committer: Committer;
  push: UsagePush;
  clock: Clock;
  log: MeteringLog;
  pauseMs(attempts: number, retryAfterMs: number | null): number;
  owner: string;
  leaseMs: number;
  blockedAlerts: BlockedAlerts;
}

/** Pushes all records that are due. @throws StorageUnavailable */
export async function pushDueRecords(parts: PushingParts, signal: AbortSignal): Promise<void> {
  const endpoints = await endpointsWithDueRecords(parts.database, parts.clock.now());
  await Promise.all(endpoints.map((endpoint) => pushAll(parts, { endpoint }, signal)));
}

/** Pushes the records of an instance, due or not. @throws StorageUnavailable */
export async function pushRecordsOf(
  parts: PushingParts,
  instanceKey: string,
  signal: AbortSignal,
): Promise<void> {
  await pushAll(parts, { instanceKey }, signal);
}

async function pushAll(parts: PushingParts, of: RecordClaim['of'], signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await pushBatch(parts, of, signal)));
}

/**
 * Pushes one batch; answers whether the next may follow at once. When the process dies between the answer and our note of
 * it, or the answer is lost, the same records go out again with the same number, times and value: KooGallery keeps the
 * first (page zh-cn_topic_0070649410, rule 5).
 */
async function pushBatch(parts: PushingParts, of: RecordClaim['of'], signal: AbortSignal): Promise<boolean> {
  const { committer, clock, owner, leaseMs } = parts;
  const now = clock.now();
  const leaseUntil = now + leaseMs;
  const batch = await claimRecords(committer, { owner, now, leaseUntil, limit: mostInBatch, of });
  const [first] = batch;
  if (!first) return false;
  // Given up before the lease ends, so that nobody sends them beside us.
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(leaseMs * 0.8))]);
  const result = await resultOf(parts.push, first.endpoint, batch, inTime);
  switch (result.kind) {
    case 'accepted':
      await settle(parts, batch, (row) => ({
        state: 'sent',
        code: null,
        reason: null,
        attempts: row.attempts + 1,
        sent_at: clock.now(),
      }));
      return true;
    case 'refused':
      await (batch.length === 1 ? refuse(parts, batch, result) : halve(parts, batch, result));
      return true;
    case 'blocked':
      await block(parts, first.endpoint, batch, result);
      return false;
    case 'trouble':
      await putOff(parts, batch, result);
      return false;
  }
}

/** A push that throws against its word has had trouble: nobody knows whether KooGallery took the batch. */
async function resultOf(
  push: UsagePush,
  endpoint: string,
  batch: StoredUsageRecord[],
  signal: AbortSignal,
): Promise<PushResult> {
  try {
    return await push.push(endpoint, batch.map(pushedRecord), signal);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'trouble', code: null, reason, retryAfterMs: null };
  }
}

function pushedRecord(row: StoredUsageRecord): PushedRecord {
  return {
    instanceId: row.instance_id,
    recordedAt: new Date(row.created_at),
    beginAt: new Date(row.begin_at),
    endAt: new Date(row.end_at),
    value: quantityText(row.value),
    meteringSn: row.metering_sn,
    packageInstanceId: row.package_instance_id,
  };
}

type Settled = Extract<PushResult, { reason: string }>;

async function refuse(parts: PushingParts, batch: StoredUsageRecord[], result: Settled): Promise<void> {
  const { code, reason } = result;
  const now = parts.clock.now();
  const refused = await settleRecords(
    parts.committer,
    batch,
    (row) => ({ state: 'refused', code, reason, attempts: row.attempts + 1 }),
    (row) => [recordAlert(row, 'alert.usage-refused', now)],
    now,
  );
  sayAlert(parts.log, 'alert.usage-refused', refused);
}

/** One of them is bad: smaller batches show which. */
async function halve(parts: PushingParts, batch: StoredUsageRecord[], result: Settled): Promise<void> {
  const batch_limit = Math.ceil(batch.length / 2);
  const { code, reason } = result;
  await settle(parts, batch, (row) => ({
    batch_limit,
    code,
    reason,
    attempts: row.attempts + 1,
    run_at: parts.clock.now(),
  }));
  parts.log.warn({ records: batch.length, code, reason }, 'a batch of usage was refused; it is halved');
}

/** Nothing of the endpoint is taken: all of it waits, and somebody has to be called. */
async function block(
  parts: PushingParts,
  endpoint: string,
  batch: StoredUsageRecord[],
  { code, reason }: Settled,
): Promise<void> {
  const now = parts.clock.now();
  const attempts = Math.max(...batch.map((row) => row.attempts)) + 1;
  const run_at = now + blockedPauseMs(attempts);
  await settle(parts, batch, (row) => ({ code, reason, run_at, attempts: row.attempts + 1 }));
  await putOffRecords(parts.committer, endpoint, run_at, { code, reason }, now);
  parts.blockedAlerts.raise(endpoint, code, reason, now);
}

async function putOff(parts: PushingParts, batch: StoredUsageRecord[], result: Settled): Promise<void> {
  const { code, reason } = result;
  const retryAfterMs = result.kind === 'trouble' ? result.retryAfterMs : null;
  const now = parts.clock.now();
  const attempts = Math.max(...batch.map((row) => row.attempts)) + 1;
  const run_at = now + parts.pauseMs(attempts, retryAfterMs);
  await settle(parts, batch, (row) => ({ code, reason, run_at, attempts: row.attempts + 1 }));
  parts.log.warn(
    { records: batch.length, attempts, code, reason },
    'usage could not be told; it is sent again',
  );
}

async function settle(
  parts: PushingParts,
  batch: StoredUsageRecord[],
  change: (row: { attempts: number }) => RecordChange,
): Promise<void> {
  const settled = await settleRecords(parts.committer, batch, change, () => [], parts.clock.now());
  if (settled.length === batch.length) return;
  const facts = { records: batch.length, lost: batch.length - settled.length };
  parts.log.warn(facts, 'another process took usage over that was being pushed; it goes out again as it is');
}
