import { EventEmitter, once } from 'node:events';
import type { Deliver, Delivery } from '../../../lifecycle/ports.ts';
import {
  type OutboxRunner,
  type OutboxRunnerParts,
  startOutboxRunner,
} from '../../../server/jobs/outbox-runner.ts';
import { createCommitter } from '../../../storage/committer.ts';
import type { Database } from '../../../storage/database.ts';
import { createOutbox } from '../../../storage/outbox.ts';
import type { OutboxRow } from '../../../storage/rows.ts';
import { sampleMessage } from '../../storage/sample-calling-back.ts';
import { sampleTime } from '../../storage/sample-rows.ts';

type Line = Record<string, unknown> & { level: string; msg: string };

/** An outbox with a clock that a test moves, and a runner whose deliveries it decides on. */
export interface OutboxWorld {
  clock: { now(): number; at: number };
  /** The log so far. */
  lines: Line[];
  /** What was tried, in order. */
  tried: OutboxRow[];
  run(deliver: Deliver, change?: Partial<OutboxRunnerParts>): OutboxRunner;
  write(...messages: OutboxRow[]): Promise<void>;
  stored(messageId: string): Promise<OutboxRow | undefined>;
  events(): Promise<Record<string, unknown>[]>;
  /** Resolves when the log has as many lines with these words. */
  lineOf(words: string, count?: number): Promise<Line>;
  stop(): Promise<void>;
}

/** One hour in milliseconds. */
export const hour = 3_600_000;

/** A message of an instance. */
export const of = (instance_key: string, message_id: string, given: Partial<OutboxRow> = {}): OutboxRow =>
  sampleMessage({ instance_key, message_id, ...given });

/** An attempt that failed and may succeed another time. */
export const trouble = (facts: Partial<Extract<Delivery, { kind: 'put-off' }>> = {}): Delivery => ({
  kind: 'put-off',
  retryAfterMs: null,
  code: 'CBC.0999',
  reason: 'an error inside',
  ...facts,
});

/** Empties the tables and makes it. */
export async function outboxWorld(database: Database): Promise<OutboxWorld> {
  for (const table of ['outbox', 'events', 'instances']) await database.write(table).delete();
  const clock = {
    at: sampleTime,
    now() {
      return this.at;
    },
  };
  const lines: Line[] = [];
  const tried: OutboxRow[] = [];
  const runners: OutboxRunner[] = [];
  const logged = new EventEmitter();
  const committer = createCommitter(database);
  const say = (level: string) => (facts: Record<string, unknown>, msg: string) => {
    lines.push({ ...facts, level, msg });
    logged.emit('line');
  };
  return {
    clock,
    lines,
    tried,
    run(deliver, change = {}) {
      const runner = startOutboxRunner({
        outbox: createOutbox(database, committer),
        committer,
        deliver: {
          'license-upload': (message, signal) => {
            tried.push(message);
            return deliver(message, signal);
          },
        },
        clock,
        log: { info: say('info'), warn: say('warn'), error: say('error') },
        owner: 'me',
        leaseMs: 30_000,
        timeLimitMs: 60_000,
        pollMs: 5,
        most: 4,
        pauseMs: (attempts, retryAfterMs) => retryAfterMs ?? attempts * 1_000,
        giveUpAfterMs: 72 * hour,
        ...change,
      });
      runners.push(runner);
      return runner;
    },
    write: (...outbox) => committer.commit({ outbox }, 'durable'),
    stored: (message_id) => database.read('outbox').where({ message_id }).first(),
    async events() {
      const rows = await database.read('events').orderBy('seq');
      return rows.map(({ instance_key, type, data }) => ({ instance_key, type, ...JSON.parse(data) }));
    },
    async lineOf(words, count = 1) {
      for (;;) {
        const found = lines.filter(({ msg }) => msg.includes(words));
        const last = found[count - 1];
        if (last) return last;
        await once(logged, 'line');
      }
    },
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop(1_000)));
    },
  };
}
