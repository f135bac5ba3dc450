import type { Knex } from 'knex';
import type { Committer } from './committer.ts';
import { readNumberCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { type Page, type PageWish, page } from './page.ts';
import { reading } from './reading.ts';
import type { MessageKind, OutboxRow } from './rows.ts';

/** Who takes messages, until when they are his; times in ms since 1970. */
export interface MessageClaim {
  owner: string;
  now: number;
  leaseUntil: number;
  /** Most messages to take. */
  limit: number;
}

/** Which messages to list; what is left out does not matter. */
export interface MessageFilter {
  state?: OutboxRow['state'] | undefined;
  kind?: MessageKind | undefined;
  endpoint?: string | undefined;
  sandbox?: boolean | undefined;
  /** The marketplace's id of an instance that is known. */
  instanceId?: string | undefined;
}

/** A message as an operator sees it: without what it says, and with the instance's id when the instance is known. */
export type ListedMessage = Omit<OutboxRow, 'payload' | 'seq'> & { seq: number; instance_id: string | null };

/** What changes when a dead message is tried again. */
export type Revived = Pick<OutboxRow, 'state' | 'attempts' | 'failing_since' | 'run_at'>;

/** The outbox. Everything throws StorageUnavailable. */
export interface Outbox {
  /** Null when it was delivered, or never there. */
  find(messageId: string): Promise<ListedMessage | null>;
  /** Newest first. @throws InvalidCursor */
  list(filter: MessageFilter & PageWish): Promise<Page<ListedMessage>>;
  /**
   * Takes messages that are due and that nobody holds, the longest due first; none goes to two processes, and none goes
   * out while an earlier one of its instance waits. The fence of each grows by one, so whoever held it before cannot
   * write in its name any more.
   */
  claimDue(claim: MessageClaim): Promise<OutboxRow[]>;
  /**
   * Has a dead message tried again at once, as if for the first time; what it says stays as it was written. It goes
   * before later ones of its instance that still wait.
   * @param now ms since 1970
   * @returns its new values; null when there is no dead message of this id
   */
  retry(messageId: string, now: number): Promise<Revived | null>;
  /** How many messages there are in each state, without those of the sandbox (R18). */
  countByState(): Promise<Record<OutboxRow['state'], number>>;
}

const listed: Record<keyof ListedMessage, string> = {
  seq: 'outbox.seq',
  message_id: 'outbox.message_id',
  kind: 'outbox.kind',
  endpoint: 'outbox.endpoint',
  sandbox: 'outbox.sandbox',
  instance_key: 'outbox.instance_key',
  state: 'outbox.state',
  attempts: 'outbox.attempts',
  run_at: 'outbox.run_at',
  lease_owner: 'outbox.lease_owner',
  lease_until: 'outbox.lease_until',
  fence: 'outbox.fence',
  failing_since: 'outbox.failing_since',
  last_code: 'outbox.last_code',
  last_error: 'outbox.last_error',
  created_at: 'outbox.created_at',
  instance_id: 'instances.instance_id',
};

/** The outbox of a database. */
export function createOutbox({ read, dialect }: Database, committer: Committer): Outbox {
  const messages = () =>
    read('outbox').leftJoin('instances', 'instances.instance_key', 'outbox.instance_key').select(listed);

  return {
    async find(messageId) {
      const query = messages().where('outbox.message_id', messageId).first();
      const row: ListedMessage | undefined = await reading(query);
      return row ?? null;
    },

    // The primary key.
    async list({ state, kind, endpoint, sandbox, instanceId, limit, cursor }) {
      const query = messages().orderBy('outbox.seq', 'desc');
      for (const [column, value] of Object.entries({ state, kind, endpoint })) {
        if (value !== undefined) query.where(`outbox.${column}`, value);
      }
      if (sandbox !== undefined) query.where('outbox.sandbox', sandbox ? 1 : 0);
      if (instanceId !== undefined) query.where('instances.instance_id', instanceId);
      if (cursor !== undefined) query.where('outbox.seq', '<', readNumberCursor(cursor));
      return page<ListedMessage>(query, limit, (row) => [row.seq]);
    },

    async claimDue({ owner, now, leaseUntil, limit }) {
      // Looked for beside what is being written: mostly nothing is due, or all of it is behind what waits.
      const found: string[] = await reading(
        due(read, now).whereIn('seq', firstOfEach(read)).orderBy(order).limit(limit).pluck('message_id'),
      );
      if (found.length === 0) return [];
      return committer.run(async (trx) => {
        const query = due(trx, now)
          .select('*')
          .whereIn('message_id', found)
          .whereNotExists(earlier(trx))
          .orderBy(order);
        // On SQLite the transaction itself keeps others out.
        const rows: OutboxRow[] = await (dialect === 'sqlite' ? query : query.forUpdate().skipLocked());
        if (rows.length === 0) return [];
        const taken = { lease_owner: owner, lease_until: leaseUntil };
        await trx('outbox')
          .whereIn(
            'message_id',
            rows.map((row) => row.message_id),
          )
          .update({ ...taken, fence: trx.raw('fence + 1') });
        return rows.map((row) => ({ ...row, ...taken, fence: row.fence + 1 }));
      });
    },

    retry: (messageId, now) =>
      committer.run(async (trx) => {
        const values: Revived = { state: 'waiting', attempts: 0, failing_since: null, run_at: now };
        const changed: number = await trx('outbox')
          .where({ message_id: messageId, state: 'dead' })
          .update(values);
        return changed === 1 ? values : null;
      }),

    // Index outbox_state_run_at tells the states apart; the table holds what is not delivered, which is little.
    async countByState() {
      const rows: { state: OutboxRow['state']; messages: number | string }[] = await reading(
        read('outbox').select('state').where('sandbox', 0).groupBy('state').count({ messages: '*' }),
      );
      const counts = { waiting: 0, dead: 0 };
      for (const { state, messages: count } of rows) counts[state] = Number(count);
      return counts;
    },
  };
}

const order = ['run_at', 'seq'];

/** Index outbox_state_run_at. */
function due(knex: Knex, now: number): Knex.QueryBuilder {
  return knex('outbox').where('state', 'waiting').where('run_at', '<=', now).where('lease_until', '<=', now);
}

/** Index outbox_instance_key_state_seq. One scan, however many messages wait behind one that cannot be delivered. */
function firstOfEach(knex: Knex): Knex.QueryBuilder {
  return knex('outbox').min('seq').where('state', 'waiting').groupBy('instance_key');
}

/** What waits before a message, of its instance. Index outbox_instance_key_state_seq. */
function earlier(knex: Knex): Knex.QueryBuilder {
  return knex('outbox as earlier')
    .select(knex.raw('1'))
    .whereRaw('earlier.instance_key = outbox.instance_key')
    .where('earlier.state', 'waiting')
    .whereRaw('earlier.seq < outbox.seq');
}
