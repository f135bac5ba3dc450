import type { Knex } from 'knex';

// Longest key of ours (a hash) and marketplace id, in characters.
const keyLength = 64;
const idLength = 512;

/**
 * What enterprises of the linked kit tell of themselves and their people, and what changed when. The columns are
 * explained in `storage/synced-rows.ts`.
 */
export async function up(knex: Knex): Promise<void> {
  const mysql = knex.client.dialect === 'mysql';

  await create('tenants', (table) => {
    common(table);
    table.string('instance_id', idLength);
    table.string('order_id', idLength);
    // Whose login service a login belongs to, by the marketplace's id.
    table.index(['tenant_id'], 'tenants_tenant_id');
    sandboxIndex(table, 'updated_at', 'tenants_sandbox');
  });

  await create('applications', (table) => {
    common(table);
    table.string('app_id', idLength).notNullable();
    // The credentials of an enterprise, by the marketplace's id.
    table.index(['tenant_id'], 'applications_tenant_id');
    sandboxIndex(table, 'updated_at', 'applications_sandbox');
  });

  await create('tenant_users', (table) => {
    common(table);
    table.string('app_id', idLength).notNullable();
    table.string('user_name', idLength).notNullable();
    // One account, or all, of an enterprise.
    table.index(['tenant_key', 'user_name'], 'tenant_users_tenant_key_user_name');
    sandboxIndex(table, 'updated_at', 'tenant_users_sandbox');
  });

  await create('departments', (table) => {
    common(table);
    table.string('code', idLength).notNullable();
    // All departments of an enterprise: synced.departmentsOf.
    table.index(['tenant_key'], 'departments_tenant_key');
    sandboxIndex(table, 'updated_at', 'departments_sandbox');
  });

  await create('sync_history', (table) => {
    table.bigIncrements('seq');
    table.string('tenant_key', keyLength).notNullable();
    table.string('sync_key', keyLength).notNullable();
    table.string('kind', 32).notNullable();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('operation', 32).notNullable();
    table.string('call_id', keyLength).notNullable();
    table.bigInteger('at').notNullable();
    table.text('change', 'mediumtext').notNullable();
    // What happened to one thing, in its order; and to everything of an enterprise.
    table.index(['sync_key', 'seq'], 'sync_history_sync_key_seq');
    table.index(['tenant_key', 'seq'], 'sync_history_tenant_key_seq');
    sandboxIndex(table, 'at', 'sync_history_sandbox');
  });

  await knex.schema.alterTable('orders', (table) => {
    // Old sandbox orders that were only announced, so that no instance takes them along: sandboxSweep.
    sandboxIndex(table, 'updated_at', 'orders_sandbox');
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
  function sandboxIndex(table: Knex.TableBuilder, column: string, name: string): void {
    if (mysql) table.index(['sandbox', column], name);
    else table.index([column], name, { predicate: knex.whereRaw('sandbox = 1') });
  }
}

/** Back to what was before the linked kit. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('orders', (table) => {
    table.dropIndex([], 'orders_sandbox');
  });
  for (const table of ['sync_history', 'departments', 'tenant_users', 'applications', 'tenants'])
    await knex.schema.dropTable(table);
}

function common(table: Knex.CreateTableBuilder): void {
  table.string('sync_key', keyLength).notNullable().primary();
  table.string('tenant_key', keyLength).notNullable();
  table.string('endpoint', 64).notNullable();
  table.smallint('sandbox').notNullable();
  table.string('tenant_id', idLength).notNullable();
  table.string('state', 32).notNullable();
  table.text('details', 'mediumtext').notNullable();
  table.smallint('delivered').notNullable();
  table.integer('version').notNullable();
  table.bigInteger('created_at').notNullable();
  table.bigInteger('updated_at').notNullable();
}
