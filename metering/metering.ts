import type { Committer } from '../storage/committer.ts';
import type { Database } from '../storage/database.ts';
import type { StoredUsagePackage, StoredUsageRecord } from '../storage/usage-lists.ts';
import { createUsageShown } from '../storage/usage-sums.ts';
import { readBalance, type UsageBalance } from './balance.ts';
import { createBlockedAlerts } from './blocked.ts';
import { closeDueWindows, closeInstance } from './close-windows.ts';
import { expireRecords, warnOfDeadlines } from './deadlines.ts';
import { declare, type PackageDeclaration } from './declare-package.ts';
import { createIntake } from './intake.ts';
import type { CountedEvent } from './plan-intake.ts';
import type { Clock, MeteringLog, UsagePush, UsageSettings } from './ports.ts';
import { pushDueRecords, pushRecordsOf } from './push-records.ts';
import { type NewUsage, readUsage } from './read-usage.ts';
import { resendRecord } from './resend.ts';
import { readTotals, type UsageTotal } from './totals.ts';
import { UsageError } from './usage-error.ts';
import { tellVerdict } from './verdict.ts';

export type { NewUsage };

/** What metering is given; times in milliseconds. */
export interface MeteringParts {
  database: Database;
  committer: Committer;
  push: UsagePush;
  clock: Clock;
  log: MeteringLog;
  /** Null for an endpoint that is not configured: its windows stay open, its records wait. */
  settingsOf(endpoint: string): UsageSettings | null;
  /** The pause after so many failed attempts, from 1; `retryAfterMs` when the marketplace said when. */
  pauseMs(attempts: number, retryAfterMs: number | null): number;
  /** Names this process among those that share the database. */
  owner: string;
  /** How long records belong to a process that pushes them and gives no sign of life. */
  leaseMs: number;
  /** Page with the details of an instance's usage, for the buyer. */
  dashboardUrl?: string;
}

/** Usage: events -> windows -> records -> balance. Everything throws StorageUnavailable. */
export interface Metering {
  /**
   * Stores events of an endpoint's instances, 10,000 at most: all of them or none. When it resolves they are on the disk.
   * @throws UsageError about the first event that is wrong
   */
  count(endpoint: string, sandbox: boolean, events: readonly NewUsage[]): Promise<CountedEvent[]>;
  /**
   * From now on the usage of this meter is taken from the package, of several from the oldest. Saying it again changes nothing.
   * @throws UsageError; UsageConflict when the package was declared with other facts
   */
  declarePackage(declaration: PackageDeclaration): Promise<StoredUsagePackage>;
  /** Closes the windows that are due, pushes the records that are due, raises alerts. Several processes may do so at once. */
  tick(signal?: AbortSignal): Promise<void>;
  /**
   * Closes what is open of an instance at `at` (ms since 1970) and pushes what waits of it. Resolves also when the
   * marketplace cannot be reached: what is closed is sent later.
   */
  flush(instanceKey: string, at: number, signal: AbortSignal): Promise<void>;
  /** What was counted of an instance, or taken from a package; empty when nothing is known. */
  totals(instanceKey: string): Promise<UsageTotal[]>;
  /** All zero when nothing was counted. */
  balance(instanceKey: string): Promise<UsageBalance>;
  /**
   * What the seller console says of a record, by its code (001 .. 013). Null when there is no such record.
   * @throws UsageConflict when the record's state takes no such verdict
   */
  verdict(meteringSn: string, code: string): Promise<StoredUsageRecord | null>;
  /**
   * Makes the next revision of a refused or expired record; answers it, or null when there is no such record.
   * @throws UsageConflict when the record cannot be sent again
   */
  resend(meteringSn: string): Promise<StoredUsageRecord | null>;
}

const mostEvents = 10_000;
const never = new AbortController().signal;

/** Makes the metering of its parts. */
export function createMetering(parts: MeteringParts): Metering {
  const intake = createIntake(parts);
  const shown = createUsageShown(parts.database);
  const pushing = { ...parts, blockedAlerts: createBlockedAlerts(parts.log) };
  return {
    async count(endpoint, sandbox, events) {
      if (events.length > mostEvents)
        throw new UsageError(null, 'events', `${events.length} events: count ${mostEvents} at most at once`);
      return intake.store(readUsage(endpoint, sandbox, events, parts.clock.now()));
    },
    declarePackage: (declaration) => declare(parts, declaration),
    async tick(signal = never) {
      await closeDueWindows(parts, signal);
      await expireRecords(parts);
      await pushDueRecords(pushing, signal);
      await warnOfDeadlines(parts);
    },
    async flush(instanceKey, at, signal) {
      await closeInstance(parts, instanceKey, at);
      await pushRecordsOf(pushing, instanceKey, signal);
    },
    totals: (instanceKey) => readTotals(shown, instanceKey, parts.dashboardUrl),
    balance: (instanceKey) => readBalance(parts.database, instanceKey),
    verdict: (meteringSn, code) => tellVerdict(parts, meteringSn, code),
    resend: (meteringSn) => resendRecord(parts, meteringSn),
  };
}
