import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const PRESET_RIGHTS = ['read', 'update', 'delete']

/** The lines of a file that is brought in, and what became of each; saved views that never belong to everyone. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE TABLE import_rows (
      import_id uuid NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
      number integer NOT NULL CHECK (number > 0),
      cells jsonb NOT NULL,
      state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'CREATED', 'UPDATED', 'SKIPPED', 'REFUSED')),
      reason jsonb,
      record_id uuid,
      dry_state text CHECK (dry_state IN ('CREATED', 'UPDATED', 'SKIPPED', 'REFUSED')),
      dry_reason jsonb,
      dry_title text,
      dry_key text,
      CONSTRAINT import_rows_pkey PRIMARY KEY (import_id, number),
      CONSTRAINT import_rows_written CHECK (state NOT IN ('CREATED', 'UPDATED') OR record_id IS NOT NULL)
    );
    CREATE INDEX import_rows_waiting ON import_rows (import_id, number) WHERE state = 'WAITING';
    CREATE INDEX import_rows_unchecked ON import_rows (import_id, number) WHERE dry_state IS NULL;
    CREATE INDEX import_rows_dry_key ON import_rows (import_id, dry_key, number) WHERE dry_key IS NOT NULL;
    ALTER TABLE payload_query_presets ADD CONSTRAINT payload_query_presets_never_everyone
      CHECK (${PRESET_RIGHTS.map((right) => `access_${right}_constraint::text IS DISTINCT FROM 'everyone'`).join(' AND ')});
  `),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE payload_query_presets DROP CONSTRAINT payload_query_presets_never_everyone;
    DROP TABLE import_rows;
  `),
  )
}
