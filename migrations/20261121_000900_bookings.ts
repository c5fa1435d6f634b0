import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Rows of bookings always name their organization. */
const TABLES = [
  'audit_availability',
  'audit_blocked_dates',
  'audit_bookings',
  'audit_notifications',
  'audit_templates',
  'booking_holds',
  'booking_hosts',
  'booking_types',
  'busy_feeds',
  'busy_times',
  'consultations',
  'follow_ups',
  'host_reservations',
  'revenue_audits',
  'waitlist_entries',
]

/** What others point to together with its organization. */
const TARGETS = [
  'audit_blocked_dates',
  'audit_bookings',
  'booking_holds',
  'booking_types',
  'consultations',
  'client_calls',
]

/** Relations that stay within an organization: table, column, target, and whether the row goes with its target. */
const WITHIN: [table: string, column: string, target: string, goesWith?: 'goes with it'][] = [
  ['audit_bookings', 'client_id', 'clients'],
  ['audit_bookings', 'lead_id', 'leads'],
  ['audit_notifications', 'booking_id', 'audit_bookings', 'goes with it'],
  ['booking_holds', 'booking_type_id', 'booking_types', 'goes with it'],
  ['host_reservations', 'booking_id', 'audit_bookings', 'goes with it'],
  ['host_reservations', 'hold_id', 'booking_holds', 'goes with it'],
  ['host_reservations', 'consultation_id', 'consultations', 'goes with it'],
  ['host_reservations', 'client_call_id', 'client_calls', 'goes with it'],
  ['host_reservations', 'blocked_date_id', 'audit_blocked_dates', 'goes with it'],
  ['waitlist_entries', 'booking_type_id', 'booking_types', 'goes with it'],
  ['consultations', 'client_id', 'clients'],
  ['revenue_audits', 'client_id', 'clients'],
  ['follow_ups', 'client_id', 'clients'],
]

/** A booking keeps its type: the type is not destroyed as long as there are bookings. */
const HELD: [table: string, column: string, target: string][] = [['audit_bookings', 'booking_type_id', 'booking_types']]

const nameOf = (table: string, column: string) => `${table}_${column.replace(/_id$/, '')}_same_organization`
const key = (table: string) => `${table}_organization_id_key`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const statements = [
    ...TABLES.map((table) => `ALTER TABLE ${table} ALTER COLUMN organization_id SET NOT NULL;`),
    ...TARGETS.map((table) => `ALTER TABLE ${table} ADD CONSTRAINT ${key(table)} UNIQUE (organization_id, id);`),
    ...WITHIN.flatMap(([table, column, target, goesWith]) => [
      ...(goesWith ? [`ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_${target}_id_fk;`] : []),
      `ALTER TABLE ${table} ADD CONSTRAINT ${nameOf(table, column)} FOREIGN KEY (organization_id, ${column})
         REFERENCES ${target} (organization_id, id) ON DELETE ${goesWith ? 'CASCADE' : `SET NULL (${column})`};`,
    ]),
    ...HELD.flatMap(([table, column, target]) => [
      `ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_${target}_id_fk;`,
      `ALTER TABLE ${table} ADD CONSTRAINT ${nameOf(table, column)} FOREIGN KEY (organization_id, ${column})
         REFERENCES ${target} (organization_id, id) ON DELETE NO ACTION;`,
    ]),
    RESERVATIONS,
    ROWS,
  ]
  await db.execute(sql.raw(statements.join('\n')))
}

/**
 * A host is in one place at a time. Blocked times may overlap one another (a holiday within a leave), and nothing else. The
 * ranges hold the buffers already and are open at their end: two meetings may touch.
 */
