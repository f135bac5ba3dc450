import type { Knex } from 'knex';

// Longest key of ours (a hash) and marketplace id, in characters.
const keyLength = 64;
const idLength = 512;

const newTables = [
  'usage_series',
  'usage_events',
  'usage_records',
  'usage_packages',
  'license_codes',
  'license_clients',
  'login_sessions',
  'findings',
];

/**
 * What KooGallery is told by us: the outbox with its deliveries, usage, authorization codes, sessions of the linked login,
 * and what the reconciler found. The columns are explained in `storage/rows.ts`, `storage/usage-rows.ts`,
 * `storage/license-code-rows.ts`, `storage/login-row.ts` and `storage/finding-row.ts`.
 */
export async function up(knex: Knex): Promise<void> {
  await rebuildOutbox(knex);

  await create(knex, 'usage_series', (table) => {
    table.string('series_key', keyLength).notNullable().primary();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.string('instance_id', idLength).notNullable();
    table.string('meter', 64).notNullable();
    table.string('package_instance_id', idLength);
    table.integer('place').notNullable();
    table.bigInteger('starts_at').notNullable();
    table.bigInteger('closed_until').notNullable();
    table.bigInteger('open_from');
    table.string('closing_sn', keyLength);
    table.bigInteger('closing_begin');
    table.bigInteger('closing_until');
    table.bigInteger('closing_before');
    table.bigInteger('counted').notNullable();
    table.bigInteger('last_counted_at').notNullable();
    table.bigInteger('created_at').notNullable();
    // The series of an instance; no two have the same place.
    table.unique(['instance_key', 'place'], { indexName: 'usage_series_instance_key_place' });
    // What has windows to close.
    table.index(['endpoint', 'open_from'], 'usage_series_endpoint_open_from');
    table.index(['created_at', 'series_key'], 'usage_series_created_at');
  });

  await create(knex, 'usage_events', (table) => {
    table.string('event_key', keyLength).notNullable().primary();
    table.string('event_id', 128).notNullable();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.string('series_key', keyLength).notNullable();
    table.bigInteger('quantity').notNullable();
    table.bigInteger('at').notNullable();
    table.bigInteger('received_at').notNullable();
    table.string('metering_sn', keyLength);
    // What no record holds yet, and the sum of a record, without looking at the rows.
    table.index(['series_key', 'metering_sn', 'at', 'quantity'], 'usage_events_series_key_metering_sn');
    // The events of an instance, newest first; also for the sweep of the sandbox.
    table.index(['instance_key', 'at'], 'usage_events_instance_key_at');
    table.index(['at'], 'usage_events_at');
  });

  await create(knex, 'usage_records', (table) => {
    table.string('metering_sn', keyLength).notNullable().primary();
    table.string('endpoint', 64).notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.string('instance_id', idLength).notNullable();
    table.string('series_key', keyLength).notNullable();
    table.bigInteger('begin_at').notNullable();
    table.bigInteger('end_at').notNullable();
    table.bigInteger('value').notNullable();
    table.integer('revision').notNullable();
    table.string('state', 16).notNullable();
    table.string('code', 32);
    table.text('reason');
    table.integer('attempts').notNullable();
    table.bigInteger('run_at').notNullable();
    table.integer('batch_limit').notNullable();
    table.string('lease_owner', 255);
    table.bigInteger('lease_until').notNullable();
    table.bigInteger('fence').notNullable();
    table.smallint('warned').notNullable();
    table.bigInteger('sent_at');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    // What is due, of the waiting ones.
    table.index(['state', 'run_at'], 'usage_records_state_run_at');
    table.index(['instance_key', 'begin_at'], 'usage_records_instance_key_begin_at');
    table.index(['created_at', 'metering_sn'], 'usage_records_created_at');
  });

  await create(knex, 'usage_packages', (table) => {
    table.string('package_key', keyLength).notNullable().primary();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('package_instance_id', idLength).notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.string('meter', 64).notNullable();
    table.bigInteger('quota').notNullable();
    table.bigInteger('used').notNullable();
    table.bigInteger('exhausted_at');
    table.bigInteger('created_at').notNullable();
    // The packages of an instance, oldest first.
    table.index(['instance_key', 'created_at'], 'usage_packages_instance_key_created_at');
    table.index(['created_at', 'package_key'], 'usage_packages_created_at');
  });

  await create(knex, 'license_codes', (table) => {
    table.string('code_key', keyLength).notNullable().primary();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.text('code').notNullable();
    table.string('activation', 16).notNullable();
    table.string('status', 32);
    table.bigInteger('activated_at');
    table.bigInteger('expires_at');
    table.text('product_name');
    table.string('product_id', idLength);
    table.string('order_id', idLength);
    table.integer('amount');
    table.bigInteger('checked_at');
    table.string('last_code', 32);
    table.text('last_error');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.index(['instance_key'], 'license_codes_instance_key');
    table.index(['created_at', 'code_key'], 'license_codes_created_at');
    // Old sandbox codes: sandboxSweep.
    table.index(['sandbox', 'updated_at'], 'license_codes_sandbox');
  });

  await create(knex, 'license_clients', (table) => {
    table.string('client_key', keyLength).notNullable().primary();
    table.string('code_key', keyLength).notNullable();
    table.integer('day').notNullable();
    table.bigInteger('created_at').notNullable();
    table.index(['day'], 'license_clients_day');
  });

  await create(knex, 'login_sessions', (table) => {
    table.string('session_key', keyLength).notNullable().primary();
    table.string('endpoint', 64).notNullable();
    table.string('tenant_id', idLength).notNullable();
    table.text('tokens', 'mediumtext').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.integer('version').notNullable();
    table.index(['expires_at'], 'login_sessions_expires_at');
  });

  await create(knex, 'findings', (table) => {
    table.string('finding_key', keyLength).notNullable().primary();
    table.string('kind', 64).notNullable();
    table.string('endpoint', 64).notNullable();
    table.string('order_id', idLength);
    table.string('order_line_id', idLength);
    table.string('instance_id', idLength);
    table.string('state', 16).notNullable();
    table.text('facts', 'mediumtext').notNullable();
    table.bigInteger('found_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.index(['state', 'found_at'], 'findings_state_found_at');
  });
}

/** Nothing has read the outbox so far; what waits in it keeps its order. */
async function rebuildOutbox(knex: Knex): Promise<void> {
  const waiting: { created_at: number }[] = await knex('outbox')
    .select('*')
    .orderBy(['created_at', 'message_id']);
  const rows = waiting.map((row) => ({ ...row, ...fresh(row.created_at) }));
  await rebuild(knex, 'outbox', rows, (table) => {
    table.bigIncrements('seq');
    table.string('message_id', keyLength).notNullable();
    table.string('kind', 64).notNullable();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.text('payload', 'mediumtext').notNullable();
    table.string('state', 16).notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('run_at').notNullable();
    table.string('lease_owner', 255);
    table.bigInteger('lease_until').notNullable();
    table.bigInteger('fence').notNullable();
    table.bigInteger('failing_since');
    table.string('last_code', 32);
    table.text('last_error');
    table.bigInteger('created_at').notNullable();
    table.unique(['message_id'], { indexName: 'outbox_message_id' });
    // What an instance has waiting, in its order; also for the sweep of the sandbox.
    table.index(['instance_key', 'state', 'seq'], 'outbox_instance_key_state_seq');
    table.index(['state', 'run_at'], 'outbox_state_run_at');
  });
}

function fresh(createdAt: number) {
  return { state: 'waiting', attempts: 0, run_at: createdAt, lease_until: 0, fence: 0 };
}

/** Back to an outbox that nothing reads; what waits in it stays, what is dead is forgotten. */
export async function down(knex: Knex): Promise<void> {
  for (const table of newTables.toReversed()) await knex.schema.dropTable(table);
  const waiting: Record<string, unknown>[] = await knex('outbox').where('state', 'waiting').orderBy('seq');
  const rows = waiting.map(({ message_id, kind, endpoint, sandbox, instance_key, payload, created_at }) => {
    return { message_id, kind, endpoint, sandbox, instance_key, payload, created_at };
  });
  await rebuild(knex, 'outbox', rows, (table) => {
    table.string('message_id', keyLength).notNullable().primary('outbox_pkey');
    table.string('kind', 64).notNullable();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.text('payload', 'mediumtext').notNullable();
    table.bigInteger('created_at').notNullable();
    table.index(['instance_key', 'created_at'], 'outbox_instance_key_created_at');
  });
}

/** MySQL ends a transaction at each change of a table: the old table goes when its rows are in the new one, not before. */
async function rebuild(
  knex: Knex,
  name: string,
  rows: object[],
  columns: (table: Knex.CreateTableBuilder) => void,
): Promise<void> {
  const rebuilt = `${name}_rebuilt`;
  await knex.schema.dropTableIfExists(rebuilt);
  await create(knex, rebuilt, columns);
  for (const row of rows) await knex(rebuilt).insert(row);
  await knex.schema.dropTable(name);
  await knex.schema.renameTable(rebuilt, name);
}

async function create(
  knex: Knex,
  name: string,
  columns: (table: Knex.CreateTableBuilder) => void,
): Promise<void> {
  await knex.schema.createTable(name, (table) => {
    if (knex.client.dialect === 'mysql') {
      // Ids differ in case alone; the server's default collation would take them for equal.
      table.engine('InnoDB');
      table.charset('utf8mb4');
      table.collate('utf8mb4_bin');
    }
    columns(table);
  });
}
