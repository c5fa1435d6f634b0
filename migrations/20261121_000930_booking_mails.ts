import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** A booking's mails belong to one version of it: what is outdated does not leave, whoever wrote the change and however. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(VOID))
  await db.execute(sql.raw(FOLLOW))
  await db.execute(sql.raw(FEEDS))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      DROP TRIGGER booking_hosts_keep_feed ON booking_hosts;
      DROP TRIGGER outbox_messages_outdated ON outbox_messages;
      DROP FUNCTION orrery_refuse_outdated_mail();
      DROP TRIGGER outbox_messages_tell_bookings ON outbox_messages;
      DROP FUNCTION orrery_booking_mail_follows();
      DROP TRIGGER audit_bookings_delete_mails ON audit_bookings;
      DROP FUNCTION orrery_delete_booking_mails();
      DROP TRIGGER audit_bookings_void_mails ON audit_bookings;
      DROP FUNCTION orrery_void_booking_mails();
    `),
  )
}

/**
 * What waits for an older version is void, what failed for it is nobody's business any more, and so is what waits in the outbox; what a mail server has in its hands is not
 * called back. A booking in the trash still tells that it is cancelled. First the queue, then the outbox: a hand-off that
 * runs meanwhile holds the row of the queue, so the second statement finds its message.
 */
const VOID = `
  CREATE FUNCTION orrery_void_booking_mails() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE audit_notifications SET status = 'VOID', updated_at = now()
      WHERE booking_id = NEW.id AND status IN ('QUEUED', 'FAILED')
        AND (booking_version <> NEW.version OR (NEW.deleted_at IS NOT NULL AND type <> 'CANCELLATION'));
    UPDATE outbox_messages SET status = 'CANCELLED', error = 'The booking has changed since.', updated_at = now()
      WHERE status = 'QUEUED' AND id IN (
        SELECT message_id FROM audit_notifications
        WHERE booking_id = NEW.id AND status = 'SENDING'
          AND (booking_version <> NEW.version OR (NEW.deleted_at IS NOT NULL AND type <> 'CANCELLATION')));
    RETURN NULL;
  END $$;
  CREATE TRIGGER audit_bookings_void_mails AFTER UPDATE ON audit_bookings FOR EACH ROW
    WHEN (NEW.version IS DISTINCT FROM OLD.version OR (NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL))
    EXECUTE FUNCTION orrery_void_booking_mails();

  CREATE FUNCTION orrery_delete_booking_mails() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE outbox_messages SET status = 'CANCELLED', error = 'The booking has been deleted.', updated_at = now()
      WHERE status = 'QUEUED' AND id IN (SELECT message_id FROM audit_notifications WHERE booking_id = OLD.id);
    RETURN OLD;
  END $$;
  CREATE TRIGGER audit_bookings_delete_mails BEFORE DELETE ON audit_bookings
    FOR EACH ROW EXECUTE FUNCTION orrery_delete_booking_mails();
`

/** Once a mail is in the outbox, its state is the one of its message; and an outdated one cannot be sent again from there. */
const FOLLOW = `
  CREATE FUNCTION orrery_booking_mail_follows() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE audit_notifications SET
      status = (CASE WHEN NEW.status IN ('SENT', 'FAILED', 'UNCERTAIN') THEN NEW.status::text
        WHEN NEW.status = 'CANCELLED' THEN 'VOID' ELSE 'SENDING' END)::enum_audit_notifications_status,
      sent = NEW.status = 'SENT', sent_at = NEW.sent_at, attempts = NEW.attempts, last_error = left(NEW.error, 500), updated_at = now()
      WHERE message_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER outbox_messages_tell_bookings AFTER UPDATE OF status ON outbox_messages FOR EACH ROW
    WHEN (NEW.status IS DISTINCT FROM OLD.status AND NEW.template LIKE 'booking-%')
    EXECUTE FUNCTION orrery_booking_mail_follows();

  CREATE FUNCTION orrery_refuse_outdated_mail() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    -- Locked: a change that is being written at this moment is waited for, and one that comes later finds the mail waiting.
    PERFORM FROM audit_notifications n JOIN audit_bookings b ON b.id = n.booking_id
      WHERE n.message_id = NEW.id AND b.version = n.booking_version
        AND (b.deleted_at IS NULL OR n.type = 'CANCELLATION')
      FOR SHARE OF b;
    IF NOT FOUND THEN
      NEW.status := 'CANCELLED';
      NEW.error := 'The booking has changed since, so this mail is not sent.';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER outbox_messages_outdated BEFORE UPDATE OF status ON outbox_messages FOR EACH ROW
    WHEN (NEW.status = 'QUEUED' AND OLD.status IN ('FAILED', 'UNCERTAIN') AND NEW.template LIKE 'booking-%')
    EXECUTE FUNCTION orrery_refuse_outdated_mail();
`

/** The address of a host's calendar is renewed by its own endpoint; a form saved late does not take it back. */
const FEEDS = `
  CREATE TRIGGER booking_hosts_keep_feed BEFORE UPDATE ON booking_hosts
    FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('bookings.feed', 'feed_version');
`
