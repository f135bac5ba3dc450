import type { Metering } from '../../metering/metering.ts';
import type { MeteringLog } from '../../metering/ports.ts';

/** Closes windows, pushes records and looks after deadlines while the server runs. */
export interface UsageClock {
  stop(): Promise<void>;
}

/** Ticks every `everyMs`, the next time when the last one is over. */
export function startUsageClock(parts: {
  metering: Pick<Metering, 'tick'>;
  log: MeteringLog;
  everyMs: number;
  /** Told when a round is over. */
  onRound?: () => void;
}): UsageClock {
  const { metering, log, everyMs, onRound } = parts;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<void> = Promise.resolve();

  function next(): void {
    ticking = metering
      .tick(stopping.signal)
      .catch((error: unknown) =>
        log.error({ err: error }, 'usage could not be looked after; the next round tries again'),
      )
      .finally(() => {
        onRound?.();
        if (!stopping.signal.aborted) timer = setTimeout(next, everyMs);
      });
  }

  next();
  return {
    async stop() {
      clearTimeout(timer);
      stopping.abort();
      await ticking;
    },
  };
}
