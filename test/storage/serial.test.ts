import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { type Changes, Conflict } from '../../storage/changes.ts';
import { createCommitter } from '../../storage/committer.ts';
import type { Database } from '../../storage/database.ts';
import { type ChangeWish, changeWish } from '../arbitraries/change-sets.ts';
import { onEachDatabase } from './databases.ts';
import { writeOneByOne } from './one-by-one.ts';
import { sampleLicenseClient, sampleLicenseCode, sampleMessage } from './sample-calling-back.ts';
import {
  sampleCall,
  sampleEvent,
  sampleInstance,
  sampleJob,
  sampleLedger,
  sampleLicense,
  sampleOrder,
  sampleTime,
} from './sample-rows.ts';
import { sampleHistory, sampleTenantUser } from './sample-synced.ts';

onEachDatabase('concurrent change sets', (fixture) => {
  it('end as if they had been written one after the other, whatever they are', async () => {
    const { database } = fixture;
    const committer = createCommitter(database);
    const seen = { written: 0, refused: 0 };
    const turns = fc.array(fc.array(changeWish, { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(turns, async (wishes) => {
        const [together, alone] = [randomUUID(), randomUUID()];
        const fatesTogether: string[] = [];
        for (const turn of wishes) {
          const commits = turn.map((wish, index) =>
            committer.commit(changesOf(wish, together, index), 'relaxed'),
          );
          fatesTogether.push(...(await Promise.allSettled(commits)).map(fateOf));
        }
        const fatesAlone: string[] = [];
        for (const turn of wishes) {
          for (const [index, wish] of turn.entries()) {
            const write = writeOneByOne(database.write, changesOf(wish, alone, index));
            fatesAlone.push(...(await Promise.allSettled([write])).map(fateOf));
          }
        }
        expect(fatesTogether).to.deep.equal(fatesAlone);
        expect(await contentOf(database, together)).to.deep.equal(await contentOf(database, alone));
        for (const fate of fatesTogether) seen[fate === 'written' ? 'written' : 'refused']++;
      }),
      { numRuns: 200 },
    );
    expect(seen.written, 'sets written').to.be.greaterThan(50);
    expect(seen.refused, 'sets refused').to.be.greaterThan(50);
  });
});

/** The rows of a wish, in the key space of one execution. `index` makes rows of different sets differ. */
function changesOf(wish: ChangeWish, space: string, index: number): Changes {
  const at = (key: string) => `${space}-${key}`;
  const mark = `set-${index}`;
  return {
    orders: wish.orders.map(({ key, told }) =>
      sampleOrder({
        order_key: at(key),
        order_id: space,
        details: told ? mark : null,
        created_at: sampleTime + index,
        updated_at: sampleTime + index,
      }),
    ),
    instances: wish.instances.map(({ key, expectedVersion }) => ({
      row: sampleInstance({
        instance_key: at(key),
        instance_id: space,
        state: mark,
        version: (expectedVersion ?? 0) + 1,
      }),
      expectedVersion,
    })),
    ledger: wish.ledger.map((key) => sampleLedger({ ledger_key: at(key), command: mark })),
    unremembered: wish.unremembered.map(at),
    nonces: wish.nonces.map((key) => ({ nonce_key: at(key), expires_at: index })),
    jobs: wish.jobs.map((key) => sampleJob({ job_id: at(key), kind: mark })),
    jobUpdates: wish.jobUpdates.map(({ key, fence }) => ({
      job_id: at(key),
      fence,
      set: { attempts: index + 1, last_error: mark },
    })),
    jobsDone: wish.jobsDone.map(({ key, fence }) => ({ job_id: at(key), fence })),
    calls: wish.calls.map((key) => sampleCall({ call_id: at(key), outcome: mark })),
    licenses: wish.licenses.map((key) => sampleLicense({ license_key: at(key), event_id: mark })),
    outbox: wish.outbox.map((key) => sampleMessage({ message_id: at(key), payload: mark, fence: 1 })),
    outboxUpdates: wish.outboxUpdates.map(({ key, fence }) => ({
      message_id: at(key),
      fence,
      set: { attempts: index + 1, last_error: mark },
    })),
    outboxDone: wish.outboxDone.map(({ key, fence }) => ({ message_id: at(key), fence })),
    synced: wish.synced.map(({ key, expectedVersion }) => ({
      table: 'tenant_users' as const,
      row: sampleTenantUser({ sync_key: at(key), state: mark, version: (expectedVersion ?? 0) + 1 }),
      expectedVersion,
    })),
    delivered: wish.delivered.map(({ key, version }) => ({
      table: 'tenant_users' as const,
      sync_key: at(key),
      version,
    })),
    syncHistory: wish.syncHistory.map((key) => sampleHistory({ sync_key: at(key), operation: mark })),
    licenseCodes: wish.licenseCodes.map((key) => sampleLicenseCode({ code_key: at(key), last_error: mark })),
    licenseCodeUpdates: wish.licenseCodeUpdates.map(({ key, only }) => ({
      code_key: at(key),
      set: { activation: 'active' as const, amount: index },
      ...(only ? { only: { activation: only } } : {}),
    })),
    licenseClients: wish.licenseClients.map((key) =>
      sampleLicenseClient({ client_key: at(key), day: index }),
    ),
    events: wish.events.map((key) => sampleEvent({ instance_key: at(key), type: mark })),
  };
}

function fateOf(result: PromiseSettledResult<void>): string {
  if (result.status === 'fulfilled') return 'written';
  if (result.reason instanceof Conflict) return `conflict on ${result.reason.on}`;
  throw result.reason;
}

const keyColumns = {
  orders: 'order_key',
  instances: 'instance_key',
  ledger: 'ledger_key',
  nonces: 'nonce_key',
  jobs: 'job_id',
  calls: 'call_id',
  events: 'instance_key',
  licenses: 'license_key',
  outbox: 'message_id',
  tenant_users: 'sync_key',
  sync_history: 'sync_key',
  license_codes: 'code_key',
  license_clients: 'client_key',
};

/** Tables whose rows have a place in an order. */
const ordered = ['events', 'sync_history', 'outbox'];

/** All that stands in one key space, without its name. */
async function contentOf({ read }: Database, space: string): Promise<unknown> {
  const content: Record<string, unknown> = {};
  for (const [table, column] of Object.entries(keyColumns)) {
    const keys = ['a', 'b', 'c'].map((key) => `${space}-${key}`);
    const rows: Record<string, unknown>[] = await read(table)
      .whereIn(column, keys)
      .orderBy(ordered.includes(table) ? 'seq' : column);
    content[table] = rows.map(({ seq, ...row }) => row);
  }
  return JSON.parse(JSON.stringify(content).replaceAll(space, 'here'));
}
