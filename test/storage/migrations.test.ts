import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { migrationSource } from '../../migrations/index.ts';
import type { Database } from '../../storage/database.ts';
import { assertSchemaCurrent, migrate, rollback } from '../../storage/migrate.ts';
import { onEachDatabase } from './databases.ts';
import { rejection } from './rejection.ts';
import {
  sampleFinding,
  sampleLicenseClient,
  sampleLicenseCode,
  sampleLoginSession,
  sampleMessage,
  samplePackage,
  sampleSeries,
  sampleUsageEvent,
  sampleUsageRecord,
} from './sample-calling-back.ts';
import {
  sampleCall,
  sampleDrift,
  sampleEvent,
  sampleInstance,
  sampleJob,
  sampleLedger,
  sampleLicense,
  sampleOrder,
  samplePluginValue,
} from './sample-rows.ts';
import {
  sampleApplication,
  sampleDepartment,
  sampleHistory,
  sampleTenant,
  sampleTenantUser,
} from './sample-synced.ts';

const tables = [
  'orders',
  'instances',
  'ledger',
  'events',
  'calls',
  'nonces',
  'jobs',
  'plugin_values',
  'meta',
  'licenses',
  'outbox',
  'tenants',
  'applications',
  'tenant_users',
  'departments',
  'sync_history',
  'drift',
  'usage_series',
  'usage_events',
  'usage_records',
  'usage_packages',
  'license_codes',
  'license_clients',
  'login_sessions',
  'findings',
];

describe('the list of migrations', () => {
  it('names every file of the folder, in order', async () => {
    const files = readdirSync(new URL('../../migrations/', import.meta.url))
      .filter((file) => /^\d{4}-/.test(file))
      .map((file) => file.replace(/\.ts$/, ''))
      .sort();
    expect(files).to.not.be.empty;
    expect(await migrationNames()).to.deep.equal(files);
  });
});

async function migrationNames(): Promise<string[]> {
  const listed = await migrationSource.getMigrations([]);
  return listed.map((migration) => migrationSource.getMigrationName(migration));
}

