import { setImmediate as nextTurn } from 'node:timers/promises';
import { Conflict } from '../../storage/changes.ts';
import { licenseClientKey, messageKey } from '../../storage/keys.ts';
import type { LicenseClientRow } from '../../storage/license-code-rows.ts';
import type { OutboxRow } from '../../storage/rows.ts';
import { newMessage } from '../outbox-message.ts';
import type { UseMessage } from './deliver-use.ts';
import type { FoundCode } from './find-code.ts';
import type { CodeParts } from './parts.ts';
import { utcDay } from './utc-day.ts';

/** Tells the marketplace who uses the software; once a UTC day for each client (zh-cn_topic_0000002290055385). */
export interface UseReports {
  /**
   * Notes that clients of a code were seen; resolves when that is written, with how many were new today.
   * @throws StorageUnavailable
   */
  clients(found: FoundCode, clientIds: readonly string[]): Promise<number>;
  /** Notes how many clients there are today, for merchants who count themselves. @throws StorageUnavailable */
  activeNumber(found: FoundCode, activeNumber: number): Promise<void>;
}

type ReportParts = Pick<CodeParts, 'reader' | 'committer' | 'sealer' | 'clock'>;

/** Clients of one code that are reported together. */
interface Batch {
  found: FoundCode;
  /** By client key. */
  clients: Map<string, { row: LicenseClientRow; id: string }>;
  /** The keys that were new. */
  written: Promise<Set<string>>;
}

/** What one report may hold (zh-cn_topic_0000002290055385). */
const mostClients = 100;
const mostClaims = 5;

/** Reports that are gathered while the one before is being written. */
export function createUseReports(parts: ReportParts): UseReports {
  const gathering = new Map<string, Batch>();
  const lastOf = new Map<string, Promise<unknown>>();

  function join(found: FoundCode, row: LicenseClientRow, id: string): Batch {
    const open = gathering.get(found.code_key);
    const batch = open && open.clients.size < mostClients ? open : begin(found);
    if (!batch.clients.has(row.client_key)) batch.clients.set(row.client_key, { row, id });
    return batch;
  }

  function begin(found: FoundCode): Batch {
    const key = found.code_key;
    const before = lastOf.get(key);
    const batch: Batch = { found, clients: new Map(), written: Promise.resolve(new Set()) };
    const written = (async () => {
      await (before ?? nextTurn());
      if (gathering.get(key) === batch) gathering.delete(key);
      return write(parts, batch);
    })();
    batch.written = written;
    gathering.set(key, batch);
    const over = written.then(
      () => undefined,
      () => undefined,
    );
    lastOf.set(key, over);
    void over.then(() => {
      if (lastOf.get(key) === over) lastOf.delete(key);
    });
    return batch;
  }

  return {
    async clients(found, clientIds) {
      const now = parts.clock.now();
      const rows = [...new Set(clientIds)].map((id) => ({ id, row: clientRow(found, id, now) }));
      const known = await Promise.all(rows.map(({ row }) => parts.reader.licenseClient(row.client_key)));
      const joined = rows
        .filter((_, index) => !known[index])
        .map(({ id, row }) => ({ row, batch: join(found, row, id) }));
      const isNew = await Promise.all(
        joined.map(async ({ row, batch }) => (await batch.written).has(row.client_key)),
      );
      return isNew.filter(Boolean).length;
    },
    async activeNumber(found, activeNumber) {
      const now = parts.clock.now();
      const id = messageKey('software-usage', found.code_key, String(now), String(activeNumber));
      const outbox = [messageAbout(found, id, { code: found.code, clients: [{ activeNumber }] }, parts, now)];
      await parts.committer.commit({ outbox }, 'durable');
    },
  };
}

function clientRow({ code_key }: FoundCode, client: string, now: number): LicenseClientRow {
  const day = utcDay(now);
  return { client_key: licenseClientKey(code_key, day, client), code_key, day, created_at: now };
}

/** Another process may have seen some of the clients meanwhile: those are its to tell. */
async function write(parts: ReportParts, { found, clients }: Batch): Promise<Set<string>> {
  const left = new Map(clients);
  for (let claims = 0; claims < mostClaims && left.size > 0; claims++) {
    const now = parts.clock.now();
    const ids = [...left.values()].map(({ id }) => ({ id }));
    const messageId = messageKey('software-usage', ...left.keys());
    try {
      await parts.committer.commit(
        {
          licenseClients: [...left.values()].map(({ row }) => row),
          outbox: [messageAbout(found, messageId, { code: found.code, clients: ids }, parts, now)],
        },
        'durable',
      );
      return new Set(left.keys());
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const known = await Promise.all([...left.keys()].map((key) => parts.reader.licenseClient(key)));
      for (const row of known) if (row) left.delete(row.client_key);
    }
  }
  return new Set();
}

function messageAbout(
  { endpoint, sandbox, instance_key }: FoundCode,
  messageId: string,
  message: UseMessage,
  { sealer }: ReportParts,
  now: number,
): OutboxRow {
  const about = { endpoint, sandbox: sandbox ? (1 as const) : (0 as const), instance_key };
  return newMessage(about, 'software-usage', messageId, { ...message }, sealer, now);
}
