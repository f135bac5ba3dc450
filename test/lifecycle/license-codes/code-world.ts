import { randomBytes } from 'node:crypto';
import {
  type AuthorizationCodes,
  createAuthorizationCodes,
} from '../../../lifecycle/license-codes/authorization-codes.ts';
import type { LifecycleLog } from '../../../lifecycle/ports.ts';
import { type Committer, createCommitter } from '../../../storage/committer.ts';
import type { Database } from '../../../storage/database.ts';
import { instanceKey, licenseCodeKey } from '../../../storage/keys.ts';
import type { LicenseCodeRow } from '../../../storage/license-code-rows.ts';
import { createStoredLicenseCodes } from '../../../storage/license-codes.ts';
import { createOutbox } from '../../../storage/outbox.ts';
import { createReader } from '../../../storage/reader.ts';
import type { InstanceRow, OutboxRow } from '../../../storage/rows.ts';
import { createSealer, type Sealer } from '../../../storage/sealing.ts';
import { sampleInstance } from '../../storage/sample-rows.ts';
import { Crash, createModelMarketplace, type ModelMarketplace } from './model-marketplace.ts';

/** Endpoint of every code of these tests. */
export const endpoint = 'license-code-demo';

/** 2026-11-24T08:00:00Z */
export const morning = Date.UTC(2026, 10, 24, 8);
export const minute = 60_000;
export const hour = 3_600_000;
export const day = 86_400_000;

/** Codes on a real database, a marketplace in memory, a clock that is set by hand, and an outbox that is emptied by hand. */
export interface CodeWorld {
  codes: AuthorizationCodes;
  marketplace: ModelMarketplace;
  clock: { time: number };
  committer: Committer;
  sealer: Sealer;
  /** What was logged, facts with the message as `msg`. */
  logged: Record<string, unknown>[];
  /** The process is gone, another one takes its place. */
  restart(): void;
  /** Another process on the same database, with the same marketplace. */
  another(): AuthorizationCodes;
  /** Delivers what is due, round by round until nothing is. */
  deliver(): Promise<void>;
  messages(): Promise<OutboxRow[]>;
  row(code: string, sandbox?: boolean): Promise<LicenseCodeRow | undefined>;
  /** What the calls of the marketplace made of the instance of a code. */
  instance(code: string, values: Partial<InstanceRow>): Promise<void>;
  /** How often an operation was asked for, of a code if named. */
  asked(operation: keyof ModelMarketplace, code?: string): number;
}

/** A world of its own on a database, where it leaves no other's traces: nothing may be in the tables before. */
export function createCodeWorld(database: Database): CodeWorld {
  const clock = { time: morning };
  const marketplace = createModelMarketplace();
  const committer = createCommitter(database);
  const sealer = createSealer(randomBytes(32));
  const stored = createStoredLicenseCodes(database);
  const outbox = createOutbox(database, committer);
  const logged: Record<string, unknown>[] = [];
  const note = (facts: Record<string, unknown>, msg: string) => void logged.push({ ...facts, msg });
  const log: LifecycleLog = { debug: () => {}, info: note, warn: note, error: note, child: () => log };
  const start = () =>
    createAuthorizationCodes({
      reader: createReader(database),
      committer,
      codes: stored,
      sealer,
      marketplace,
      clock: { now: () => clock.time },
      log,
      settings: { staleMs: 7 * day, activationWaitMs: 0, checkWaitMs: 200 },
    });

  async function deliverOne(message: OutboxRow): Promise<void> {
    const { message_id, fence, attempts } = message;
    const deliver =
      message.kind === 'license-activation' ? world.codes.deliverActivation : world.codes.deliverUse;
    try {
      const ended = await deliver(message, new AbortController().signal);
      const put = ended.kind === 'put-off' ? { run_at: clock.time + (ended.retryAfterMs ?? 5_000) } : {};
      const state = ended.kind === 'dead' ? ({ state: 'dead' } as const) : {};
      const set = { ...put, ...state, attempts: attempts + 1, lease_owner: null, lease_until: 0 };
      const own =
        ended.kind === 'delivered'
          ? { outboxDone: [{ message_id, fence }] }
          : { outboxUpdates: [{ message_id, fence, set }] };
      await committer.commit({ ...ended.changes, ...own }, 'durable');
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      // A dead process says nothing: its lease ends by itself.
      clock.time += minute;
      world.restart();
    }
  }

  const world: CodeWorld = {
    codes: start(),
    marketplace,
    clock,
    committer,
    sealer,
    logged,
    restart() {
      world.codes = start();
    },
    another: start,
    async deliver() {
      for (;;) {
        const now = clock.time;
        const due = await outbox.claimDue({ owner: 'me', now, leaseUntil: now + minute, limit: 10 });
        if (due.length === 0) return;
        for (const message of due) await deliverOne(message);
      }
    },
    messages: async () => database.read('outbox').select('*').orderBy('seq'),
    async row(code, sandbox = false) {
      const [row] = await stored.find([licenseCodeKey(endpoint, sandbox, code)]);
      return row;
    },
    async instance(code, values) {
      const key = instanceKey(endpoint, values.sandbox === 1, code);
      const known = await createReader(database).instance(key);
      const before = known ?? sampleInstance({ instance_key: key, endpoint, instance_id: code, version: 0 });
      const row = { ...before, ...values, updated_at: clock.time, version: before.version + 1 };
      await committer.commit({ instances: [{ row, expectedVersion: known?.version ?? null }] }, 'durable');
    },
    asked: (operation, code) =>
      marketplace.requests.filter(
        (request) => request.operation === operation && (code === undefined || request.codes.includes(code)),
      ).length,
  };
  return world;
}

/** Empties the tables that a world writes. */
export async function forgetCodes({ write }: Database): Promise<void> {
  for (const table of ['license_codes', 'license_clients', 'outbox', 'instances', 'events'])
    await write(table).delete();
}
