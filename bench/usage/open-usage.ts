import { createMetering, type Metering, type NewUsage } from '../../metering/metering.ts';
import { createCommitter } from '../../storage/committer.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { instanceKey } from '../../storage/keys.ts';
import { migrate } from '../../storage/migrate.ts';

/** Metering on a database of its own, with one instance, and a marketplace that takes everything at once. */
export interface BenchUsage {
  database: Database;
  metering: Metering;
  /** Milliseconds since 1970; set it to move the clock. */
  now: number;
  close(): Promise<void>;
}

/** The instances whose usage is counted. */
export const benchInstances = Array.from({ length: 50 }, (_, index) => `bench-instance-${index}`);

const begin = Date.UTC(2026, 10, 24, 7);
const hourMs = 3_600_000;

/** When an event happened: all within one hour. */
export function eventAt(index: number): number {
  return begin + ((index * 7919) % hourMs);
}

/** An event of its own. */
export function benchEvent(index: number): NewUsage {
  const instanceId = benchInstances[index % benchInstances.length] ?? '';
  return { eventId: `event-${index}`, instanceId, quantity: '0.25', at: new Date(eventAt(index)) };
}

/** Opens it. */
export async function openUsage(file: string): Promise<BenchUsage> {
  const database = await openDatabase({ url: `sqlite:${file}` });
  await migrate(database);
  const committer = createCommitter(database);
  await committer.commit({ instances: benchInstances.map(instanceChange) }, 'durable');
  const silent = { info() {}, warn() {}, error() {} };
  const usage: BenchUsage = {
    database,
    now: begin + hourMs - 1,
    metering: createMetering({
      database,
      committer,
      push: { push: async () => ({ kind: 'accepted' }) },
      clock: { now: () => usage.now },
      log: silent,
      settingsOf: () => ({ window: 'hour', closeAfterMs: 180_000 }),
      pauseMs: () => 1000,
      owner: 'bench',
      leaseMs: 60_000,
    }),
    async close() {
      await committer.idle();
      await database.close();
    },
  };
  return usage;
}

function instanceChange(instanceId: string) {
  return {
    expectedVersion: null,
    row: {
      instance_key: instanceKey('bench', false, instanceId),
      endpoint: 'bench',
      plugin: 'bench',
      product_type: 'saas',
      sandbox: 0 as const,
      instance_id: instanceId,
      order_key: 'bench-order',
      order_id: 'CS2611240000BENCH',
      order_line_id: 'CS2611240000BENCH-000001',
      state: 'active',
      failure_reason: null,
      failure_message: null,
      expires_at: null,
      renewed_by_order_at: null,
      charged_since: null,
      frozen_at: null,
      access: null,
      created_at: begin - hourMs,
      updated_at: begin - hourMs,
      version: 1,
    },
  };
}
