import type { Committer } from '../storage/committer.ts';
import type { Database } from '../storage/database.ts';
import {
  endpointsWithWaitingRecords,
  type Overdue,
  overdueRecords,
  warnRecords,
} from '../storage/usage-deadlines.ts';
import { recordAlert, sayAlert, type UsageAlert } from './alerts.ts';
import type { Clock, MeteringLog, UsageSettings } from './ports.ts';
import { mostAgeMs } from './read-usage.ts';
import { windowBegin, windowMs } from './usage-windows.ts';

/** What looking after deadlines needs. */
export interface DeadlineParts {
  database: Database;
  committer: Committer;
  clock: Clock;
  log: MeteringLog;
  settingsOf(endpoint: string): UsageSettings | null;
}

/** The bits of `warned` in a record: which alerts were raised. */
const bits = { lateSoon: 1, late: 2, expiresSoon: 4, afterRelease: 8 } as const;

/** What a record is marked with that is made when its deadline is over already. */
export const warnedOfLateness = bits.lateSoon | bits.late;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** After the end of the window (zh-cn_topic_0070649410, rule 2): hours within 2 h, days until 01:00. */
const lateAfter = {
  hour: { soonMs: 90 * minuteMs, lateMs: 120 * minuteMs },
  day: { soonMs: 45 * minuteMs, lateMs: 60 * minuteMs },
};

/** Records that KooGallery will not take any more end as `expired`. To be called before pushing. @throws StorageUnavailable */
export async function expireRecords(parts: DeadlineParts): Promise<void> {
  const begunBefore = parts.clock.now() - mostAgeMs;
  await warn(parts, 'alert.usage-expired', { begunBefore }, 0, {
    state: 'expired',
    reason: 'it became 21 days old before KooGallery could be reached',
  });
}

/** Raises the alerts about records that still wait near a deadline, or after it. @throws StorageUnavailable */
export async function warnOfDeadlines(parts: DeadlineParts): Promise<void> {
  const now = parts.clock.now();
  for (const endpoint of await endpointsWithWaitingRecords(parts.database)) {
    const window = parts.settingsOf(endpoint)?.window ?? 'hour';
    const { soonMs, lateMs } = lateAfter[window];
    const endedBefore = (ms: number) => windowBegin(now - ms, windowMs(window)) + 1;
    const late = { endpoint, endedBefore: endedBefore(lateMs) };
    // The later alert first: who is late is not told that he will be.
    await warn(parts, 'alert.usage-late', late, bits.late, { warned: bits.lateSoon });
    const soon = { endpoint, endedBefore: endedBefore(soonMs) };
    await warn(parts, 'alert.usage-late-soon', soon, bits.lateSoon);
  }
  await warn(parts, 'alert.usage-expires-soon', { begunBefore: now - mostAgeMs + dayMs }, bits.expiresSoon);
  await warn(parts, 'alert.usage-after-release', { released: true }, bits.afterRelease);
}

/** Raises an alert once for each record, with the bit in the same transaction. */
async function warn(
  parts: DeadlineParts,
  type: UsageAlert,
  overdue: Overdue,
  bit: number,
  change: { state?: 'expired'; reason?: string; warned?: number } = {},
): Promise<void> {
  for (;;) {
    const found = await overdueRecords(parts.database, overdue, bit);
    if (found.length === 0) return;
    const now = parts.clock.now();
    const warned = await warnRecords(parts.committer, found, bit, (row) => {
      // What is being pushed just now is not given up: it may be taken.
      if (change.state && row.lease_until > now) return null;
      const changed = { ...row, ...change, warned: row.warned | bit | (change.warned ?? 0), updated_at: now };
      return { row: changed, alert: recordAlert(changed, type, now) };
    });
    sayAlert(parts.log, type, warned);
    if (warned.length === 0) return;
  }
}
