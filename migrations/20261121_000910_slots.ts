import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Busy times go with their calendar, and what the import says of a calendar is not taken back by a form saved late. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      ALTER TABLE busy_feeds ADD CONSTRAINT busy_feeds_organization_id_key UNIQUE (organization_id, id);
      ALTER TABLE busy_times DROP CONSTRAINT busy_times_feed_id_busy_feeds_id_fk;
      ALTER TABLE busy_times
        ADD CONSTRAINT busy_times_feed_same_organization FOREIGN KEY (organization_id, feed_id)
          REFERENCES busy_feeds (organization_id, id) ON DELETE CASCADE,
        ADD CONSTRAINT busy_times_has_length CHECK (starts_at < ends_at);
      CREATE TRIGGER busy_feeds_keep_owned BEFORE UPDATE ON busy_feeds
        FOR EACH ROW EXECUTE FUNCTION orrery_keep_owned('bookings.feeds', 'last_fetched_at', 'events', 'last_error', 'etag');
      CREATE INDEX audit_availability_host_idx ON audit_availability (organization_id, assigned_to_id);
      CREATE INDEX audit_blocked_dates_days_idx ON audit_blocked_dates (organization_id, blocked_date);
      CREATE INDEX host_reservations_reach_idx ON host_reservations (host_id, blocked_until, blocked_from);
      CREATE INDEX busy_times_reach_idx ON busy_times (owner_id, ends_at, starts_at);
    `),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      DROP INDEX busy_times_reach_idx, host_reservations_reach_idx, audit_blocked_dates_days_idx, audit_availability_host_idx;
      DROP TRIGGER busy_feeds_keep_owned ON busy_feeds;
      ALTER TABLE busy_times DROP CONSTRAINT busy_times_has_length, DROP CONSTRAINT busy_times_feed_same_organization;
      ALTER TABLE busy_times ADD CONSTRAINT busy_times_feed_id_busy_feeds_id_fk FOREIGN KEY (feed_id)
        REFERENCES busy_feeds (id) ON DELETE SET NULL;
      ALTER TABLE busy_feeds DROP CONSTRAINT busy_feeds_organization_id_key;
    `),
  )
}
