import { createMetering, type Metering, type NewUsage } from '../../metering/metering.ts';
import type { UsageSettings } from '../../metering/ports.ts';
import { type Committer, createCommitter } from '../../storage/committer.ts';
import type { Database } from '../../storage/database.ts';
import { createEvents } from '../../storage/events.ts';
import { instanceKey } from '../../storage/keys.ts';
import type { InstanceRow } from '../../storage/rows.ts';
import { createUsageLists, type UsageLists } from '../../storage/usage-lists.ts';
import { sampleInstance } from '../storage/sample-rows.ts';
import { type IdealMarketplace, idealMarketplace } from './ideal-marketplace.ts';

/** 2026-11-24 07:00 UTC. */
export const seven = Date.UTC(2026, 10, 24, 7);
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
/** The endpoint of these tests. */
export const endpoint = 'saas-demo';

/** Metering with a clock that stands still and an ideal marketplace. */
export interface MeteringWorld {
  metering: Metering;
  market: IdealMarketplace;
  lists: UsageLists;
  committer: Committer;
  /** Milliseconds since 1970. */
  now: number;
  settings: UsageSettings;
  /** What was logged with `alert: true`. */
  alerts: Record<string, unknown>[];
  /** Makes an instance that began at `seven - 3 h`; answers its key. */
  instance(instanceId: string, values?: Partial<InstanceRow>): Promise<string>;
  release(instanceId: string): Promise<void>;
  /** Counts one event, or several; an event's id is made when it has none. */
  count(...events: (Omit<NewUsage, 'eventId'> & { eventId?: string })[]): ReturnType<Metering['count']>;
  /** Types of the alerts of an instance, the oldest first. */
  alertsOf(instanceId: string): Promise<string[]>;
  /** Metering of another process on the same database, with the same clock and marketplace. */
  beside(database: Database): Metering;
}

/** A world on a database; each has a name for its instances' endpoint, so that they may share one. */
export function meteringWorld(database: Database): MeteringWorld {
  const committer = createCommitter(database);
  const market = idealMarketplace(() => world.now);
  const alerts: Record<string, unknown>[] = [];
  const log = {
    info() {},
    warn() {},
    error: (facts: Record<string, unknown>) => {
      if (facts.alert === true) alerts.push(facts);
    },
  };
  const meteringOn = (on: Database, owner: string) =>
    createMetering({
      database: on,
      committer: on === database ? committer : createCommitter(on),
      push: market,
      clock: { now: () => world.now },
      log,
      settingsOf: (name) => (name === endpoint ? world.settings : null),
      pauseMs: (attempts, retryAfterMs) => retryAfterMs ?? attempts * minuteMs,
      owner,
      leaseMs: minuteMs,
    });
  let made = 0;
  const world: MeteringWorld = {
    metering: meteringOn(database, 'first'),
    market,
    lists: createUsageLists(database),
    committer,
    now: seven,
    settings: { window: 'hour', closeAfterMs: 3 * minuteMs },
    alerts,
    async instance(instance_id, values = {}) {
      const instance_key = instanceKey(values.endpoint ?? endpoint, values.sandbox === 1, instance_id);
      const began = { created_at: seven - 3 * hourMs, updated_at: seven - 3 * hourMs };
      const row = sampleInstance({ instance_key, instance_id, endpoint, ...began, ...values });
      await committer.commit({ instances: [{ row, expectedVersion: null }] }, 'durable');
      return instance_key;
    },
    async release(instance_id) {
      await database
        .write('instances')
        .where({ instance_id, sandbox: 0 })
        .update({ state: 'released', updated_at: world.now });
    },
    count: (...events) =>
      world.metering.count(
        endpoint,
        false,
        events.map((event) => ({ eventId: `event-${++made}`, ...event })),
      ),
    async alertsOf(instanceId) {
      const key = instanceKey(endpoint, false, instanceId);
      const { items } = await createEvents(database).list({ instanceKey: key, limit: 1_000 });
      return items
        .map((event) => event.type)
        .filter((type) => type.startsWith('alert.'))
        .reverse();
    },
    beside: (other) => meteringOn(other, 'second'),
  };
  return world;
}

/** Forgets everything of an earlier test. */
export async function emptyUsage({ write }: Database): Promise<void> {
  for (const table of [
    'usage_events',
    'usage_records',
    'usage_packages',
    'usage_series',
    'events',
    'instances',
  ])
    await write(table).delete();
}
