import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** The steps of deeds that changed many records, and what holds for leads and contacts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(CHANGESETS))
  await db.execute(sql.raw(RECORDS))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      DROP INDEX contacts_one_primary_key, leads_status_created_at, leads_email_lower, contacts_email_lower, clients_email_lower;
      DROP TABLE changeset_steps;
    `),
  )
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

/** A company has one primary contact; leads are listed by status and date, and found by an address however it is written. */
const RECORDS = `
  CREATE UNIQUE INDEX contacts_one_primary_key ON contacts (company_id) WHERE is_primary AND deleted_at IS NULL;
  CREATE INDEX leads_status_created_at ON leads (organization_id, status, created_at DESC) WHERE deleted_at IS NULL;
  CREATE INDEX leads_email_lower    ON leads    (organization_id, lower(email)) WHERE deleted_at IS NULL;
  CREATE INDEX contacts_email_lower ON contacts (organization_id, lower(email)) WHERE deleted_at IS NULL;
  CREATE INDEX clients_email_lower  ON clients  (organization_id, lower(email)) WHERE deleted_at IS NULL;
`