onEachDatabase('migrations', (fixture) => {
  it('go forward, back and forward again', async () => {
    const { database } = fixture;
    expect(await tablesThere(database)).to.deep.equal(tables);
    const names = await migrationNames();
    expect(await rollback(database)).to.deep.equal([...names].reverse());
    expect(await tablesThere(database)).to.deep.equal([]);
    expect(await migrate(database)).to.deep.equal(names);
    expect(await tablesThere(database)).to.deep.equal(tables);
  });

  it('do nothing when there is nothing to do', async () => {
    expect(await migrate(fixture.database)).to.deep.equal([]);
    await assertSchemaCurrent(fixture.database);
  });

  it('make tables that keep every row as it is', async () => {
    const { write, read } = fixture.database;
    const rows: Record<string, object> = {
      orders: sampleOrder({ details: '云商店 🦊'.repeat(30_000) }),
      instances: sampleInstance({ instance_id: 'i'.repeat(512), renewed_by_order_at: 1_795_000_000_123 }),
      ledger: sampleLedger(),
      events: { ...sampleEvent(), seq: 5 },
      calls: sampleCall({ problem: null }),
      nonces: { nonce_key: 'n', expires_at: Number.MAX_SAFE_INTEGER },
      jobs: sampleJob(),
      plugin_values: samplePluginValue({ name: '键'.repeat(256) }),
      meta: { name: 'a', value: 'b' },
      licenses: sampleLicense({ content: 'v1.'.padEnd(1_500_000, 'x') }),
      outbox: {
        ...sampleMessage({ payload: 'v1.'.padEnd(1_500_000, 'x'), last_error: '云'.repeat(2_000) }),
        seq: 2 ** 40,
      },
      tenants: sampleTenant({ instance_id: null }),
      applications: sampleApplication(),
      tenant_users: sampleTenantUser({ user_name: '张'.repeat(512) }),
      departments: sampleDepartment(),
      sync_history: { ...sampleHistory(), seq: 7 },
      drift: sampleDrift({ path: `/${'张'.repeat(511)}`, sample: '🦊'.repeat(200), count: 2 ** 40 }),
      usage_series: sampleSeries({
        closing_sn: 'n'.repeat(43),
        counted: Number.MAX_SAFE_INTEGER,
        package_instance_id: 'p'.repeat(512),
      }),
      usage_events: sampleUsageEvent({ event_id: '用'.repeat(128), quantity: 999_999_999_999 }),
      usage_records: sampleUsageRecord({ value: 999_999_999_999, reason: '量'.repeat(2_000) }),
      usage_packages: samplePackage({ quota: Number.MAX_SAFE_INTEGER }),
      license_codes: sampleLicenseCode({ product_name: '云商店 🦊', amount: 3 }),
      license_clients: sampleLicenseClient(),
      login_sessions: sampleLoginSession({ tokens: 'v1.'.padEnd(1_500_000, 'x') }),
      findings: sampleFinding({ facts: '云商店 🦊'.repeat(30_000), instance_id: 'i'.repeat(512) }),
    };
    expect(Object.keys(rows)).to.have.members(tables);
    for (const [table, row] of Object.entries(rows)) {
      await write(table).insert(row);
      expect(await read(table).select('*'), table).to.deep.equal([row]);
    }
  });

  it('keep what waits in the outbox, in its order, forward and back', async () => {
    const { database } = fixture;
    const knex = database.write;
    const config = { migrationSource, tableName: 'koobridge_migrations' };
    const upTo = (name: string) => knex.migrate.up({ ...config, name });
    await knex('outbox').delete();
    await rollback(database);
    for (const name of (await migrationNames()).slice(0, 4)) await upTo(name);
    const old = (message_id: string, created_at: number) => {
      const { kind, endpoint, sandbox, instance_key, payload } = sampleMessage({
        payload: `of ${message_id}`,
      });
      return { message_id, kind, endpoint, sandbox, instance_key, payload, created_at };
    };
    const rows = [old('third', 3_000), old('b-second', 2_000), old('first', 1_000), old('a-second', 2_000)];
    await knex('outbox').insert(rows);

    await upTo('0005-calling-back');
    const order = ['first', 'a-second', 'b-second', 'third'];
    const waiting = await knex('outbox').select('*').orderBy('seq');
    expect(waiting.map((row) => row.message_id)).to.deep.equal(order);
    const { seq, ...first } = waiting[0];
    expect(first).to.deep.equal({
      ...sampleMessage(),
      ...old('first', 1_000),
      run_at: 1_000,
    });

    await knex('outbox').where('message_id', 'first').update({ state: 'dead' });
    await knex.migrate.down({ ...config, name: '0005-calling-back' });
    const left = await knex('outbox').select('*').orderBy('created_at').orderBy('message_id');
    expect(left).to.deep.equal([old('a-second', 2_000), old('b-second', 2_000), old('third', 3_000)]);
    await migrate(database);
    expect(await knex('outbox').orderBy('seq').pluck('message_id')).to.deep.equal(order.slice(1));
    // The other tests take all migrations back at once.
    await knex.migrate.rollback(config, true);
    await migrate(database);
  });

  it('make ids that differ in case alone two ids', async () => {
    const { write, read } = fixture.database;
    await write('nonces').insert([
      { nonce_key: 'abc', expires_at: 1 },
      { nonce_key: 'ABC', expires_at: 2 },
    ]);
    expect(await read('nonces').where('nonce_key', 'ABC').pluck('expires_at')).to.deep.equal([2]);
  });

  it('run once when several processes start at the same time', async () => {
    await rollback(fixture.database);
    const handles = await Promise.all([fixture.open(), fixture.open(), fixture.open()]);
    const ran = await Promise.all(handles.map((handle) => migrate(handle)));
    expect(ran.flat()).to.deep.equal(await migrationNames());
    expect(await tablesThere(fixture.database)).to.deep.equal(tables);
  });

  it('refuse a database that was migrated by a newer version, and leave it as it is', async () => {
    const { database } = fixture;
    const row = { name: '9999-of-tomorrow', batch: 2, migration_time: new Date() };
    await database.write('koobridge_migrations').insert(row);
    for (const attempt of [migrate, rollback, assertSchemaCurrent]) {
      const error = await rejection(attempt(database));
      expect(error.message).to.include(database.describe());
      expect(error.message).to.include('migrated by a newer version of Koobridge (9999-of-tomorrow');
      expect(error.message).to.include('start that version or a newer one');
    }
    expect(await tablesThere(database)).to.deep.equal(tables);
    await database.write('koobridge_migrations').where('name', row.name).delete();
  });

  it('are asked for when the tables are of an older version', async () => {
    await rollback(fixture.database);
    const error = await rejection(assertSchemaCurrent(fixture.database));
    expect(error.message).to.include('0001-first-tables');
    expect(error.message).to.include('koobridge migrate');
  });
});

async function tablesThere({ write }: Database): Promise<string[]> {
  const there: string[] = [];
  for (const table of tables) if (await write.schema.hasTable(table)) there.push(table);
  return there;
}
