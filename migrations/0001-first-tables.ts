import type { Knex } from 'knex';

// Longest key of ours (a hash), marketplace id and plugin name (that of an npm package), in characters.
const keyLength = 64;
const idLength = 512;
const pluginLength = 214;

/** The tables of the first version. Their columns are explained in `storage/rows.ts`. */
export async function up(knex: Knex): Promise<void> {
  const mysql = knex.client.dialect === 'mysql';

  await create('orders', (table) => {
    key(table, 'order_key').primary();
    owner(table);
    id(table, 'order_id').notNullable();
    table.string('order_type', 64);
    table.bigInteger('placed_at');
    long(table, 'details');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    // One order by the marketplace's id: orders.findByOrderId.
    table.index(['order_id'], 'orders_order_id');
    // Newest orders first: orders.list.
    table.index(['created_at'], 'orders_created_at');
  });

  await create('instances', (table) => {
    key(table, 'instance_key').primary();
    owner(table);
    table.string('plugin', pluginLength).notNullable();
    table.string('product_type', 32).notNullable();
    id(table, 'instance_id').notNullable();
    key(table, 'order_key');
    id(table, 'order_id').notNullable();
    id(table, 'order_line_id').notNullable();
    table.string('state', 32).notNullable();
    table.string('failure_reason', 64);
    long(table, 'failure_message');
    table.bigInteger('expires_at');
    table.bigInteger('renewed_by_order_at');
    long(table, 'access');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.integer('version').notNullable();
    // One instance by the marketplace's id, whatever its endpoint: instances.findByInstanceId.
    table.index(['instance_id'], 'instances_instance_id');
    // The instances of an order: instances.list, and the sweep that asks whether an order has any left. Not the order's
    // key: the marketplace's ids grow with time, so their index is written in one place; a hash is a page for each row.
    table.index(['order_id'], 'instances_order_id');
    // Newest instances first, of all endpoints, of one, or in one state: instances.list.
    table.index(['created_at'], 'instances_created_at');
    table.index(['endpoint', 'created_at'], 'instances_endpoint_created_at');
    table.index(['state', 'created_at'], 'instances_state_created_at');
    // Old sandbox instances: sandboxSweep.
    sandboxIndex(table, 'updated_at', 'instances_sandbox');
  });

  await create('ledger', (table) => {
    key(table, 'ledger_key').primary();
    owner(table);
    table.string('command', 64).notNullable();
    key(table, 'instance_key');
    long(table, 'outcome').notNullable();
    table.bigInteger('created_at').notNullable();
    // What was answered about a swept instance: sandboxSweep.
    sandboxIndex(table, 'instance_key', 'ledger_sandbox');
  });

  await create('events', (table) => {
    table.bigIncrements('seq');
    key(table, 'instance_key');
    owner(table);
    table.string('type', 64).notNullable();
    table.bigInteger('at').notNullable();
    long(table, 'data').notNullable();
    // The events of an instance in their order: events.list.
    table.index(['instance_key', 'seq'], 'events_instance_key_seq');
  });

  await create('calls', (table) => {
    key(table, 'call_id').primary();
    table.bigInteger('received_at').notNullable();
    owner(table);
    table.string('direction', 8).notNullable();
    table.string('scene', 128);
    id(table, 'order_id');
    id(table, 'instance_id');
    table.string('outcome', 64).notNullable();
    table.string('result_code', 64);
    table.integer('http_status');
    table.double('ms').notNullable();
    long(table, 'request').notNullable();
    long(table, 'answer');
    long(table, 'verification').notNullable();
    long(table, 'drift').notNullable();
    long(table, 'problem');
    // Newest calls first, of all endpoints, of one, or about one instance: calls.list.
    table.index(['received_at'], 'calls_received_at');
    table.index(['endpoint', 'received_at'], 'calls_endpoint_received_at');
    table.index(['instance_id', 'received_at'], 'calls_instance_id_received_at');
  });

  await create('nonces', (table) => {
    key(table, 'nonce_key').primary();
    table.bigInteger('expires_at').notNullable();
    // Nonces nobody needs any more: nonces.sweep.
    table.index(['expires_at'], 'nonces_expires_at');
  });

  await create('jobs', (table) => {
    key(table, 'job_id').primary();
    table.string('kind', 64).notNullable();
    table.string('instance_key', keyLength);
    long(table, 'payload').notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('run_at').notNullable();
    table.string('lease_owner', 128);
    table.bigInteger('lease_until').notNullable();
    table.integer('fence').notNullable();
    long(table, 'last_error');
    table.bigInteger('created_at').notNullable();
    // Jobs whose time has come, oldest first: jobs.claimDue.
    table.index(['run_at'], 'jobs_run_at');
    // Who else is at work on an instance: jobs.ofInstance.
    table.index(['instance_key'], 'jobs_instance_key');
  });

  await create('plugin_values', (table) => {
    key(table, 'value_key').primary();
    table.string('plugin', pluginLength).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('name', 256).notNullable();
    long(table, 'value').notNullable();
    table.bigInteger('updated_at').notNullable();
    // Old sandbox values: sandboxSweep.
    sandboxIndex(table, 'updated_at', 'plugin_values_sandbox');
  });

  await create('meta', (table) => {
    key(table, 'name').primary();
    table.text('value').notNullable();
  });

  async function create(name: string, columns: (table: Knex.CreateTableBuilder) => void): Promise<void> {
    await knex.schema.createTable(name, (table) => {
      if (mysql) {
        // Ids differ in case alone; the server's default collation would take them for equal.
        table.engine('InnoDB');
        table.charset('utf8mb4');
        table.collate('utf8mb4_bin');
      }
      columns(table);
    });
  }

  /** Sandbox rows are few, so only they are in the index, where the database can do that. */
  function sandboxIndex(table: Knex.CreateTableBuilder, column: string, name: string): void {
    if (mysql) table.index(['sandbox', column], name);
    else table.index([column], name, { predicate: knex.whereRaw('sandbox = 1') });
  }
}

/** Back to an empty database. */
export async function down(knex: Knex): Promise<void> {
  const tables = [
    'meta',
    'plugin_values',
    'jobs',
    'nonces',
    'calls',
    'events',
    'ledger',
    'instances',
    'orders',
  ];
  for (const table of tables) await knex.schema.dropTable(table);
}

function owner(table: Knex.CreateTableBuilder): void {
  table.string('endpoint', 64).notNullable();
  table.smallint('sandbox').notNullable();
}

function key(table: Knex.CreateTableBuilder, name: string): Knex.ColumnBuilder {
  return table.string(name, keyLength).notNullable();
}

function id(table: Knex.CreateTableBuilder, name: string): Knex.ColumnBuilder {
  return table.string(name, idLength);
}

/** Sealed text or JSON: on MySQL plain `text` would end at 64 KiB. */
function long(table: Knex.CreateTableBuilder, name: string): Knex.ColumnBuilder {
  return table.text(name, 'mediumtext');
}
