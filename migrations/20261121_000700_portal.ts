import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What the portal keeps beside Payload's tables: mailed sign-in links, and when somebody was last mailed about a conversation. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(TABLES))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw('DROP INDEX client_messages_unread; DROP TABLE client_message_mails; DROP TABLE sign_in_links;'),
  )
}

/**
 * A link is a row from the moment somebody asks, whether or not the address has an account; the hash of its token and the
 * account come when the mail is written.
 */
const TABLES = `
  CREATE TABLE sign_in_links (
    id              uuid PRIMARY KEY,
    email           text NOT NULL,
    organization_id uuid REFERENCES organizations (id) ON DELETE CASCADE,
    locale          text NOT NULL,
    next            text,
    user_id         uuid REFERENCES users (id) ON DELETE CASCADE,
    token_hash      text,
    expires_at      timestamptz,
    used_at         timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sign_in_links_token_key UNIQUE (token_hash)
  );
  CREATE INDEX sign_in_links_user ON sign_in_links (user_id) WHERE used_at IS NULL;
  CREATE INDEX sign_in_links_created_at ON sign_in_links (created_at);

  CREATE TABLE client_message_mails (
    client_id uuid NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    user_id   uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    mailed_at timestamptz NOT NULL,
    CONSTRAINT client_message_mails_pkey PRIMARY KEY (client_id, user_id)
  );

  CREATE INDEX client_messages_unread ON client_messages (client_id, is_from_client) WHERE read_at IS NULL;
`
