import type { AuthorizationCodes } from '../../lifecycle/license-codes/authorization-codes.ts';
import type { Clock, LifecycleLog } from '../../lifecycle/ports.ts';
import { createLicenseUploadDelivery } from '../../outbound/deliver-license-upload.ts';
import type { KooGallery } from '../../outbound/koogallery.ts';
import { pauseMs } from '../../outbound/retry-pause.ts';
import type { Config } from '../config/schema.ts';
import type { Storage } from '../open-storage.ts';
import { type OutboxRunner, startOutboxRunner } from './outbox-runner.ts';

/** What the outbox of a server is given. */
export interface OutboxSurroundings {
  storage: Pick<Storage, 'outbox' | 'outboxBell' | 'committer' | 'reader' | 'sealer'>;
  koogallery: KooGallery;
  authorizationCodes: Pick<AuthorizationCodes, 'deliverActivation' | 'deliverUse'>;
  clock: Clock;
  log: LifecycleLog;
  owner: string;
}

const pollMs = 1_000;
const timeLimitMs = 120_000;
const mostDeliveries = 16;

/** Starts to deliver what is in the outbox, each kind of message in its own way. */
export function startOutbox(config: Config, surroundings: OutboxSurroundings): OutboxRunner {
  const { storage, koogallery, authorizationCodes, clock, log, owner } = surroundings;
  const runner = startOutboxRunner({
    ...storage,
    deliver: {
      'license-upload': createLicenseUploadDelivery({ koogallery, ...storage }),
      'license-activation': authorizationCodes.deliverActivation,
      'software-usage': authorizationCodes.deliverUse,
    },
    clock,
    log,
    owner,
    leaseMs: config.jobs.leaseMs,
    timeLimitMs,
    pollMs,
    most: mostDeliveries,
    pauseMs,
    giveUpAfterMs: config.outbox.giveUpAfterMs,
  });
  storage.outboxBell.onRing(runner.wake);
  return runner;
}