const RESERVATIONS = `
  ALTER TABLE host_reservations
    ADD CONSTRAINT host_reservations_has_length CHECK (blocked_from < blocked_until),
    ADD CONSTRAINT host_reservations_seats CHECK (seats_taken BETWEEN 0 AND seats),
    ADD CONSTRAINT host_reservations_one_cause
      CHECK (num_nonnulls(booking_id, hold_id, consultation_id, client_call_id, blocked_date_id, starts_at) = 1),
    ADD CONSTRAINT host_reservations_no_overlap EXCLUDE USING gist
      (host_id WITH =, tstzrange(blocked_from, blocked_until, '[)') WITH &&) WHERE (source <> 'BLOCK'),
    ADD CONSTRAINT host_reservations_no_overlap_with_block EXCLUDE USING gist
      (host_id WITH =, tstzrange(blocked_from, blocked_until, '[)') WITH &&, ((source = 'BLOCK')::int) WITH <>);
`

const ROWS = `
  ALTER TABLE audit_bookings ADD CONSTRAINT audit_bookings_has_length CHECK (starts_at < ends_at);
  CREATE UNIQUE INDEX audit_bookings_reference_key ON audit_bookings (organization_id, reference);
  CREATE UNIQUE INDEX audit_bookings_uid_key ON audit_bookings (uid);
  CREATE UNIQUE INDEX audit_bookings_idempotency_key ON audit_bookings (organization_id, idempotency_key)
    WHERE idempotency_key IS NOT NULL;
  CREATE UNIQUE INDEX audit_notifications_once_key
    ON audit_notifications (booking_id, type, recipient, booking_version, host_id) NULLS NOT DISTINCT;
  CREATE INDEX audit_notifications_due ON audit_notifications (scheduled_for) WHERE status = 'QUEUED';
  CREATE UNIQUE INDEX booking_holds_token_key ON booking_holds (token_hash);
  CREATE UNIQUE INDEX booking_hosts_user_key ON booking_hosts (organization_id, user_id) WHERE is_active;
  CREATE UNIQUE INDEX booking_types_slug_key ON booking_types (organization_id, slug) WHERE deleted_at IS NULL;
  CREATE UNIQUE INDEX consultations_booking_id_key ON consultations (organization_id, booking_id) WHERE booking_id IS NOT NULL;
  CREATE UNIQUE INDEX waitlist_entries_waiting_key ON waitlist_entries (organization_id, booking_type_id, lower(email))
    WHERE status IN ('WAITING', 'OFFERED') AND deleted_at IS NULL;
  ALTER TABLE audit_availability ADD CONSTRAINT audit_availability_week_or_date CHECK (num_nonnulls(day_of_week, date) = 1);
  ALTER TABLE audit_blocked_dates
    ADD CONSTRAINT audit_blocked_dates_in_order CHECK (last_date IS NULL OR last_date >= blocked_date);
`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const statements = [
    `ALTER TABLE audit_blocked_dates DROP CONSTRAINT audit_blocked_dates_in_order;
     ALTER TABLE audit_availability DROP CONSTRAINT audit_availability_week_or_date;
     DROP INDEX waitlist_entries_waiting_key, consultations_booking_id_key, booking_types_slug_key, booking_hosts_user_key,
       booking_holds_token_key, audit_notifications_due, audit_notifications_once_key, audit_bookings_idempotency_key,
       audit_bookings_uid_key, audit_bookings_reference_key;
     ALTER TABLE audit_bookings DROP CONSTRAINT audit_bookings_has_length;
     ALTER TABLE host_reservations DROP CONSTRAINT host_reservations_no_overlap_with_block,
       DROP CONSTRAINT host_reservations_no_overlap, DROP CONSTRAINT host_reservations_one_cause,
       DROP CONSTRAINT host_reservations_seats, DROP CONSTRAINT host_reservations_has_length;`,
    ...[...WITHIN, ...HELD].map(([table, column]) => `ALTER TABLE ${table} DROP CONSTRAINT ${nameOf(table, column)};`),
    ...[...WITHIN.filter(([, , , goesWith]) => goesWith), ...HELD].map(
      ([table, column, target]) =>
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_${target}_id_fk FOREIGN KEY (${column}) REFERENCES ${target} (id) ON DELETE SET NULL;`,
    ),
    ...TARGETS.map((table) => `ALTER TABLE ${table} DROP CONSTRAINT ${key(table)};`),
  ]
  await db.execute(sql.raw(statements.join('\n')))
}
