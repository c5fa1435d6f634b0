import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What consultations, audits and follow-ups promise: one of them for a booking, one proposal of a consultation, one follow-up of
 * a task; and what is answered in an audit survives a form that was opened before.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE UNIQUE INDEX consultations_appointment_key ON consultations (appointment_id) WHERE appointment_id IS NOT NULL;
    CREATE UNIQUE INDEX consultations_opportunity_key ON consultations (opportunity_id) WHERE opportunity_id IS NOT NULL;
    CREATE UNIQUE INDEX revenue_audits_booking_key ON revenue_audits (booking_id) WHERE booking_id IS NOT NULL;
    CREATE UNIQUE INDEX follow_ups_task_key ON follow_ups (task_id) WHERE task_id IS NOT NULL;
    CREATE INDEX follow_ups_due ON follow_ups (due_at) WHERE status = 'SCHEDULED' AND deleted_at IS NULL;

    ALTER TABLE consultations ADD CONSTRAINT consultations_scheduled_has_time
      CHECK (status <> 'SCHEDULED' OR scheduled_at IS NOT NULL);

    CREATE TRIGGER revenue_audits_keep_answers BEFORE UPDATE ON revenue_audits
      FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('audits.answers', 'outline', 'answers', 'score');
    CREATE TRIGGER consultations_keep_proposal BEFORE UPDATE ON consultations
      FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('consultations.proposal', 'proposal_generated');
  `),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER consultations_keep_proposal ON consultations;
    DROP TRIGGER revenue_audits_keep_answers ON revenue_audits;
    ALTER TABLE consultations DROP CONSTRAINT consultations_scheduled_has_time;
    DROP INDEX follow_ups_due, follow_ups_task_key, revenue_audits_booking_key, consultations_opportunity_key,
      consultations_appointment_key;
  `),
  )
}
