import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What the database itself promises of clients: health, contact, opportunities; and the ways of the timeline. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(HEALTH + CONTACT + OPPORTUNITIES + TIMELINE))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(UNDO))
}

/** Health is written by the formula alone: a form saved late does not take it back. */
const HEALTH = `
  CREATE TRIGGER clients_keep_health BEFORE UPDATE ON clients
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('clients.health', 'health_score', 'health_reasons', 'health_checked_at');
`

/**
 * When somebody was last in touch only ever grows, whoever writes it and however late; SET LOCAL orrery.owner =
 * 'clients.contact' may correct it. A mail counts from the moment it went out, unless it is about an account.
 */
const CONTACT = `
  CREATE FUNCTION orrery_keep_latest_contact() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('orrery.owner', true) IS DISTINCT FROM 'clients.contact' THEN
      NEW.last_contacted := greatest(OLD.last_contacted, NEW.last_contacted);
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER clients_keep_latest_contact BEFORE UPDATE ON clients
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_latest_contact();
  CREATE TRIGGER contacts_keep_latest_contact BEFORE UPDATE ON contacts
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_latest_contact();

  CREATE INDEX clients_organization_lower_email ON clients (organization_id, lower(email));
  CREATE INDEX contacts_organization_lower_email ON contacts (organization_id, lower(email));

  CREATE FUNCTION orrery_mail_is_contact() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE contacts SET last_contacted = NEW.sent_at
      WHERE organization_id = NEW.organization_id AND lower(email) = lower(NEW."to") AND deleted_at IS NULL
        AND (last_contacted IS NULL OR last_contacted < NEW.sent_at);
    UPDATE clients SET last_contacted = NEW.sent_at
      WHERE organization_id = NEW.organization_id AND deleted_at IS NULL
        AND (last_contacted IS NULL OR last_contacted < NEW.sent_at)
        AND (lower(email) = lower(NEW."to") OR id IN (
          SELECT client_id FROM contacts
          WHERE organization_id = NEW.organization_id AND lower(email) = lower(NEW."to") AND deleted_at IS NULL));
    RETURN NULL;
  END $$;
  CREATE TRIGGER outbox_messages_are_contact AFTER UPDATE OF status ON outbox_messages
    FOR EACH ROW WHEN (NEW.status = 'SENT' AND OLD.status <> 'SENT' AND NEW.sent_at IS NOT NULL
      AND NEW.organization_id IS NOT NULL AND NEW.template NOT IN ('account-exists', 'address-changed', 'invitation',
        'new-sign-in', 'password-changed', 'password-reset', 'quota-warning', 'sign-in-link', 'verify-email'))
    EXECUTE FUNCTION orrery_mail_is_contact();
`

/** Converted is for good and wins over dismissed; when it was closed is the moment of either. */
const OPPORTUNITIES = `
  CREATE FUNCTION orrery_close_opportunity() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('orrery.owner', true) IS DISTINCT FROM 'opportunities.close' THEN
      NEW.is_converted := OLD.is_converted;
    END IF;
    NEW.is_dismissed := coalesce(NEW.is_dismissed, false) AND NEW.is_converted IS NOT TRUE;
    IF NEW.is_converted IS TRUE OR NEW.is_dismissed THEN
      IF TG_OP = 'INSERT' OR OLD.is_converted IS DISTINCT FROM NEW.is_converted OR OLD.is_dismissed IS DISTINCT FROM NEW.is_dismissed THEN
        NEW.closed_at := CASE WHEN TG_OP = 'INSERT' THEN coalesce(NEW.closed_at, now()) ELSE now() END;
      ELSE
        NEW.closed_at := OLD.closed_at;
      END IF;
    ELSE
      NEW.closed_at := NULL;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER opportunities_close BEFORE INSERT OR UPDATE ON opportunities
    FOR EACH ROW EXECUTE FUNCTION orrery_close_opportunity();
  CREATE UNIQUE INDEX opportunities_suggestion_key ON opportunities (client_id, suggestion_key)
    WHERE suggestion_key IS NOT NULL;
`

const TIMELINE = `
  CREATE INDEX tasks_client_made ON tasks (client_id, created_at DESC) WHERE client_id IS NOT NULL;
  CREATE INDEX tasks_client_done ON tasks (client_id, completed_at DESC) WHERE client_id IS NOT NULL AND completed_at IS NOT NULL;
  CREATE INDEX outbox_messages_recipient ON outbox_messages (organization_id, lower("to"), created_at DESC);
`

const UNDO = `
  DROP INDEX outbox_messages_recipient, tasks_client_done, tasks_client_made, opportunities_suggestion_key;
  DROP TRIGGER opportunities_close ON opportunities;
  DROP FUNCTION orrery_close_opportunity();
  DROP TRIGGER outbox_messages_are_contact ON outbox_messages;
  DROP FUNCTION orrery_mail_is_contact();
  DROP INDEX contacts_organization_lower_email, clients_organization_lower_email;
  DROP TRIGGER contacts_keep_latest_contact ON contacts;
  DROP TRIGGER clients_keep_latest_contact ON clients;
  DROP FUNCTION orrery_keep_latest_contact();
  DROP TRIGGER clients_keep_health ON clients;
`
