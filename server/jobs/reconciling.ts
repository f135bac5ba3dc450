import type { Clock, LifecycleLog } from '../../lifecycle/ports.ts';
import type { ReconcileReport, Reconciler, ReconcileWish } from '../../lifecycle/reconcile/reconcile.ts';
import type { Meta } from '../../storage/meta.ts';

/** Runs the reconciler: when somebody asks, and on a schedule. Only one run is under way at a time, in all processes. */
export interface Reconciling {
  /** Null when another run is under way. */
  run(wish: ReconcileWish): Promise<ReconcileReport | null>;
  /** Ends the run that is under way. */
  stop(): Promise<void>;
}

/** What it is given; times in milliseconds. */
export interface ReconcilingParts {
  reconciler: Reconciler;
  meta: Pick<Meta, 'lease'>;
  clock: Clock;
  log: LifecycleLog;
  owner: string;
  /** 0 for never. */
  everyMs: number;
}

const lease = 'reconcile.lease';
const leaseMs = 60_000;
const lookMs = 60_000;
const everything: ReconcileWish = { orders: [], endpoint: null, dryRun: false };

/** Starts the schedule. */
export function startReconciling(parts: ReconcilingParts): Reconciling {
  const { reconciler, meta, clock, log, owner, everyMs } = parts;
  const stopping = new AbortController();
  let running: Promise<ReconcileReport | null> | null = null;
  let lastAt = clock.now();

  async function alone(wish: ReconcileWish): Promise<ReconcileReport | null> {
    const hold = () => meta.lease(lease, owner, clock.now(), clock.now() + leaseMs);
    if (!(await hold())) return null;
    const holding = setInterval(() => void hold().catch(() => {}), leaseMs / 3);
    try {
      return await reconciler.run(wish, stopping.signal);
    } finally {
      clearInterval(holding);
      await meta.lease(lease, owner, clock.now(), 0).catch(() => {});
    }
  }

  function run(wish: ReconcileWish): Promise<ReconcileReport | null> {
    if (running !== null) return Promise.resolve(null);
    running = alone(wish).finally(() => {
      running = null;
    });
    return running;
  }

  const timer = setInterval(() => {
    if (everyMs === 0 || clock.now() - lastAt < everyMs) return;
    lastAt = clock.now();
    run(everything).then(
      (report) => log.info({ asked: report?.asked, open: report?.open.length }, 'orders were compared'),
      (error: unknown) => log.error({ err: error }, 'orders could not be compared; the next run tries again'),
    );
  }, lookMs);

  return {
    run,
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running?.catch(() => {});
    },
  };
}
