import type { LicenseCodeChanges } from './license-code-changes.ts';
import type {
  CallRow,
  EventRow,
  InstanceRow,
  JobRow,
  LedgerRow,
  LicenseRow,
  NonceRow,
  OrderRow,
  OutboxRow,
  PluginValueRow,
} from './rows.ts';
import type { SyncedChanges } from './synced-changes.ts';

/** All that one command writes, as data, so that the changes of many calls can share one transaction. */
export interface Changes extends SyncedChanges, LicenseCodeChanges {
  /** Inserted, or overwritten when known (`created_at` stays). */
  orders?: OrderRow[];
  instances?: InstanceChange[];
  /** Inserted; a known key is a conflict. */
  ledger?: LedgerRow[];
  /** Ledger keys that must not be taken, else a conflict: whoever takes up work must know that nobody has ended it. */
  unremembered?: string[];
  events?: EventRow[];
  /** Inserted; of two rows of one call the first stays. */
  calls?: CallRow[];
  /** Inserted; of two licenses of one request the first stays. */
  licenses?: LicenseRow[];
  /** Inserted; of two messages of one id the first stays. */
  outbox?: OutboxRow[];
  /** Changed only while the fence is still ours, else a conflict. */
  outboxUpdates?: MessageUpdate[];
  /** Removed only while the fence is still ours, else a conflict. */
  outboxDone?: MessageFence[];
  /** Inserted or overwritten: of several values of one name the last stays. */
  pluginValues?: PluginValueRow[];
  /** Keys of values that go. */
  pluginValuesGone?: string[];
  /** Inserted; a known nonce is a conflict. */
  nonces?: NonceRow[];
  /** Inserted; a known job is a conflict. */
  jobs?: JobRow[];
  /** Changed only while the fence is still ours, else a conflict. */
  jobUpdates?: JobUpdate[];
  /** Removed only while the fence is still ours, else a conflict. */
  jobsDone?: JobFence[];
}

/** An instance's new row, and the version it was decided on: null for a new instance. */
export interface InstanceChange {
  row: InstanceRow;
  expectedVersion: number | null;
}

/** Names a job as its lease holder knows it. */
export interface JobFence {
  job_id: string;
  fence: number;
}

/** New values of a job. */
export interface JobUpdate extends JobFence {
  set: Partial<
    Pick<JobRow, 'attempts' | 'run_at' | 'lease_owner' | 'lease_until' | 'last_error' | 'payload'>
  >;
}

/** Names a message of the outbox as its lease holder knows it. */
export interface MessageFence {
  message_id: string;
  fence: number;
}

/** New values of a message; what it says never changes. */
export interface MessageUpdate extends MessageFence {
  set: Partial<
    Pick<
      OutboxRow,
      | 'state'
      | 'attempts'
      | 'run_at'
      | 'lease_owner'
      | 'lease_until'
      | 'failing_since'
      | 'last_code'
      | 'last_error'
    >
  >;
}

/** Somebody else was first: read again and decide anew. */
export class Conflict extends Error {
  /** What was taken or changed meanwhile. */
  readonly on:
    | 'instance'
    | 'ledger'
    | 'job'
    | 'message'
    | 'nonce'
    | 'synced'
    | 'license-code'
    | 'license-client'
    | 'row';

  constructor(on: Conflict['on'], cause?: unknown) {
    super(`${on} was changed by somebody else meanwhile`, { cause });
    this.name = 'Conflict';
    this.on = on;
  }
}
