import type { Knex } from 'knex';

// Longest key of ours (a hash) and marketplace id, in characters.
const keyLength = 64;
const idLength = 512;

/**
 * Licenses, what waits to be sent to KooGallery, since when the buyer of an instance is charged, and when it was frozen last. The columns are
 * explained in `storage/rows.ts`.
 */
export async function up(knex: Knex): Promise<void> {
  const mysql = knex.client.dialect === 'mysql';

  await knex.schema.alterTable('instances', (table) => {
    table.bigInteger('charged_since');
    table.bigInteger('frozen_at');
  });

  await create('licenses', (table) => {
    table.string('license_key', keyLength).notNullable().primary();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.string('event_id', idLength);
    table.string('kind', 16).notNullable();
    table.text('file_name');
    table.string('sha256', keyLength).notNullable();
    table.text('content', 'mediumtext').notNullable();
    table.bigInteger('created_at').notNullable();
    // The licenses of an instance, also for the sweep of the sandbox.
    table.index(['instance_key'], 'licenses_instance_key');
  });

  await create('outbox', (table) => {
    table.string('message_id', keyLength).notNullable().primary();
    table.string('kind', 64).notNullable();
    table.string('endpoint', 64).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('instance_key', keyLength).notNullable();
    table.text('payload', 'mediumtext').notNullable();
    table.bigInteger('created_at').notNullable();
    // What an instance has waiting, in its order; also for the sweep of the sandbox.
    table.index(['instance_key', 'created_at'], 'outbox_instance_key_created_at');
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
}

/** Back to the first tables. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('outbox');
  await knex.schema.dropTable('licenses');
  await knex.schema.alterTable('instances', (table) => {
    table.dropColumn('charged_since');
    table.dropColumn('frozen_at');
  });
}
