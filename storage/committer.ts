import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Knex } from 'knex';
import { readFacts } from './change-facts.ts';
import { type Plan, planChanges } from './change-plan.ts';
import { type Changes, Conflict } from './changes.ts';
import type { Database } from './database.ts';
import { storageError } from './database-error.ts';
import type { StorageLog } from './storage-log.ts';
import { StorageUnavailable } from './storage-unavailable.ts';
import { createTransactions, type Durability } from './transactions.ts';
import { rowsOf, writePlan } from './write-plan.ts';

/** The one way to write: everything goes through here, one transaction after the other. */
export interface Committer {
  /**
   * Writes all of the changes or nothing. Whatever is asked for in the same turn of the event loop, or while a group is
   * being written, shares one transaction, yet each keeps its own fate. Resolves when it is written; durable changes are
   * on the disk then.
   * @throws Conflict when somebody else was first; InvalidRow when the database refuses a value; StorageUnavailable.
   */
  commit(changes: Changes, durability: Durability): Promise<void>;
  /**
   * Runs `work` in a durable transaction of its own, between groups. `work` may run again when the database ends a deadlock
   * through it, and must not wait for the committer itself.
   * @throws StorageUnavailable, InvalidRow, or what `work` throws.
   */
  run<Result>(work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is waiting or being written. */
  idle(): Promise<void>;
}

interface Member {
  changes: Changes;
  durability: Durability;
  written(): void;
  refused(error: unknown): void;
}

/** Work of its own, or a member of the next group. */
type Waiting = { alone: () => Promise<void> } | { member: Member };

const mostMembers = 256;

/** Makes the committer of a database; a process has one for each. */
export function createCommitter(database: Database, { log }: { log?: StorageLog } = {}): Committer {
  const transactions = createTransactions(database);
  let waiting: Waiting[] = [];
  let draining = false;
  let atIdle: (() => void)[] = [];

  function enqueue(entry: Waiting): void {
    waiting.push(entry);
    if (!draining) void drain();
  }

  async function drain(): Promise<void> {
    draining = true;
    while (waiting.length > 0) {
      // Everything that arrives in this turn still joins.
      await nextTurn();
      const first = waiting[0];
      if (first && 'alone' in first) {
        waiting.shift();
        await first.alone();
      } else {
        await writeGroup(nextGroup());
      }
    }
    draining = false;
    for (const resolve of atIdle) resolve();
    atIdle = [];
  }

  function nextGroup(): Member[] {
    const group: Member[] = [];
    for (const entry of waiting) {
      if ('alone' in entry || group.length === mostMembers) break;
      group.push(entry.member);
    }
    waiting = waiting.slice(group.length);
    return group;
  }

  async function writeGroup(group: Member[]): Promise<void> {
    try {
      const plan = await write(group);
      group.forEach((member, index) => {
        const refusal = plan.fates[index];
        if (refusal) member.refused(refusal);
        else member.written();
      });
      await database.checkpointer?.wrote(rowsOf(plan));
    } catch (error) {
      const refusal = error instanceof Conflict ? error : storageError(error);
      if (group.length === 1 || refusal instanceof StorageUnavailable) {
        for (const member of group) member.refused(refusal);
        return;
      }
      log?.warn(
        { err: refusal, members: group.length },
        'a group could not be written; each member is written alone',
      );
      for (const member of group) await writeGroup([member]);
    }
  }

  async function write(group: Member[]): Promise<Plan> {
    const durability = group.some((member) => member.durability === 'durable') ? 'durable' : 'relaxed';
    const changes = group.map((member) => member.changes);
    return transactions.run(durability, async (trx) => {
      const plan = planChanges(changes, await readFacts(trx, changes));
      await writePlan(trx, plan);
      return plan;
    });
  }

  return {
    commit: (changes, durability) =>
      new Promise((resolve, reject) => {
        enqueue({ member: { changes, durability, written: resolve, refused: reject } });
      }),
    run: (work) =>
      new Promise((resolve, reject) => {
        enqueue({
          alone: () =>
            transactions.run('durable', work).then(resolve, (error: unknown) => reject(storageError(error))),
        });
      }),
    idle: () =>
      new Promise((resolve) => {
        if (draining) atIdle.push(resolve);
        else resolve();
      }),
  };
}
