import type { Knex } from 'knex';

/** What KooGallery sent that the contract does not know, counted. The columns are explained in `storage/rows.ts`. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('drift', (table) => {
    if (knex.client.dialect === 'mysql') {
      // Names of fields differ in case alone; the server's default collation would take them for equal.
      table.engine('InnoDB');
      table.charset('utf8mb4');
      table.collate('utf8mb4_bin');
    }
    table.string('drift_key', 64).notNullable().primary();
    table.string('guide', 64).notNullable();
    table.string('scene', 128).notNullable();
    table.smallint('sandbox').notNullable();
    table.string('kind', 32).notNullable();
    table.string('path', 512).notNullable();
    table.bigInteger('first_at').notNullable();
    table.bigInteger('last_at').notNullable();
    table.bigInteger('count').notNullable();
    table.integer('longest').notNullable();
    table.string('sample', 255);
    table.string('endpoint', 64).notNullable();
    table.string('call_id', 64).notNullable();
    // The newest first, of all guides: drift.list.
    table.index(['first_at'], 'drift_first_at');
    // How much a scene has: the tally's limit; and drift.list of a guide or a scene.
    table.index(['guide', 'scene', 'sandbox'], 'drift_guide_scene_sandbox');
    // What has not come for long: drift.sweep.
    table.index(['last_at'], 'drift_last_at');
  });
}

/** Back to the tables before. */
export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('drift');
}
