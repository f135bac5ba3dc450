import type { Clock, LifecycleLog, UsageMeter } from '../lifecycle/ports.ts';
import { createMetering, type Metering } from '../metering/metering.ts';
import type { UsagePush } from '../metering/ports.ts';
import type { KooGallery } from '../outbound/koogallery.ts';
import { pauseMs } from '../outbound/retry-pause.ts';
import type { Config } from './config/schema.ts';
import type { Storage } from './open-storage.ts';

/** What the metering of a server is made of. */
export interface MeteringWiring {
  storage: Pick<Storage, 'database' | 'committer'>;
  koogallery: Pick<KooGallery, 'pushUsage'>;
  clock: Clock;
  log: LifecycleLog;
  /** Names this process among those that share the database. */
  owner: string;
}

// Longer than a push may last with all its time limits.
const leaseMs = 60_000;

/** Makes the metering of a configuration. */
export function openMetering(
  config: Pick<Config, 'endpoints'>,
  { storage, koogallery, clock, log, owner }: MeteringWiring,
): Metering {
  const settings = new Map(config.endpoints.map(({ name, usage }) => [name, usage]));
  return createMetering({
    database: storage.database,
    committer: storage.committer,
    push: usagePush(config, koogallery),
    clock,
    log,
    settingsOf: (endpoint) => settings.get(endpoint) ?? null,
    pauseMs: (attempts, retryAfterMs) => pauseMs(attempts, retryAfterMs),
    owner,
    leaseMs,
  });
}

/** Signed with the newest key of the endpoint's basic interfaces (R26): the first of the list. */
function usagePush(
  { endpoints }: Pick<Config, 'endpoints'>,
  koogallery: Pick<KooGallery, 'pushUsage'>,
): UsagePush {
  const keys = new Map(endpoints.map(({ name, keys: { basic } }) => [name, basic[0]]));
  return {
    async push(endpoint, records, signal) {
      const key = keys.get(endpoint);
      if (key === undefined) {
        const reason = `there is no endpoint "${endpoint}" in the configuration; its usage waits until there is`;
        return { kind: 'blocked', code: null, reason };
      }
      return koogallery.pushUsage(records, key, { endpoint, instanceId: null, sandbox: false, signal });
    },
  };
}

/** Metering as the lifecycle knows it. */
export function usageMeter(metering: Metering): UsageMeter {
  return {
    async count(endpoint, sandbox, events) {
      await metering.count(endpoint, sandbox, events);
    },
    totals: metering.totals,
    flush: metering.flush,
  };
}
