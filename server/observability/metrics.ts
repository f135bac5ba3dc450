import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted, in Prometheus' terms. */
export interface Metrics {
  /** One call that reached an endpoint. */
  call(facts: { endpoint: string; scene: string; outcome: string; seconds: number }): void;
  /** A request that belongs nowhere: unknown path or method. */
  refused(httpStatus: number): void;
  /** The text for `GET /metrics`. */
  text(): Promise<string>;
  contentType: string;
}

/** What is counted when somebody asks. */
export interface CountedOnDemand {
  /** Jobs that are not done. */
  jobsWaiting(): Promise<number>;
  /** Messages to KooGallery by state. */
  outboxMessages(): Promise<Record<string, number>>;
}

/** Counts what happens, and asks for the rest. */
export function createMetrics({ jobsWaiting, outboxMessages }: CountedOnDemand): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const calls = new Counter({
    name: 'koobridge_calls_total',
    help: 'Calls by endpoint, scene and outcome.',
    labelNames: ['endpoint', 'scene', 'outcome'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'koobridge_call_seconds',
    help: 'Time from the first byte of a call to its answer.',
    labelNames: ['endpoint', 'scene'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 5],
    registers,
  });
  const refusals = new Counter({
    name: 'koobridge_refused_requests_total',
    help: 'Requests to unknown paths or with the wrong method.',
    labelNames: ['status'] as const,
    registers,
  });
  new Gauge({
    name: 'koobridge_jobs_waiting',
    help: 'Jobs that are not done.',
    registers,
    async collect() {
      this.set(await jobsWaiting());
    },
  });
  new Gauge({
    name: 'koobridge_outbox_messages',
    help: 'Messages to KooGallery that are not delivered, by state; without those of the sandbox.',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await outboxMessages())) this.set({ state }, count);
    },
  });
  return {
    call({ endpoint, scene, outcome, seconds: taken }) {
      calls.inc({ endpoint, scene, outcome });
      seconds.observe({ endpoint, scene }, taken);
    },
    refused: (httpStatus) => refusals.inc({ status: String(httpStatus) }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
