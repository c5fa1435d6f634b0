import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** The steps of deeds that changed many records, and what holds for leads and contacts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(CHANGESETS))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP TABLE changeset_steps;'))
}

/** What a changeset did, in the order in which it was done. They go with it. */
const CHANGESETS = `
  CREATE TABLE changeset_steps (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    changeset_id uuid NOT NULL REFERENCES changesets (id) ON DELETE CASCADE,
    collection   text NOT NULL,
    record_id    uuid NOT NULL,
    action       text NOT NULL,
    before       jsonb NOT NULL DEFAULT '{}',
    after        jsonb NOT NULL DEFAULT '{}',
    place        jsonb,
    CONSTRAINT changeset_steps_action CHECK (action IN ('CREATED', 'UPDATED', 'TRASHED'))
  );
  CREATE INDEX changeset_steps_changeset ON changeset_steps (changeset_id, seq);
`
