import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Knex } from 'knex';
import type { StorageLog } from './storage-log.ts';

/** Folds SQLite's write-ahead log into the file, in a thread of its own: in ours every call would wait for it. */
export interface Checkpointer {
  /** To be told after each transaction, with the number of its rows, while no transaction is open. Never fails. */
  wrote(rows: number): Promise<void>;
  close(): Promise<void>;
}

// About 30 MB of log: a row dirties one or two pages, and a transaction some more whatever its rows.
const rowsBetween = 6_000;
const rowsPerTransaction = 15;

// Text and not a module: a thread does not inherit the loader that lets this process run TypeScript. Each round leaves
// only what was written during it, so the third leaves next to nothing.
const threadCode = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Database = require(workerData.driver);
  const connection = new Database(workerData.file, { fileMustExist: true });
  parentPort.on('message', () => {
    for (let round = 0; round < 3; round++) connection.pragma('wal_checkpoint(PASSIVE)');
    parentPort.postMessage('done');
  });`;

/** Makes the checkpointer of a SQLite file. Its thread starts when there is something to do for the first time. */
export function createCheckpointer(write: Knex, file: string, log: StorageLog | undefined): Checkpointer {
  let thread: Worker | null = null;
  let state: 'idle' | 'running' | 'nearly done' | 'failed' = 'idle';
  let rowsSince = 0;

  function start(): Worker {
    const driver = createRequire(import.meta.url).resolve('better-sqlite3');
    const worker = new Worker(threadCode, { eval: true, execArgv: [], workerData: { file, driver } });
    worker.unref();
    worker.on('message', () => {
      state = 'nearly done';
    });
    worker.on('error', (error) => {
      state = 'failed';
      log?.warn(
        { err: error },
        'the checkpoint thread broke off; checkpoints go on in the main thread, more slowly',
      );
    });
    return worker;
  }

  /** What was written while the thread worked is little. With it folded in too, the log begins anew. */
  async function finish(): Promise<void> {
    try {
      const t0 = performance.now();
      const r = await write.raw('PRAGMA wal_checkpoint(PASSIVE)');
      if (process.env.TR) console.log(JSON.stringify(r), (performance.now() - t0).toFixed(1));
    } catch (error) {
      log?.warn({ err: error }, 'a checkpoint failed; the next one takes its work over');
    }
  }

  return {
    async wrote(rows) {
      rowsSince += rows + rowsPerTransaction;
      if (state === 'nearly done') {
        state = 'idle';
        await finish();
      } else if (state === 'idle' && rowsSince >= rowsBetween) {
        state = 'running';
        rowsSince = 0;
        thread ??= start();
        thread.postMessage('checkpoint');
      }
    },
    async close() {
      await thread?.terminate();
    },
  };
}
