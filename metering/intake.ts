import { setImmediate as nextTurn } from 'node:timers/promises';
import { Conflict } from '../storage/changes.ts';
import type { Committer } from '../storage/committer.ts';
import { StorageUnavailable } from '../storage/storage-unavailable.ts';
import { readIntakeFacts, writeIntake } from '../storage/usage-intake.ts';
import { sayExhausted } from './alerts.ts';
import { type CountedEvent, type IntakePlan, planIntake } from './plan-intake.ts';
import type { Clock, MeteringLog } from './ports.ts';
import type { ReadUsage } from './read-usage.ts';

/** Where events are stored. */
export interface Intake {
  /**
   * Stores the events of one call: all of them or none. When it resolves they are on the disk.
   * @throws UsageError, StorageUnavailable, InvalidRow
   */
  store(events: readonly ReadUsage[]): Promise<CountedEvent[]>;
}

interface Member {
  events: readonly ReadUsage[];
  stored(counted: CountedEvent[]): void;
  refused(error: unknown): void;
}

const mostMembers = 256;
/** Events of a group; a call of its own may have as many. */
const mostEvents = 10_000;
const mostTries = 5;

/** Calls that wait in the same turn, or while a group is being written, share one transaction; each keeps its own fate. */
export function createIntake(parts: { committer: Committer; clock: Clock; log: MeteringLog }): Intake {
  let waiting: Member[] = [];
  let draining = false;

  async function drain(): Promise<void> {
    draining = true;
    while (waiting.length > 0) {
      // Everything that arrives in this turn still joins.
      await nextTurn();
      const group = nextGroup(waiting);
      waiting = waiting.slice(group.length);
      await storeGroup(group);
    }
    draining = false;
  }

  async function storeGroup(group: Member[]): Promise<void> {
    try {
      const { fates, exhausted } = await write(group.map((member) => member.events));
      group.forEach((member, index) => {
        const fate = fates[index];
        if (fate && 'counted' in fate) member.stored(fate.counted);
        else member.refused(fate?.refused);
      });
      sayExhausted(parts.log, exhausted);
    } catch (error) {
      if (group.length === 1 || error instanceof StorageUnavailable) {
        for (const member of group) member.refused(error);
        return;
      }
      // One of them has what the database will not take: that must not hurt the others.
      for (const member of group) await storeGroup([member]);
    }
  }

  /** Again when another process counted the same event, or made the same series, at the same time. */
  async function write(calls: (readonly ReadUsage[])[]): Promise<IntakePlan> {
    const events = calls.flat();
    const eventKeys = [...new Set(events.map((event) => event.eventKey))];
    const instanceKeys = [...new Set(events.map((event) => event.instanceKey))].sort();
    for (let tries = 1; ; tries++) {
      try {
        return await parts.committer.run(async (trx) => {
          const facts = await readIntakeFacts(trx, eventKeys, instanceKeys);
          const plan = planIntake(calls, facts, parts.clock.now());
          await writeIntake(trx, plan.writes);
          return plan;
        });
      } catch (error) {
        if (!(error instanceof Conflict) || tries === mostTries) throw error;
      }
    }
  }

  return {
    store: (events) =>
      new Promise((resolve, reject) => {
        waiting.push({ events, stored: resolve, refused: reject });
        if (!draining) void drain();
      }),
  };
}

function nextGroup(waiting: readonly Member[]): Member[] {
  const group: Member[] = [];
  let events = 0;
  for (const member of waiting) {
    events += member.events.length;
    if (group.length === mostMembers || (group.length > 0 && events > mostEvents)) break;
    group.push(member);
  }
  return group;
}
